import type { SeedOrganisation } from './types';

/** The organisations of the record, in the order of the facts. */
export const organisations: SeedOrganisation[] = [
  {
    key: 'acs',
    name: { en: 'American Coalition for Syria', ar: 'التحالف الأمريكي من أجل سوريا' },
    shortName: 'ACS',
    kind: 'PARTNER',
    side: 'SYRIAN_AMERICAN',
    description: { en: 'advocacy coalition', ar: 'تحالف مناصرة' },
    parent: null,
    nameBasis: {
      en:
        'Stated: the article pairs the Arabic name with the abbreviation ACS; the full English name is ' +
        'the coalition’s own, known from outside the article.',
      ar:
        'مذكور: يقرن المقال الاسم العربي بالاختصار ACS، أما الاسم الإنجليزي الكامل فهو ما يستعمله ' +
        'التحالف لنفسه، وهو معروف من خارج المقال.',
    },
    note: null,
    cites: [
      [2, 11, 'التحالف الأمريكي من أجل'],
      [2, 11, '– ACS'],
      [1, 1, 'التحالف الأمريكي من أجل'],
    ],
  },
  {
    key: 'arcs',
    name: { en: 'American Relief Coalition for Syria', ar: 'منظمات العمل الإنساني السورية' },
    shortName: 'ARCS',
    kind: 'PARTNER',
    side: 'SYRIAN_AMERICAN',
    description: { en: 'humanitarian coalition', ar: 'تحالف إنساني' },
    parent: null,
    nameBasis: {
      en:
        'The abbreviation ARCS is stated; the English name is the organisation’s own, known from ' +
        'outside the article. The Arabic is the article’s description, not a formal Arabic name.',
      ar:
        'الاختصار ARCS مذكور؛ والاسم الإنجليزي هو الذي تستعمله المنظمة، وهو معروف من خارج المقال. أما ' +
        'العربية فوصف ورد في المقال وليست اسمًا رسميًا.',
    },
    note: {
      en: 'Named only as the model of coordination; not a participant.',
      ar: 'ذُكرت مثالًا على التنسيق فحسب، ولم تكن مشاركة.',
    },
    cites: [
      [2, 3, '(ARCS)'],
      [2, 3, 'منظمات العملِ الإنساني السورية'],
    ],
  },
  {
    key: 'sac',
    name: { en: 'Syrian American Council', ar: 'المجلس السوري الأمريكي' },
    shortName: 'SAC',
    kind: 'MEMBER_ORGANISATION',
    side: 'SYRIAN_AMERICAN',
    description: { en: 'advocacy organisation', ar: 'منظمة مناصرة' },
    parent: null,
    nameBasis: {
      en: 'The literal translation agrees with the official English name.',
      ar: 'الترجمة الحرفية مطابقة للاسم الإنجليزي الرسمي.',
    },
    note: null,
    cites: [[3, 3, 'المجلس السوري الأمريكي']],
  },
  {
    key: 'afs',
    name: { en: 'Americans for a Free Syria', ar: 'أمريكيون من أجل سورية حرة' },
    shortName: 'AFS',
    kind: 'MEMBER_ORGANISATION',
    side: 'SYRIAN_AMERICAN',
    description: { en: 'advocacy organisation', ar: 'منظمة مناصرة' },
    parent: null,
    nameBasis: {
      en: 'The literal translation agrees with the official English name.',
      ar: 'الترجمة الحرفية مطابقة للاسم الإنجليزي الرسمي.',
    },
    note: null,
    cites: [[3, 3, 'أمريكيون من أجل']],
  },
  {
    key: 'c4ssa',
    name: { en: 'Citizens for a Secure and Safe America', ar: 'مواطنون من أجل أمريكا آمنة' },
    shortName: 'C4SSA',
    kind: 'PARTNER',
    side: 'SYRIAN_AMERICAN',
    description: { en: 'advocacy organisation', ar: 'منظمة مناصرة' },
    parent: null,
    nameBasis: {
      en:
        'Inferred: the Arabic literally says “Citizens for a Safe America”; the organisation’s own ' +
        'English name, known from outside the article, adds “Secure and”.',
      ar:
        'مستنتج: معنى الاسم العربي حرفيًا “Citizens for a Safe America”، ويزيد عليه اسم المنظمة ' +
        'الإنجليزي، المعروف من خارج المقال، عبارة “Secure and”.',
    },
    note: null,
    cites: [[3, 3, 'مواطنون من أجل أمريكا']],
  },
  {
    key: 'kayla',
    name: { en: 'Kayla’s List PAC', ar: 'مجموعة كايلا للمناصرة السياسية' },
    shortName: null,
    kind: 'MEMBER_ORGANISATION',
    side: 'SYRIAN_AMERICAN',
    description: { en: 'political advocacy group', ar: 'مجموعة مناصرة سياسية' },
    parent: null,
    nameBasis: {
      en:
        'Inferred: the Arabic literally says “Kayla group for political advocacy”; outside the ' +
        'article, a group of this name is known as Kayla’s List PAC. The article does not say PAC.',
      ar:
        'مستنتج: الاسم العربي حرفيًا «مجموعة كايلا للمناصرة السياسية»، وتُعرف من خارج المقال مجموعة ' +
        'بهذا الاسم هي Kayla’s List PAC. ولا يذكر المقال أنها لجنة عمل سياسي.',
    },
    note: null,
    cites: [[3, 3, 'مجموعة كايلا للمناصرة']],
  },
  {
    key: 'free-syria-group',
    name: { en: 'Free Syria PAC', ar: 'مجموعة سورية الحرة للمناصرة السياسية' },
    shortName: null,
    kind: 'MEMBER_ORGANISATION',
    side: 'SYRIAN_AMERICAN',
    description: { en: 'political advocacy group', ar: 'مجموعة مناصرة سياسية' },
    parent: null,
    nameBasis: {
      en:
        'Inferred: the Arabic literally says “Free Syria group for political advocacy”; probably Free ' +
        'Syria PAC, a name known from outside the article. The article does not say PAC.',
      ar:
        'مستنتج: الاسم العربي حرفيًا «مجموعة سورية الحرة للمناصرة السياسية»، والأرجح أنها Free Syria ' +
        'PAC، وهو اسم معروف من خارج المقال. ولا يذكر المقال أنها لجنة عمل سياسي.',
    },
    note: null,
    cites: [[3, 3, 'ومجموعة سورية الحرة']],
  },
  {
    key: 'ccjfd',
    name: {
      en: 'Caesar Coalition for Justice, Freedom and Democracy',
      ar: 'تحالف قيصر للعدالة والحرية والديمقراطية',
    },
    shortName: 'CCJFD',
    kind: 'PARTNER',
    side: 'SYRIAN_DIASPORA',
    description: { en: 'advocacy coalition', ar: 'تحالف مناصرة' },
    parent: null,
    nameBasis: {
      en:
        'Literal translation; agrees with the letters of the coalition’s mail domain (ccjfd). The ' +
        'official English name is not confirmed.',
      ar: 'ترجمة حرفية توافق أحرف نطاق بريد التحالف (ccjfd). ولم يتأكد الاسم الإنجليزي الرسمي.',
    },
    note: {
      en:
        'The article’s first paragraph uses the short form “Caesar Coalition for Justice”. Its ' +
        'eleventh implies members in several countries, which are not named.',
      ar:
        'تستعمل الفقرة الأولى من المقال الاسم المختصر «تحالف قيصر للعدالة». ويُفهم من الفقرة الحادية ' +
        'عشرة أن له أعضاء في عدة دول لا تُسمّى.',
    },
    cites: [
      [4, 2, 'تحالف قيصر للعدالة والحرية'],
      [4, 13, 'office@ccjfd.com'],
    ],
  },
  {
    key: 'snc',
    name: {
      en: 'National Coalition of Syrian Revolution and Opposition Forces (Syrian National Coalition)',
      ar: 'الائتلاف الوطني لقوى الثورة والمعارضة السورية',
    },
    shortName: 'SNC',
    kind: 'POLITICAL_BODY',
    side: 'SYRIAN_OPPOSITION',
    description: { en: 'opposition political body', ar: 'كيان سياسي معارض' },
    parent: null,
    nameBasis: {
      en:
        'Usual English name (also rendered “National Coalition for Syrian Revolutionary and Opposition ' +
        'Forces”).',
      ar:
        'الاسم الإنجليزي المتداول، ويُترجم أيضًا بصيغة “National Coalition for Syrian Revolutionary ' +
        'and Opposition Forces”.',
    },
    note: null,
    cites: [
      [5, 3, 'الوطني لقوى الثورة والمعارضة'],
      [3, 1, 'الائتلاف الوطني السوري'],
    ],
  },
  {
    key: 'snc-foreign-relations',
    name: { en: 'SNC Department of Foreign Relations', ar: 'دائرة العلاقات الخارجية في الائتلاف' },
    shortName: null,
    kind: 'POLITICAL_BODY',
    side: 'SYRIAN_OPPOSITION',
    description: { en: 'department', ar: 'دائرة' },
    parent: 'snc',
    nameBasis: {
      en: 'Literal translation. Called a department in January 2020 and an office in December 2020.',
      ar: 'ترجمة حرفية. سُمّيت دائرة في كانون الثاني 2020 ومكتبًا في كانون الأول 2020.',
    },
    note: null,
    cites: [
      [5, 3, 'دائرة العلاقات الخارجية'],
      [3, 2, 'مكتب العلاقات الخارجية'],
    ],
  },
  {
    key: 'snc-communities-office',
    name: { en: 'SNC Communities Office', ar: 'مكتب الجاليات في الائتلاف' },
    shortName: null,
    kind: 'POLITICAL_BODY',
    side: 'SYRIAN_OPPOSITION',
    description: { en: 'office', ar: 'مكتب' },
    parent: 'snc',
    nameBasis: {
      en: 'Literal translation; “Expatriates Office” or “Diaspora Office” would also do.',
      ar: 'ترجمة حرفية، ويصح أيضًا “Expatriates Office” أو “Diaspora Office”.',
    },
    note: null,
    cites: [[3, 1, 'مكتب الجاليات']],
  },
  {
    key: 'snc-us-representation',
    name: {
      en: 'Office of the SNC Representative in the United States',
      ar: 'مكتب ممثل الائتلاف في الولايات المتحدة',
    },
    shortName: null,
    kind: 'POLITICAL_BODY',
    side: 'SYRIAN_OPPOSITION',
    description: { en: 'representation office', ar: 'مكتب تمثيل' },
    parent: 'snc',
    nameBasis: { en: 'Literal translation.', ar: 'ترجمة حرفية.' },
    note: null,
    cites: [[3, 1, 'مكتب ممثل']],
  },
  {
    key: 'snc-un-representation',
    name: { en: 'SNC representation at the United Nations', ar: 'ممثلية الائتلاف في الأمم المتحدة' },
    shortName: null,
    kind: 'POLITICAL_BODY',
    side: 'SYRIAN_OPPOSITION',
    description: { en: 'representation office', ar: 'مكتب تمثيل' },
    parent: 'snc',
    nameBasis: {
      en: 'Literal translation of the representative’s title; the office itself is not named.',
      ar: 'ترجمة حرفية مأخوذة من صفة الممثلة؛ أما المكتب نفسه فلم يُذكر.',
    },
    note: null,
    cites: [[3, 2, 'الأمم المتحدة مريم جلبي']],
  },
  {
    key: 'snc-media',
    name: { en: 'SNC Media Department', ar: 'الدائرة الإعلامية في الائتلاف' },
    shortName: null,
    kind: 'POLITICAL_BODY',
    side: 'SYRIAN_OPPOSITION',
    description: { en: 'media office', ar: 'مكتب إعلامي' },
    parent: 'snc',
    nameBasis: { en: 'Literal translation.', ar: 'ترجمة حرفية.' },
    note: null,
    cites: [
      [3, 8, 'الدائرة الإعلامية'],
      [5, 5, 'الدائرة الإعلامية للائتلاف الوطني السوري'],
    ],
  },
  {
    key: 'snc-political-committee',
    name: { en: 'SNC Political Committee', ar: 'الهيئة السياسية في الائتلاف' },
    shortName: null,
    kind: 'POLITICAL_BODY',
    side: 'SYRIAN_OPPOSITION',
    description: { en: 'committee', ar: 'هيئة' },
    parent: 'snc',
    nameBasis: { en: 'Usual English rendering.', ar: 'الترجمة الإنجليزية المتداولة.' },
    note: null,
    cites: [[5, 9, 'عضو الهيئة السياسية في الائتلاف']],
  },
  {
    key: 'syrian-interim-government',
    name: { en: 'Syrian Interim Government', ar: 'الحكومة السورية المؤقتة' },
    shortName: null,
    kind: 'POLITICAL_BODY',
    side: 'SYRIAN_OPPOSITION',
    description: { en: 'opposition government', ar: 'حكومة معارضة' },
    parent: null,
    nameBasis: { en: 'Usual English name.', ar: 'الاسم الإنجليزي المتداول.' },
    note: null,
    cites: [[5, 13, 'الحكومة المؤقتة']],
  },
  {
    key: 'california-for-freedom-pac',
    name: { en: 'California for Freedom PAC', ar: 'لجنة العمل السياسي «كاليفورنيا من أجل الحرية»' },
    shortName: null,
    kind: 'PAC',
    side: 'SYRIAN_AMERICAN',
    description: { en: 'political action committee', ar: 'لجنة عمل سياسي' },
    parent: null,
    nameBasis: {
      en: 'Literal translation of the Arabic; the registered name is not confirmed.',
      ar: 'ترجمة حرفية للاسم العربي؛ ولم يتأكد الاسم المسجَّل رسميًا.',
    },
    note: null,
    cites: [
      [1, 14, 'كاليفورنيا من أجل الحرية'],
      [1, 14, 'لجنة العمل السياسي'],
    ],
  },
  {
    key: 'us-congress',
    name: { en: 'United States Congress', ar: 'الكونغرس الأمريكي' },
    shortName: null,
    kind: 'GOVERNMENT',
    side: 'US_GOVERNMENT',
    description: { en: 'legislature', ar: 'سلطة تشريعية' },
    parent: null,
    nameBasis: { en: 'Standard name.', ar: 'الاسم المعتمد.' },
    note: null,
    cites: [[1, 2, 'الكونغرس الأمريكي']],
  },
  {
    key: 'us-house',
    name: { en: 'US House of Representatives', ar: 'مجلس النواب الأمريكي' },
    shortName: null,
    kind: 'GOVERNMENT',
    side: 'US_GOVERNMENT',
    description: { en: 'legislative chamber', ar: 'مجلس تشريعي' },
    parent: 'us-congress',
    nameBasis: { en: 'Standard name.', ar: 'الاسم المعتمد.' },
    note: null,
    cites: [[1, 12, 'مشروع القانون من مجلس']],
  },
  {
    key: 'us-senate',
    name: { en: 'US Senate', ar: 'مجلس الشيوخ الأمريكي' },
    shortName: null,
    kind: 'GOVERNMENT',
    side: 'US_GOVERNMENT',
    description: { en: 'legislative chamber', ar: 'مجلس تشريعي' },
    parent: 'us-congress',
    nameBasis: { en: 'Standard name.', ar: 'الاسم المعتمد.' },
    note: null,
    cites: [[1, 12, 'على تأييد مجلس الشيوخ']],
  },
  {
    key: 'sfrc',
    name: { en: 'Senate Foreign Relations Committee', ar: 'لجنة العلاقات الخارجية في مجلس الشيوخ' },
    shortName: null,
    kind: 'COMMITTEE',
    side: 'US_GOVERNMENT',
    description: { en: 'congressional committee', ar: 'لجنة في الكونغرس' },
    parent: 'us-senate',
    nameBasis: { en: 'Standard name.', ar: 'الاسم المعتمد.' },
    note: null,
    cites: [[1, 8, 'للجنة العلاقات الخارجية في مجلس الشيوخ']],
  },
  {
    key: 'hfac',
    name: { en: 'House Foreign Affairs Committee', ar: 'لجنة الشؤون الخارجية في مجلس النواب' },
    shortName: null,
    kind: 'COMMITTEE',
    side: 'US_GOVERNMENT',
    description: { en: 'congressional committee', ar: 'لجنة في الكونغرس' },
    parent: 'us-house',
    nameBasis: { en: 'Standard name.', ar: 'الاسم المعتمد.' },
    note: null,
    cites: [[1, 8, 'للجنة الشؤون الخارجية في مجلس']],
  },
  {
    key: 'us-presidency',
    name: { en: 'President of the United States (office)', ar: 'الرئيس الأمريكي (المنصب)' },
    shortName: null,
    kind: 'GOVERNMENT',
    side: 'US_GOVERNMENT',
    description: { en: 'executive office', ar: 'سلطة تنفيذية' },
    parent: null,
    nameBasis: {
      en: 'Standard name; the December 2022 report does not name the holder.',
      ar: 'الاسم المعتمد؛ ولا يسمّي تقرير كانون الأول 2022 شاغل المنصب.',
    },
    note: null,
    cites: [[1, 12, 'من الرئيس الأمريكي']],
  },
  {
    key: 'us-incoming-leadership',
    name: {
      en: 'New US leadership (incoming administration)',
      ar: 'القيادة الأمريكية الجديدة (الإدارة القادمة)',
    },
    shortName: null,
    kind: 'GOVERNMENT',
    side: 'US_GOVERNMENT',
    description: { en: 'executive office', ar: 'سلطة تنفيذية' },
    parent: null,
    nameBasis: {
      en:
        'Literal translation. Read as the administration elected in November 2020; the article names ' +
        'nobody.',
      ar: 'ترجمة حرفية. فُهمت على أنها الإدارة المنتخبة في تشرين الثاني 2020؛ ولا يسمّي المقال أحدًا.',
    },
    note: null,
    cites: [
      [3, 4, 'ورؤية القيادة الأمريكية الجديدة'],
      [3, 7, 'القيادة الأمريكية الجديدة'],
    ],
  },
  {
    key: 'us-state',
    name: { en: 'US Department of State', ar: 'وزارة الخارجية الأمريكية' },
    shortName: null,
    kind: 'GOVERNMENT',
    side: 'US_GOVERNMENT',
    description: { en: 'government department', ar: 'وزارة' },
    parent: null,
    nameBasis: { en: 'Standard name.', ar: 'الاسم المعتمد.' },
    note: null,
    cites: [[4, 2, 'في وزارة الخارجية الأمريكية']],
  },
  {
    key: 'state-caesar-office',
    name: { en: 'Caesar Office, US Department of State', ar: 'مكتب قيصر في وزارة الخارجية الأمريكية' },
    shortName: null,
    kind: 'GOVERNMENT',
    side: 'US_GOVERNMENT',
    description: { en: 'government office', ar: 'مكتب حكومي' },
    parent: 'us-state',
    nameBasis: {
      en:
        'Literal translation: the article says both “office” and “Caesar team”; the unit’s official ' +
        'English name is not confirmed.',
      ar:
        'ترجمة حرفية: يقول المقال «مكتب» تارة و«فريق قيصر» تارة أخرى؛ ولم يتأكد الاسم الإنجليزي الرسمي ' +
        'لهذه الوحدة.',
    },
    note: null,
    cites: [
      [4, 2, 'مكتب قيصر في وزارة الخارجية الأمريكية'],
      [4, 10, 'فريق قيصر بالإدارة الأمريكية'],
    ],
  },
  {
    key: 'us-syria-programme',
    name: { en: 'US Syria support programme', ar: 'البرنامج الأمريكي لدعم سوريا' },
    shortName: null,
    kind: 'GOVERNMENT',
    side: 'US_GOVERNMENT',
    description: { en: 'government programme', ar: 'برنامج حكومي' },
    parent: null,
    nameBasis: {
      en:
        'Literal translation. Probably the State Department’s Syria Transition Assistance Response ' +
        'Team (START), which the SNC’s English release on the same meeting names; that release is ' +
        'outside this record’s sources.',
      ar:
        'ترجمة حرفية. والأرجح أنه فريق START (Syria Transition Assistance Response Team) في وزارة ' +
        'الخارجية، وقد سمّاه بيان الائتلاف بالإنجليزية عن اللقاء نفسه، وهو بيان من خارج مصادر هذا ' +
        'السجل.',
    },
    note: null,
    cites: [[5, 3, 'البرنامج الأمريكي لدعم سورية']],
  },
  {
    key: 'un-security-council',
    name: { en: 'United Nations Security Council', ar: 'مجلس الأمن الدولي' },
    shortName: null,
    kind: 'INTERNATIONAL_BODY',
    side: 'INTERNATIONAL',
    description: { en: 'international body', ar: 'هيئة دولية' },
    parent: null,
    nameBasis: { en: 'Standard name.', ar: 'الاسم المعتمد.' },
    note: null,
    cites: [
      [5, 19, 'قرار مجلس الأمن 2165'],
      [4, 12, 'في مجلس الأمن'],
    ],
  },
  {
    key: 'constitutional-committee',
    name: { en: 'Syrian Constitutional Committee', ar: 'اللجنة الدستورية السورية' },
    shortName: null,
    kind: 'INTERNATIONAL_BODY',
    side: 'INTERNATIONAL',
    description: { en: 'UN-facilitated body', ar: 'هيئة تيسّرها الأمم المتحدة' },
    parent: null,
    nameBasis: { en: 'Standard name.', ar: 'الاسم المعتمد.' },
    note: null,
    cites: [[3, 5, 'اللجنة الدستورية السورية']],
  },
  {
    key: 'european-union',
    name: { en: 'European Union', ar: 'الاتحاد الأوروبي' },
    shortName: null,
    kind: 'INTERNATIONAL_BODY',
    side: 'INTERNATIONAL',
    description: { en: 'international body', ar: 'هيئة دولية' },
    parent: null,
    nameBasis: { en: 'Standard name.', ar: 'الاسم المعتمد.' },
    note: null,
    cites: [[5, 12, 'من الاتحاد الأوروبي']],
  },
  {
    key: 'halab-today',
    name: { en: 'Halab Today', ar: 'حلب اليوم' },
    shortName: null,
    kind: 'MEDIA',
    side: 'MEDIA',
    description: { en: 'media outlet', ar: 'وسيلة إعلام' },
    parent: null,
    nameBasis: { en: 'Usual English name of the outlet.', ar: 'الاسم الإنجليزي المتداول للوسيلة.' },
    note: null,
    cites: [[1, 3, 'لحلب اليوم']],
  },
  {
    key: 'al-wasila',
    name: { en: 'Al-Wasila', ar: 'الوسيلة' },
    shortName: null,
    kind: 'MEDIA',
    side: 'MEDIA',
    description: { en: 'media outlet', ar: 'وسيلة إعلام' },
    parent: null,
    nameBasis: {
      en: 'Transliteration; the outlet’s own English spelling is not confirmed.',
      ar: 'نقل صوتي؛ ولم يتأكد الرسم الإنجليزي الذي تعتمده الوسيلة.',
    },
    note: null,
    cites: [[5, 5, 'ورصدت الوسيلة']],
  },
  {
    key: 'iqtisad',
    name: { en: 'Iqtisad (Eqtsad)', ar: 'اقتصاد' },
    shortName: null,
    kind: 'MEDIA',
    side: 'MEDIA',
    description: { en: 'media outlet', ar: 'وسيلة إعلام' },
    parent: null,
    nameBasis: {
      en: 'Transliteration; the outlet’s own English spelling is not confirmed.',
      ar: 'نقل صوتي؛ ولم يتأكد الرسم الإنجليزي الذي تعتمده الوسيلة.',
    },
    note: null,
    cites: [[5, 10, 'لموقع “اقتصاد”']],
  },
  {
    key: 'ninar-press',
    name: { en: 'Ninar Press', ar: 'نينار برس' },
    shortName: null,
    kind: 'MEDIA',
    side: 'MEDIA',
    description: { en: 'media outlet', ar: 'وسيلة إعلام' },
    parent: null,
    nameBasis: { en: 'Transliteration.', ar: 'نقل صوتي.' },
    note: null,
    cites: [[4, 14, 'نينار برس']],
  },
];
