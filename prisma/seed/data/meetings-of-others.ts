import type { SeedMeeting } from './types';

/** The meetings others held, January 2020 to January 2021: two of the SNC, one of the Caesar Coalition. */
export const meetingsOfOthers: SeedMeeting[] = [
  {
    key: 'snc-us-istanbul-2020-01-07',
    kind: 'DELEGATION_MEETING',
    status: 'HELD',
    title: {
      en: 'SNC foreign relations department meets a US delegation in Istanbul',
      ar: 'لقاء دائرة العلاقات الخارجية في الائتلاف بوفد أمريكي في إسطنبول',
    },
    date: {
      from: '2020-01-07',
      basis: 'STATED',
      note: {
        en: 'Dated Tuesday 7 January 2020 in the article; that day was indeed a Tuesday.',
        ar: 'يؤرّخه المقال بالثلاثاء 7 كانون الثاني 2020؛ وكان ذلك اليوم ثلاثاء فعلًا.',
      },
    },
    place: { en: 'Istanbul, Türkiye', ar: 'إسطنبول، تركيا' },
    placeBasis: 'STATED',
    format: 'IN_PERSON',
    formatBasis: { en: 'Stated to have taken place in the city.', ar: 'ورد أن اللقاء جرى في المدينة.' },
    organisations: [
      {
        organisation: 'snc-foreign-relations',
        role: { en: 'host side (Syrian)', ar: 'الجانب المضيف (السوري)' },
        cites: [[5, 3, 'دائرة العلاقات الخارجية']],
      },
      {
        organisation: 'us-syria-programme',
        role: { en: 'US delegation', ar: 'الوفد الأمريكي' },
        cites: [
          [5, 3, 'وفداً أمريكياً'],
          [5, 3, 'البرنامج الأمريكي لدعم سورية'],
        ],
      },
    ],
    organisationsNote: null,
    participants: [
      {
        contact: 'zehra-bell',
        role: { en: 'head of the US delegation', ar: 'رئيسة الوفد الأمريكي' },
        cites: [[5, 3, 'وفداً أمريكياً برئاسة زهرة']],
      },
      {
        contact: 'abdulahad-astepho',
        role: {
          en: 'coordinator of the department, spokesman on the meeting',
          ar: 'منسق الدائرة والمتحدث عن اللقاء',
        },
        cites: [[5, 6, 'منسق الدائرة عبد الأحد']],
      },
    ],
    attendanceNote: null,
    assessment: null,
    attendanceCites: [],
    topics: [
      {
        text: { en: 'Developments on the ground and in politics', ar: 'المستجدات الميدانية والسياسية' },
        cites: [[5, 4, 'التطورات الميدانية والسياسية في']],
      },
      {
        text: { en: 'Regional files tied to Syria', ar: 'الملفات الإقليمية المتصلة بسوريا' },
        cites: [[5, 4, 'والملفات الإقليمية المرتبطة بالملف']],
      },
      {
        text: {
          en: 'East of the Euphrates and Idlib (according to Barakat)',
          ar: 'شرق الفرات وإدلب (بحسب بركات)',
        },
        cites: [[5, 11, 'منطقة شرق الفرات، وفي إدلب']],
      },
      {
        text: { en: 'Civilian protection and ceasefire', ar: 'حماية المدنيين ووقف إطلاق النار' },
        cites: [[5, 18, 'وعلى أهمية حماية المدنيين']],
      },
      {
        text: { en: 'Renewal of cross-border aid', ar: 'تجديد المساعدات العابرة للحدود' },
        cites: [[5, 19, 'تجديد قرار مجلس الأمن 2165']],
      },
      {
        text: { en: 'Caesar Act', ar: 'قانون قيصر' },
        cites: [[5, 23, 'إقرار قانون “قيصر”']],
      },
    ],
    asks: [
      { ask: 'ask-stop-violations', manner: 'RAISED' },
      { ask: 'ask-ceasefire', manner: 'RAISED' },
      { ask: 'ask-protect-civilians', manner: 'RAISED' },
      { ask: 'ask-renew-2165', manner: 'RAISED' },
      { ask: 'ask-nonregime-crossings', manner: 'RAISED' },
      { ask: 'ask-relief-idlib', manner: 'RAISED' },
      { ask: 'ask-us-coordination', manner: 'RAISED' },
    ],
    responses: [
      {
        key: 'r-2165-same-position',
        by: 'us-syria-programme',
        asks: ['ask-renew-2165', 'ask-nonregime-crossings'],
        outcome: null,
        manner: { en: 'position (reported by Astepho)', ar: 'موقف (نقله اسطيفو)' },
        text: {
          en: 'Same position as the SNC on renewing resolution 2165.',
          ar: 'موقف مطابق لموقف الائتلاف من تجديد القرار 2165.',
        },
        note: null,
        cites: [[5, 19, 'إلى تطابق المواقف بين الطرفين']],
      },
      {
        key: 'r-us-idlib',
        by: 'us-syria-programme',
        asks: ['ask-stop-violations', 'ask-ceasefire', 'ask-protect-civilians'],
        outcome: null,
        manner: { en: 'position', ar: 'موقف' },
        text: {
          en:
            'Strongly condemned the regime’s crimes in Idlib and repeated Washington’s strong ' +
            'opposition to any attack there.',
          ar: 'إدانة شديدة لجرائم النظام في إدلب، وتجديد لمعارضة واشنطن القوية لأي هجوم عليها.',
        },
        note: null,
        cites: [
          [5, 22, 'أدان الجانب الأمريكي بشدة'],
          [5, 22, 'القوية لأي هجوم على إدلب'],
        ],
      },
      {
        key: 'r-us-caesar-accountability',
        by: 'us-syria-programme',
        asks: ['ask-stop-violations'],
        outcome: null,
        manner: { en: 'position', ar: 'موقف' },
        text: {
          en: 'Pointed to adoption of the Caesar Act as an important step for accountability.',
          ar: 'إشارة إلى إقرار قانون قيصر بوصفه خطوة مهمة نحو المحاسبة.',
        },
        note: null,
        cites: [[5, 23, 'واعتبره خطوة هامة في تعزيز المحاسبة']],
      },
      {
        key: 'r-us-2254-iran',
        by: 'us-syria-programme',
        asks: [],
        outcome: null,
        manner: { en: 'position', ar: 'موقف' },
        text: {
          en: 'US goals remain a political solution under resolution 2254 and the removal of Iranian ' + 'militias.',
          ar: 'لا يزال الهدفان الأمريكيان حلًا سياسيًا وفق القرار 2254 وإخراج الميليشيات الإيرانية.',
        },
        note: null,
        cites: [
          [5, 24, 'حل سياسي بناء'],
          [5, 24, 'وإزالة الميليشيات الإيرانية'],
        ],
      },
      {
        key: 'r-us-coordination',
        by: 'us-syria-programme',
        asks: ['ask-us-coordination'],
        outcome: null,
        manner: { en: 'position', ar: 'موقف' },
        text: {
          en: 'These matters need close coordination and cooperation between Washington and the SNC.',
          ar: 'تستلزم هذه الملفات تنسيقًا وثيقًا وتعاونًا بين واشنطن والائتلاف.',
        },
        note: null,
        cites: [[5, 25, 'تنسيقاً وتعاوناً شديداً']],
      },
      {
        key: 'r-us-readiness',
        by: 'us-syria-programme',
        asks: [],
        outcome: null,
        manner: { en: 'claim by Barakat, not by the US side', ar: 'قول لبركات، لا للجانب الأمريكي' },
        text: {
          en: 'The US showed readiness to restore relations, cooperation and coordination with the ' + 'opposition.',
          ar: 'أظهرت الولايات المتحدة استعدادًا لاستئناف العلاقات مع المعارضة والتعاون والتنسيق معها.',
        },
        note: null,
        cites: [[5, 12, 'أبدت استعدادها لإعادة العلاقات والتعاون']],
      },
    ],
    commitments: [
      {
        key: 'com-istanbul-communication',
        text: {
          en: 'Keep up continuous communication and coordination',
          ar: 'مواصلة التواصل والتنسيق بلا انقطاع',
        },
        owners: ['snc', 'us-syria-programme'],
        ownerText: null,
        ownerBasis: {
          en: 'Implied by the coordinator’s remarks and the US statement on coordination.',
          ar: 'يُفهم من حديث المنسق ومن كلام الجانب الأمريكي عن التنسيق.',
        },
        status: 'INTENDED',
        reportedStatus: { en: 'open', ar: 'مفتوح' },
        due: {
          from: null,
          basis: 'STATED',
          note: { en: 'No date stated.', ar: 'لم يُذكر موعد.' },
        },
        campaigns: ['political-process-2254'],
        cites: [
          [5, 6, 'وضرورة التواصل المستمر والتنسيق'],
          [5, 25, 'تنسيقاً وتعاوناً شديداً'],
        ],
      },
    ],
    claims: [
      {
        key: 'claim-fruitful',
        byContact: 'abdulahad-astepho',
        byText: null,
        text: {
          en:
            'The meeting was fruitful and successful; good relations among allies help overcome ' +
            'obstacles and reach shared goals.',
          ar: 'كان اللقاء مثمرًا وناجحًا؛ وحسن العلاقات بين الحلفاء يساعد على تذليل العقبات وبلوغ ' + 'الأهداف المشتركة.',
        },
        cites: [
          [5, 6, 'اللقاء بـ “المثمر والناجح”'],
          [5, 7, 'العلاقات بين حلفائنا جيدة'],
        ],
      },
      {
        key: 'claim-not-hostile',
        byContact: 'abdulmajid-barakat',
        byText: null,
        text: {
          en: 'The opposition is not hostile to the United States; Syrian national considerations govern ' + 'the relationship.',
          ar: 'ليست المعارضة معادية للولايات المتحدة، والاعتبارات الوطنية السورية هي التي تحكم العلاقة.',
        },
        cites: [
          [5, 14, 'لا تتخذ موقفا معادياً'],
          [5, 14, 'والمحددات الوطنية السورية'],
        ],
      },
      {
        key: 'claim-us-trend',
        byContact: 'abdulmajid-barakat',
        byText: null,
        text: {
          en: 'Recently there is an American leaning towards renewed coordination with the opposition ' + 'and the SNC.',
          ar: 'ظهر في الآونة الأخيرة ميل أمريكي إلى استئناف التنسيق مع المعارضة ومع الائتلاف.',
        },
        cites: [[5, 9, 'توجهاً أمريكياً لإعادة التنسيق']],
      },
      {
        key: 'claim-tension',
        byContact: 'abdulmajid-barakat',
        byText: null,
        text: {
          en: 'The meeting came after a period of tension between the opposition and the US.',
          ar: 'جاء اللقاء بعد مرحلة توتر بين المعارضة والولايات المتحدة.',
        },
        cites: [[5, 10, 'توتر العلاقات بين المعارضة السورية']],
      },
      {
        key: 'claim-eu',
        byContact: 'abdulmajid-barakat',
        byText: null,
        text: { en: 'The European Union holds a similar position.', ar: 'للاتحاد الأوروبي موقف مماثل.' },
        cites: [[5, 12, 'موقف مشابه من الاتحاد الأوروبي']],
      },
      {
        key: 'claim-sig-funding',
        byContact: 'abdulmajid-barakat',
        byText: null,
        text: {
          en: 'Financial support to the interim government has been restored (by whom is not clear).',
          ar: 'استُؤنف الدعم المالي للحكومة المؤقتة (ولا يتضح من استأنفه).',
        },
        cites: [[5, 13, 'إعادة الدعم المالي']],
      },
      {
        key: 'claim-counter-iran',
        byContact: null,
        byText: { en: 'Unnamed opposition source', ar: 'مصدر معارض لم يُذكر اسمه' },
        text: {
          en:
            'The US is moving to renew support, perhaps political and financial rather than military, ' +
            'to check Iran’s moves in Syria.',
          ar: 'تتجه الولايات المتحدة إلى تجديد الدعم، وربما كان سياسيًا وماليًا لا عسكريًا، لكبح تحركات ' + 'إيران في سوريا.',
        },
        cites: [
          [5, 16, 'خيار إعادة الدعم للمعارضة السورية'],
          [5, 17, 'وإنما سياسياً ومالياً'],
        ],
      },
    ],
    campaigns: [
      'cross-border-aid',
      'civilian-protection-detainees',
      'war-crimes-accountability',
      'caesar-enforcement',
      'political-process-2254',
    ],
    suggestedCampaigns: [],
    campaignsBasis: null,
    cites: [
      [5, 3, 'وفداً أمريكياً برئاسة زهرة'],
      [5, 5, 'مدينة اسطنبول التركية'],
      [5, 5, 'الثلاثاء 7 كانون الثاني 2020'],
    ],
  },
  {
    key: 'snc-diaspora-2020-12',
    kind: 'COALITION_MEETING',
    status: 'HELD',
    title: {
      en: 'SNC meets leaders of five Syrian-American organisations',
      ar: 'لقاء الائتلاف بقيادات خمس منظمات سورية أمريكية',
    },
    date: {
      from: '2020-12',
      basis: 'INFERRED',
      note: {
        en:
          'After the fourth round of the Constitutional Committee, which according to public reports ' +
          'outside this record closed on 4 December 2020, and before the January round.',
        ar:
          'بعد الجولة الرابعة للجنة الدستورية، التي انتهت في 4 كانون الأول 2020 بحسب تقارير منشورة من ' +
          'خارج هذا السجل، وقبل جولة كانون الثاني.',
      },
    },
    place: { en: 'Online', ar: 'عبر الإنترنت' },
    placeBasis: 'STATED',
    format: 'VIRTUAL',
    formatBasis: { en: 'The article calls the meeting virtual.', ar: 'يصف المقال اللقاء بأنه افتراضي.' },
    organisations: [
      {
        organisation: 'snc-communities-office',
        role: { en: 'convenor', ar: 'الجهة الداعية' },
        cites: [[3, 1, 'مكتب الجاليات']],
      },
      {
        organisation: 'snc-us-representation',
        role: { en: 'coordinating office', ar: 'المكتب المنسّق' },
        cites: [[3, 1, 'بالتنسيق مع مكتب']],
      },
      {
        organisation: 'sac',
        role: { en: 'participant', ar: 'جهة مشاركة' },
        cites: [[3, 3, 'المجلس السوري الأمريكي']],
      },
      {
        organisation: 'afs',
        role: { en: 'participant', ar: 'جهة مشاركة' },
        cites: [[3, 3, 'أمريكيون من أجل']],
      },
      {
        organisation: 'c4ssa',
        role: { en: 'participant', ar: 'جهة مشاركة' },
        cites: [[3, 3, 'مواطنون من أجل أمريكا']],
      },
      {
        organisation: 'kayla',
        role: { en: 'participant', ar: 'جهة مشاركة' },
        cites: [[3, 3, 'مجموعة كايلا للمناصرة']],
      },
      {
        organisation: 'free-syria-group',
        role: { en: 'participant', ar: 'جهة مشاركة' },
        cites: [[3, 3, 'سورية الحرة للمناصرة السياسية']],
      },
    ],
    organisationsNote: null,
    participants: [
      {
        contact: 'nasr-al-hariri',
        role: { en: 'SNC president', ar: 'رئيس الائتلاف' },
        cites: [[3, 2, 'الدكتور نصر الحريري']],
      },
      {
        contact: 'abdulahad-astepho',
        role: {
          en: 'coordinator, SNC foreign relations office',
          ar: 'منسق مكتب العلاقات الخارجية في الائتلاف',
        },
        cites: [[3, 2, 'عبد الأحد اسطيفو']],
      },
      {
        contact: 'muhammad-yahya-maktabi',
        role: { en: 'coordinator, SNC communities office', ar: 'منسق مكتب الجاليات في الائتلاف' },
        cites: [[3, 2, 'محمد يحيى']],
      },
      {
        contact: 'qutaiba-idlbi',
        role: { en: 'SNC representative in the US', ar: 'ممثل الائتلاف في الولايات المتحدة' },
        cites: [[3, 2, 'قتيبة إدلبي']],
      },
      {
        contact: 'mariam-jalabi',
        role: { en: 'SNC representative at the UN', ar: 'ممثلة الائتلاف في الأمم المتحدة' },
        cites: [[3, 2, 'مريم جلبي']],
      },
    ],
    attendanceNote: null,
    assessment: null,
    attendanceCites: [],
    topics: [
      {
        text: {
          en: 'Closer coordination and use of the community’s political work',
          ar: 'تنسيق أوثق واستفادة من نشاط الجالية السياسي',
        },
        cites: [[3, 1, 'تعزيز التنسيق والتعاون']],
      },
      {
        text: { en: 'Political situation in Syria', ar: 'الوضع السياسي في سوريا' },
        cites: [[3, 4, 'مستجدات الأوضاع السياسية في']],
      },
      {
        text: {
          en: 'The new US leadership’s view of the Syrian file',
          ar: 'نظرة القيادة الأمريكية الجديدة إلى الملف السوري',
        },
        cites: [[3, 4, 'ورؤية القيادة الأمريكية الجديدة']],
      },
      {
        text: {
          en: 'Conditions on the ground and hard living conditions',
          ar: 'الأوضاع الميدانية وصعوبة المعيشة',
        },
        cites: [[3, 4, 'والظروف المعيشية القاسية']],
      },
      {
        text: { en: 'People living east of the Euphrates', ar: 'أحوال سكان شرق الفرات' },
        cites: [[3, 4, 'مناطق شرق الفرات']],
      },
      {
        text: {
          en: 'Outcome of the fourth Constitutional Committee round',
          ar: 'حصيلة الجولة الرابعة للجنة الدستورية',
        },
        cites: [[3, 5, 'ونتائج الجولة الرابعة']],
      },
      {
        text: {
          en: 'Role of the community and its organisations in making the Syrian cause known',
          ar: 'دور الجالية ومنظماتها في التعريف بقضية السوريين',
        },
        cites: [[3, 7, 'للتعريف بالقضية السورية']],
      },
    ],
    asks: [
      { ask: 'ask-2254-baskets', manner: 'RAISED' },
      { ask: 'ask-geneva-2254', manner: 'ADOPTED' },
      { ask: 'ask-ne-syria-picture', manner: 'ADOPTED' },
      { ask: 'ask-unify-efforts', manner: 'RAISED' },
    ],
    responses: [],
    commitments: [
      {
        key: 'com-meet-new-leadership',
        text: {
          en:
            'Hold meetings with the new US leadership to explain the SNC’s and the opposition ' +
            'institutions’ view of a political solution',
          ar: 'عقد لقاءات بالقيادة الأمريكية الجديدة لشرح رؤية الائتلاف ومؤسسات المعارضة للحل السياسي',
        },
        owners: ['sac', 'afs', 'c4ssa', 'kayla', 'free-syria-group'],
        ownerText: null,
        ownerBasis: {
          en: 'The organisations’ leaders spoke of it; no single owner is named.',
          ar: 'تحدث عنه قادة المنظمات؛ ولم تُسمَّ جهة واحدة تتولاه.',
        },
        status: 'INTENDED',
        reportedStatus: { en: 'intention', ar: 'نيّة' },
        due: {
          from: null,
          basis: 'STATED',
          note: { en: '“In the coming period”; no date.', ar: '«في الفترة المقبلة»، من دون موعد.' },
        },
        campaigns: ['political-process-2254'],
        cites: [
          [3, 7, 'وعقد لقاءات'],
          [3, 7, 'خلال الفترة المقبلة'],
        ],
      },
      {
        key: 'com-inform-new-leadership-ne',
        text: {
          en: 'Tell the new US leadership how the SNC sees the PYD forces and their conduct towards ' + 'civilians',
          ar: 'إبلاغ القيادة الأمريكية الجديدة برأي الائتلاف في قوات «PYD» وسلوكها تجاه المدنيين',
        },
        owners: ['snc', 'sac', 'afs', 'c4ssa', 'kayla', 'free-syria-group'],
        ownerText: null,
        ownerBasis: {
          en: 'Urged by the SNC president; an owner is not named.',
          ar: 'حثّ عليه رئيس الائتلاف؛ ولم تُسمَّ جهة تتولاه.',
        },
        status: 'INTENDED',
        reportedStatus: { en: 'intention', ar: 'نيّة' },
        due: {
          from: null,
          basis: 'STATED',
          note: { en: 'No date stated.', ar: 'لم يُذكر موعد.' },
        },
        campaigns: ['political-process-2254'],
        cites: [[3, 4, 'ضرورة نقل الصورة الصحيحة']],
      },
    ],
    claims: [],
    campaigns: ['political-process-2254', 'advocacy-capacity'],
    suggestedCampaigns: [],
    campaignsBasis: null,
    cites: [
      [3, 1, 'اجتماعاً افتراضياً'],
      [3, 1, 'قيادات المنظمات السورية الأميركية'],
      [3, 2, 'وحضر الاجتماع كل'],
    ],
  },
  {
    key: 'caesar-office-2021-01-26',
    kind: 'AGENCY_MEETING',
    status: 'HELD',
    title: {
      en: 'Caesar Coalition delegation meets the State Department’s Caesar office',
      ar: 'لقاء وفد تحالف قيصر بمكتب قيصر في وزارة الخارجية الأمريكية',
    },
    date: {
      from: '2021-01-26',
      basis: 'STATED',
      note: { en: 'Dated 26 January 2021 in the article.', ar: 'يؤرّخه المقال بيوم 26 كانون الثاني 2021.' },
    },
    place: {
      en: 'US Department of State (city not stated)',
      ar: 'وزارة الخارجية الأمريكية (المدينة غير مذكورة)',
    },
    placeBasis: 'STATED_IN_PART',
    format: 'UNKNOWN',
    formatBasis: {
      en: 'Called a working visit, but nothing says whether it was in person or online.',
      ar: 'وُصف بأنه زيارة عمل، ولا شيء يبيّن أكان حضوريًا أم عبر الإنترنت.',
    },
    organisations: [
      {
        organisation: 'ccjfd',
        role: { en: 'visiting delegation', ar: 'الوفد الزائر' },
        cites: [[4, 2, 'وفد من ممثلي تحالف']],
      },
      {
        organisation: 'state-caesar-office',
        role: { en: 'host, by prior invitation', ar: 'الجهة المضيفة، بدعوة سابقة' },
        cites: [
          [4, 2, 'بتلبية دعوة'],
          [4, 2, 'مكتب قيصر'],
        ],
      },
    ],
    organisationsNote: null,
    participants: [
      {
        contact: 'ccjfd-general-coordinator',
        role: { en: 'opened the meeting', ar: 'افتتح اللقاء' },
        cites: [[4, 3, 'استهل اللقاء المنسق العام للتحالف']],
      },
      {
        contact: 'ccjfd-secretary',
        role: { en: 'set out the violations', ar: 'عرض المخالفات' },
        cites: [[4, 5, 'أمين سر التحالف']],
      },
      {
        contact: 'ccjfd-member',
        role: { en: 'spoke on drug trafficking', ar: 'تحدث عن تجارة المخدرات' },
        cites: [[4, 7, 'أحد أعضاء التحالف المشاركين']],
      },
    ],
    attendanceNote: null,
    assessment: null,
    attendanceCites: [],
    topics: [
      {
        text: {
          en: 'Effective strategies to serve the Caesar Act',
          ar: 'استراتيجيات فعالة لخدمة قانون قيصر',
        },
        cites: [[4, 2, 'الوصول إلى استراتيجيات ناجعة']],
      },
      {
        text: {
          en: 'Ways the Act is being evaded: oil smuggling and transit goods',
          ar: 'طرق الالتفاف على القانون: تهريب النفط وبضائع الترانزيت',
        },
        cites: [[4, 5, 'للالتفاف على قانون قيصر']],
      },
      {
        text: {
          en: 'Expired passports and the money they bring the regime',
          ar: 'الجوازات المنتهية وما تدرّه على النظام من أموال',
        },
        cites: [[4, 6, 'جوازات السفر المنتهية الصلاحية']],
      },
      {
        text: { en: 'Drug trade and recently seized shipments', ar: 'تجارة المخدرات وشحنات ضُبطت حديثًا' },
        cites: [[4, 7, 'تجارة المخدرات']],
      },
      {
        text: {
          en: 'Shelling, detainees, suffering inside Syria, crossings',
          ar: 'القصف والمعتقلون والمعاناة داخل سوريا والمعابر',
        },
        cites: [[4, 8, 'بطرح عدة قضايا أخرى']],
      },
      {
        text: {
          en: 'Public awareness through the coalition’s pages',
          ar: 'التوعية العامة عبر صفحات التحالف',
        },
        cites: [[4, 9, 'الدور الإعلامي التوعوي']],
      },
    ],
    asks: [
      { ask: 'ask-caesar-pressure', manner: 'RAISED' },
      { ask: 'ask-caesar-public-support', manner: 'RAISED' },
      { ask: 'ask-oil-smuggling', manner: 'RAISED' },
      { ask: 'ask-jordan-transit', manner: 'RAISED' },
      { ask: 'ask-expired-passports', manner: 'RAISED' },
      { ask: 'ask-ship-inspection', manner: 'RAISED' },
      { ask: 'ask-stop-shelling', manner: 'RAISED' },
      { ask: 'ask-detainees', manner: 'RAISED' },
      { ask: 'ask-relief-inside', manner: 'RAISED' },
      { ask: 'ask-crossings-control', manner: 'RAISED' },
      { ask: 'ask-third-country-violations', manner: 'RAISED' },
    ],
    responses: [
      {
        key: 'r-caesar-results',
        by: 'state-caesar-office',
        asks: ['ask-caesar-pressure', 'ask-caesar-public-support'],
        outcome: null,
        manner: { en: 'position', ar: 'موقف' },
        text: {
          en:
            'Described what the Act has achieved: cut large revenues from the regime, held back ' +
            'reconstruction and economic and political normalisation, and kept many companies and ' +
            'governments out.',
          ar:
            'عرض لما حققه القانون: قطع إيرادات كبيرة عن النظام، وعرقلة إعادة الإعمار والتطبيع في ' +
            'الاقتصاد والسياسة، وإبعاد شركات وحكومات كثيرة.',
        },
        note: null,
        cites: [
          [4, 10, 'حرمان النظام من مصادر مالية كبيرة'],
          [4, 10, 'منعت شركات وحكومات عديدة'],
        ],
      },
      {
        key: 'r-caesar-cooperation',
        by: 'state-caesar-office',
        asks: [
          'ask-caesar-pressure',
          'ask-oil-smuggling',
          'ask-jordan-transit',
          'ask-ship-inspection',
          'ask-crossings-control',
          'ask-stop-shelling',
          'ask-detainees',
          'ask-relief-inside',
        ],
        outcome: null,
        manner: { en: 'general appreciation', ar: 'تقدير عام' },
        text: {
          en: 'Praised the proposals and wanted to keep cooperating in various fields; nothing specific ' + 'on each item.',
          ar: 'ثناء على المقترحات ورغبة في مواصلة التعاون في ميادين شتى، من دون جواب محدد عن كل بند.',
        },
        note: null,
        cites: [
          [4, 10, 'وأثنوا على الطروحات'],
          [4, 10, 'باستمرار التعاون في مختلف المجالات'],
        ],
      },
      {
        key: 'r-passports',
        by: 'state-caesar-office',
        asks: ['ask-expired-passports'],
        outcome: 'DECLINED',
        manner: { en: 'limited answer, declined', ar: 'جواب محدود، بالرفض' },
        text: {
          en: 'It is hard for them to intervene in other countries’ immigration and interior rules.',
          ar: 'يصعب عليهم التدخل في قواعد الهجرة والشؤون الداخلية لدى دول أخرى.',
        },
        note: {
          en: 'Nothing is recorded about passports inside the United States.',
          ar: 'لم يُدوَّن شيء عن الجوازات داخل الولايات المتحدة.',
        },
        cites: [
          [4, 11, 'من الصعب أن يتدخلوا'],
          [4, 11, 'في أنظمة الهجرة والداخلية'],
        ],
      },
      {
        key: 'r-third-countries',
        by: 'state-caesar-office',
        asks: ['ask-third-country-violations'],
        outcome: null,
        manner: { en: 'procedure given', ar: 'توضيح الإجراء' },
        text: {
          en:
            'Address those administrations directly; if they do not respond, tell the Caesar team so ' +
            'that it can activate cooperation with them periodically on sanctions.',
          ar: 'مخاطبة إدارات تلك الدول مباشرة أولًا؛ فإن لم تستجب يُبلَّغ فريق قيصر ليفعّل التعاون معها ' + 'دوريًا بشأن العقوبات.',
        },
        note: null,
        cites: [
          [4, 11, 'التخاطب مباشرة مع تلك الإدارات'],
          [4, 11, 'عدم التجاوب إبلاغ فريق'],
        ],
      },
      {
        key: 'r-caesar-closing',
        by: 'state-caesar-office',
        asks: [],
        outcome: null,
        manner: { en: 'request to the coalition', ar: 'طلب موجّه إلى التحالف' },
        text: {
          en:
            'Asked for sustained contact and advocacy, a network across countries and periodic ' +
            'reports, and stressed the Act’s value in protecting civilians while the Security Council ' +
            'is blocked.',
          ar:
            'طلب دوام التواصل والمناصرة، وبناء شبكة تمتد عبر دول عدة، ورفع تقارير دورية؛ مع التشديد ' +
            'على قيمة القانون لحماية المدنيين ما دام مجلس الأمن معطَّلًا.',
        },
        note: null,
        cites: [
          [4, 12, 'ضرورة التواصل والمناصرة وبناء شبكة'],
          [4, 12, 'إعداد تقارير دورية'],
        ],
      },
    ],
    commitments: [
      {
        key: 'com-periodic-reports',
        text: {
          en: 'Prepare periodic reports for the Caesar team on what has been done and on difficulties in ' + 'applying the Act',
          ar: 'إعداد تقارير دورية لفريق قيصر عمّا أُنجز وعن صعوبات تطبيق القانون',
        },
        owners: ['ccjfd'],
        ownerText: null,
        ownerBasis: {
          en: 'Implied: the reports go up to the Caesar team.',
          ar: 'ضمني: التقارير تُرفع إلى فريق قيصر.',
        },
        status: 'REQUESTED',
        reportedStatus: { en: 'requested by the US side', ar: 'بطلب من الجانب الأمريكي' },
        due: {
          from: null,
          basis: 'STATED',
          note: { en: 'Periodic; interval not stated.', ar: 'دوري؛ والفاصل الزمني غير مذكور.' },
        },
        campaigns: ['caesar-enforcement'],
        cites: [
          [4, 12, 'إعداد تقارير دورية'],
          [4, 12, 'الصعوبات والتحديات'],
        ],
      },
      {
        key: 'com-country-network',
        text: {
          en: 'Build a network across countries to energise application of the Act',
          ar: 'بناء شبكة عابرة للدول لتنشيط تطبيق القانون',
        },
        owners: ['ccjfd'],
        ownerText: null,
        ownerBasis: { en: 'Implied: urged by the Caesar office.', ar: 'ضمني: حثّ عليه مكتب قيصر.' },
        status: 'REQUESTED',
        reportedStatus: { en: 'requested by the US side', ar: 'بطلب من الجانب الأمريكي' },
        due: {
          from: null,
          basis: 'STATED',
          note: { en: 'No date stated.', ar: 'لم يُذكر موعد.' },
        },
        campaigns: ['caesar-enforcement'],
        cites: [[4, 12, 'وبناء شبكة عبر دول مختلفة']],
      },
      {
        key: 'com-approach-administrations',
        text: {
          en: 'Approach other countries’ administrations directly about breaches and report non-response ' + 'to the Caesar team',
          ar: 'مخاطبة إدارات الدول الأخرى مباشرة بشأن المخالفات، وإبلاغ فريق قيصر بما لا يلقى استجابة',
        },
        owners: ['ccjfd'],
        ownerText: null,
        ownerBasis: {
          en: 'Implied by the procedure given in answer.',
          ar: 'يُفهم من الإجراء الذي تضمنه الجواب.',
        },
        status: 'REQUESTED',
        reportedStatus: { en: 'procedure agreed', ar: 'إجراء متفق عليه' },
        due: {
          from: null,
          basis: 'STATED',
          note: { en: 'No date stated.', ar: 'لم يُذكر موعد.' },
        },
        campaigns: ['caesar-enforcement'],
        cites: [
          [4, 11, 'التخاطب مباشرة مع تلك الإدارات'],
          [4, 11, 'عدم التجاوب إبلاغ فريق'],
        ],
      },
      {
        key: 'com-caesar-team-activate',
        text: {
          en: 'Activate cooperation with non-responding administrations periodically on sanctions',
          ar: 'تفعيل التعاون دوريًا بشأن العقوبات مع الإدارات غير المستجيبة',
        },
        owners: ['state-caesar-office'],
        ownerText: null,
        ownerBasis: {
          en: 'Stated as what the Caesar team would do on notification.',
          ar: 'ذُكر بوصفه ما سيفعله فريق قيصر عند إبلاغه.',
        },
        status: 'CONDITIONAL',
        reportedStatus: { en: 'conditional', ar: 'مشروط' },
        due: {
          from: null,
          basis: 'STATED',
          note: { en: 'Periodic; interval not stated.', ar: 'دوري؛ والفاصل الزمني غير مذكور.' },
        },
        campaigns: ['caesar-enforcement'],
        cites: [[4, 11, 'لتفعيل التعاون معها بشكل']],
      },
      {
        key: 'com-regular-dialogue',
        text: { en: 'Continue dialogue and meetings regularly', ar: 'مواصلة الحوار واللقاءات بانتظام' },
        owners: ['ccjfd', 'state-caesar-office'],
        ownerText: null,
        ownerBasis: { en: 'Shared hope at the close.', ar: 'أمل مشترك في ختام اللقاء.' },
        status: 'INTENDED',
        reportedStatus: { en: 'open', ar: 'مفتوح' },
        due: {
          from: null,
          basis: 'STATED',
          note: { en: 'Regular; interval not stated.', ar: 'منتظم؛ والفاصل الزمني غير مذكور.' },
        },
        campaigns: ['caesar-enforcement'],
        cites: [[4, 12, 'استمرار الحوار واللقاءات بشكل دوري']],
      },
      {
        key: 'com-send-evidence',
        text: {
          en: 'Collect material proving breaches of the Caesar Act through the coalition’s mailbox',
          ar: 'جمع المواد التي تثبت خرق قانون قيصر عبر بريد التحالف',
        },
        owners: ['ccjfd'],
        ownerText: null,
        ownerBasis: {
          en:
            'All those at the meeting affirmed that Syrians should send material; that the coalition ' +
            'runs the mailbox is inferred from its address.',
          ar: 'أكد جميع المجتمعين أن يرسل السوريون ما لديهم من مواد؛ أما إدارة التحالف للبريد فمستنتجة ' + 'من العنوان.',
        },
        status: 'INTENDED',
        reportedStatus: { en: 'open', ar: 'مفتوح' },
        due: {
          from: null,
          basis: 'STATED',
          note: { en: 'No date stated.', ar: 'لم يُذكر موعد.' },
        },
        campaigns: ['caesar-enforcement'],
        cites: [
          [4, 13, 'إرسال أية مادة تثبت خرق النظام'],
          [4, 13, 'office@ccjfd.com'],
        ],
      },
    ],
    claims: [],
    campaigns: ['caesar-enforcement', 'civilian-protection-detainees'],
    suggestedCampaigns: [],
    campaignsBasis: null,
    cites: [
      [4, 2, 'بتاريخ 26 يناير 2021'],
      [4, 2, 'مكتب قيصر في وزارة الخارجية الأمريكية'],
    ],
  },
];
