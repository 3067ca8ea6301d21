import type { SeedMetric } from './types';

/** The figures of the record, each as exact as its document; units follow the number as it is shown. */
export const metrics: SeedMetric[] = [
  {
    key: 'm-second-meeting-attendance',
    title: { en: 'Attendance at the second strategic meeting', ar: 'حضور الملتقى الاستراتيجي الثاني' },
    value: 50,
    valueMax: null,
    exactness: 'ABOUT',
    magnitude: null,
    unit: { en: 'people', ar: 'شخصًا' },
    kind: 'ATTENDANCE',
    period: {
      from: '2022-12',
      basis: 'INFERRED',
      note: { en: 'The month is stated; the year 2022 is inferred.', ar: 'الشهر مذكور، وسنة 2022 مستنتجة.' },
    },
    links: ['acs-strategy-2022-12'],
    note: null,
    cites: [[1, 2, 'حضرها نحو خمسين']],
  },
  {
    key: 'm-recorded-messages',
    title: { en: 'Recorded video messages shown', ar: 'رسائل مصوّرة عُرضت' },
    value: 11,
    valueMax: null,
    exactness: 'EXACT',
    magnitude: null,
    unit: { en: 'messages', ar: 'رسالة' },
    kind: 'RESULT',
    period: {
      from: '2022-12',
      basis: 'INFERRED',
      note: { en: 'The month is stated; the year 2022 is inferred.', ar: 'الشهر مذكور، وسنة 2022 مستنتجة.' },
    },
    links: ['acs-strategy-2022-12'],
    note: {
      en:
        'From members of Congress and from others in the Syrian opposition; whether messages from ' +
        'inside Syria are counted in the 11 is unclear.',
      ar:
        'من أعضاء في الكونغرس ومن آخرين في المعارضة السورية؛ ولا يتضح هل تدخل الرسائل الواردة من داخل ' +
        'سوريا في العدد 11.',
    },
    cites: [[1, 2, 'عرض 11 رسالة']],
  },
  {
    key: 'm-letters-blinken',
    title: { en: 'Letters sent to the Secretary of State', ar: 'رسائل أُرسلت إلى وزير الخارجية' },
    value: 2,
    valueMax: null,
    exactness: 'EXACT',
    magnitude: null,
    unit: { en: 'letters', ar: 'رسائل' },
    kind: 'RESULT',
    period: {
      from: '2022',
      basis: 'INFERRED',
      note: {
        en: 'The year is inferred: “during the past year” in a December 2022 review of 2022.',
        ar: 'السنة مستنتجة: «خلال العام الماضي» في مراجعة كانون الأول 2022 لأعمال 2022.',
      },
    },
    links: ['letter-tadamon', 'letter-refugees'],
    note: null,
    cites: [[1, 10, 'رسالتين لوزير الخارجية الأمريكي']],
  },
  {
    key: 'm-events-with-members',
    title: { en: 'Events held with members of Congress', ar: 'فعاليات مع أعضاء في الكونغرس' },
    value: 13,
    valueMax: null,
    exactness: 'EXACT',
    magnitude: null,
    unit: { en: 'events', ar: 'فعالية' },
    kind: 'RESULT',
    period: {
      from: '2022',
      basis: 'INFERRED',
      note: {
        en: 'The year is inferred: “during the past year” in a December 2022 review of 2022.',
        ar: 'السنة مستنتجة: «خلال العام الماضي» في مراجعة كانون الأول 2022 لأعمال 2022.',
      },
    },
    links: ['us-congress'],
    note: null,
    cites: [[1, 11, '13 فعالية مع أعضاء في']],
  },
  {
    key: 'm-members-contacted',
    title: {
      en: 'Members contacted to present priorities and demands',
      ar: 'أعضاء جرى التواصل معهم لعرض الأولويات والمطالب',
    },
    value: 50,
    valueMax: null,
    exactness: 'ABOUT',
    magnitude: null,
    unit: { en: 'members of Congress', ar: 'عضوًا في الكونغرس' },
    kind: 'RESULT',
    period: {
      from: '2022',
      basis: 'INFERRED',
      note: {
        en: 'The year is inferred: “during the past year” in a December 2022 review of 2022.',
        ar: 'السنة مستنتجة: «خلال العام الماضي» في مراجعة كانون الأول 2022 لأعمال 2022.',
      },
    },
    links: ['us-congress'],
    note: null,
    cites: [[1, 11, 'والتواصل مع نحو 50 عضواً']],
  },
  {
    key: 'm-hearings-cited',
    title: {
      en: 'Senate hearings cited as an achievement',
      ar: 'جلسات استماع في مجلس الشيوخ ذُكرت بين الإنجازات',
    },
    value: 1,
    valueMax: null,
    exactness: 'COUNTED',
    magnitude: null,
    unit: { en: 'hearing', ar: 'جلسة استماع' },
    kind: 'RESULT',
    period: {
      from: '2022',
      basis: 'INFERRED',
      note: {
        en: 'The year is inferred: “during the past year” in a December 2022 review of 2022.',
        ar: 'السنة مستنتجة: «خلال العام الماضي» في مراجعة كانون الأول 2022 لأعمال 2022.',
      },
    },
    links: ['sfrc-hearing-2022'],
    note: null,
    cites: [[1, 8, 'جلسة استماع للجنة العلاقات الخارجية']],
  },
  {
    key: 'm-briefings-cited',
    title: {
      en: 'House briefings cited as an achievement',
      ar: 'جلسات إحاطة في مجلس النواب ذُكرت بين الإنجازات',
    },
    value: 1,
    valueMax: null,
    exactness: 'COUNTED',
    magnitude: null,
    unit: { en: 'briefing', ar: 'جلسة إحاطة' },
    kind: 'RESULT',
    period: {
      from: '2022',
      basis: 'INFERRED',
      note: {
        en: 'The year is inferred: “during the past year” in a December 2022 review of 2022.',
        ar: 'السنة مستنتجة: «خلال العام الماضي» في مراجعة كانون الأول 2022 لأعمال 2022.',
      },
    },
    links: ['hfac-briefing-2022'],
    note: null,
    cites: [[1, 8, 'لجلسة إحاطة كاملة']],
  },
  {
    key: 'm-community-attendance',
    title: {
      en: 'Community members at the California for Freedom meeting',
      ar: 'أفراد الجالية في لقاء «كاليفورنيا من أجل الحرية»',
    },
    value: 200,
    valueMax: null,
    exactness: 'MORE_THAN',
    magnitude: null,
    unit: { en: 'people', ar: 'شخص' },
    kind: 'ATTENDANCE',
    period: {
      from: '2022-12',
      basis: 'INFERRED',
      note: {
        en:
          'Month and year are inferred: after the meeting of 10–11 December, whose year is itself ' +
          'inferred.',
        ar: 'الشهر والسنة مستنتجان: بعد لقاء 10–11 كانون الأول، وسنته نفسها مستنتجة.',
      },
    },
    links: ['california-for-freedom-2022-12'],
    note: null,
    cites: [[1, 14, 'أكثر من 200 شخص']],
  },
  {
    key: 'm-first-meeting-attendance',
    title: { en: 'Attendance at the first strategic meeting', ar: 'حضور الملتقى الاستراتيجي الأول' },
    value: 50,
    valueMax: null,
    exactness: 'MORE_THAN',
    magnitude: null,
    unit: { en: 'people', ar: 'شخصًا' },
    kind: 'ATTENDANCE',
    period: {
      from: '2021-12',
      basis: 'INFERRED',
      note: {
        en: '“December of last year” is stated; the year 2021 is inferred.',
        ar: 'المذكور «كانون الأول» من العام السابق، وسنة 2021 مستنتجة.',
      },
    },
    links: ['acs-strategy-2021-12'],
    note: null,
    cites: [[1, 15, 'أكثر من 50 من القادة']],
  },
  {
    key: 'm-first-meeting-days',
    title: { en: 'Length of the first strategic meeting', ar: 'مدة الملتقى الاستراتيجي الأول' },
    value: 3,
    valueMax: null,
    exactness: 'EXACT',
    magnitude: null,
    unit: { en: 'days', ar: 'أيام' },
    kind: 'DURATION',
    period: {
      from: '2021-12',
      basis: 'INFERRED',
      note: {
        en: '“December of last year” is stated; the year 2021 is inferred.',
        ar: 'المذكور «كانون الأول» من العام السابق، وسنة 2021 مستنتجة.',
      },
    },
    links: ['acs-strategy-2021-12'],
    note: null,
    cites: [
      [1, 15, 'على مدى 3 أيام'],
      [2, 2, 'لثلاثة أيام'],
    ],
  },
  {
    key: 'm-second-meeting-days',
    title: { en: 'Length of the second strategic meeting', ar: 'مدة الملتقى الاستراتيجي الثاني' },
    value: 2,
    valueMax: null,
    exactness: 'COUNTED',
    magnitude: null,
    unit: { en: 'days', ar: 'أيام' },
    kind: 'DURATION',
    period: {
      from: '2022-12',
      basis: 'INFERRED',
      note: { en: 'The month is stated; the year 2022 is inferred.', ar: 'الشهر مذكور، وسنة 2022 مستنتجة.' },
    },
    links: ['acs-strategy-2022-12'],
    note: null,
    cites: [[1, 1, 'يومي السبت']],
  },
  {
    key: 'm-conference-days',
    title: { en: 'Length of the planned “For Syria” conference', ar: 'مدة مؤتمر «من أجل سوريا» المقرر' },
    value: 2,
    valueMax: null,
    exactness: 'COUNTED',
    magnitude: null,
    unit: { en: 'days', ar: 'أيام' },
    kind: 'DURATION',
    period: { from: '2022-03', basis: 'STATED' },
    links: ['for-syria-conference-2022-03'],
    note: null,
    cites: [[2, 12, '18-19 مارس / آذار 2022']],
  },
  {
    key: 'm-years-reviewed',
    title: {
      en: 'Years of advocacy under review at the first meeting',
      ar: 'سنوات المناصرة التي راجعها اللقاء الأول',
    },
    value: 11,
    valueMax: null,
    exactness: 'EXACT',
    magnitude: null,
    unit: { en: 'years', ar: 'عامًا' },
    kind: 'SCOPE',
    period: {
      from: '2021-12',
      basis: 'INFERRED',
      note: {
        en:
          'Month and year are inferred from the December 2022 Halab Today report; the report on the ' +
          'meeting itself gives no date.',
        ar:
          'الشهر والسنة مستنتجان من تقرير «حلب اليوم» في كانون الأول 2022؛ أما تقرير اللقاء نفسه فلا ' +
          'تاريخ فيه.',
      },
    },
    links: ['acs-strategy-2021-12'],
    note: null,
    cites: [[2, 2, 'السنوات الـ 11 الماضية']],
  },
  {
    key: 'm-recommendations',
    title: { en: 'Recommendations listed as most prominent', ar: 'التوصيات المذكورة على أنها الأبرز' },
    value: 4,
    valueMax: null,
    exactness: 'COUNTED',
    magnitude: null,
    unit: { en: 'recommendations', ar: 'توصيات' },
    kind: 'PLAN',
    period: {
      from: '2021-12',
      basis: 'INFERRED',
      note: {
        en:
          'Month and year are inferred from the December 2022 Halab Today report; the report on the ' +
          'meeting itself gives no date.',
        ar:
          'الشهر والسنة مستنتجان من تقرير «حلب اليوم» في كانون الأول 2022؛ أما تقرير اللقاء نفسه فلا ' +
          'تاريخ فيه.',
      },
    },
    links: ['rec-1', 'rec-2', 'rec-3', 'rec-4'],
    note: {
      en: 'Given as “among the most prominent”: the full list may be longer.',
      ar: 'وردت بوصفها «من أبرز» التوصيات، وقد تكون القائمة الكاملة أطول.',
    },
    cites: [
      [2, 6, 'ومن أبرزها'],
      [2, 7, 'توسيعُ قدرةِ'],
      [2, 8, 'التأكيدُ على المشاركة'],
      [2, 9, 'تطويرُ القدرة'],
      [2, 10, 'تطويرُ آلية'],
    ],
  },
  {
    key: 'm-recommendation-horizon',
    title: { en: 'Time allowed for the recommendations', ar: 'المدة المحددة لتنفيذ التوصيات' },
    value: 6,
    valueMax: 12,
    exactness: 'RANGE',
    magnitude: null,
    unit: { en: 'months', ar: 'شهرًا' },
    kind: 'PLAN',
    period: {
      from: '2021-12',
      basis: 'INFERRED',
      note: {
        en:
          'Month and year are inferred from the December 2022 Halab Today report; the report on the ' +
          'meeting itself gives no date.',
        ar:
          'الشهر والسنة مستنتجان من تقرير «حلب اليوم» في كانون الأول 2022؛ أما تقرير اللقاء نفسه فلا ' +
          'تاريخ فيه.',
      },
    },
    links: ['rec-1', 'rec-2', 'rec-3', 'rec-4'],
    note: null,
    cites: [[2, 6, 'ستة أشهرٍ إلى اثني عشرَ شهراً']],
  },
  {
    key: 'm-snc-participants',
    title: {
      en: 'SNC officials named at the December 2020 meeting',
      ar: 'مسؤولو الائتلاف المذكورون في لقاء كانون الأول 2020',
    },
    value: 5,
    valueMax: null,
    exactness: 'COUNTED',
    magnitude: null,
    unit: { en: 'people', ar: 'أشخاص' },
    kind: 'ATTENDANCE',
    period: {
      from: '2020-12',
      basis: 'INFERRED',
      note: {
        en:
          'Month and year are inferred: after the fourth round of the Constitutional Committee and ' +
          'before the January round.',
        ar: 'الشهر والسنة مستنتجان: بعد الجولة الرابعة للجنة الدستورية وقبل جولة كانون الثاني.',
      },
    },
    links: ['snc-diaspora-2020-12'],
    note: null,
    cites: [[3, 2, 'وحضر الاجتماع كل']],
  },
  {
    key: 'm-us-orgs-2020',
    title: {
      en: 'Syrian-American organisations at the December 2020 meeting',
      ar: 'المنظمات السورية الأمريكية في لقاء كانون الأول 2020',
    },
    value: 5,
    valueMax: null,
    exactness: 'COUNTED',
    magnitude: null,
    unit: { en: 'organisations', ar: 'منظمات' },
    kind: 'ATTENDANCE',
    period: {
      from: '2020-12',
      basis: 'INFERRED',
      note: {
        en:
          'Month and year are inferred: after the fourth round of the Constitutional Committee and ' +
          'before the January round.',
        ar: 'الشهر والسنة مستنتجان: بعد الجولة الرابعة للجنة الدستورية وقبل جولة كانون الثاني.',
      },
    },
    links: ['snc-diaspora-2020-12'],
    note: null,
    cites: [[3, 3, 'قياديون وقياديات']],
  },
  {
    key: 'm-liberated-population',
    title: {
      en: 'Syrians living in hard conditions in opposition-held areas, as put by the SNC president',
      ar: 'سوريون يعيشون ظروفًا صعبة في مناطق المعارضة، بحسب رئيس الائتلاف',
    },
    value: 5000000,
    valueMax: null,
    exactness: 'MORE_THAN',
    magnitude: null,
    unit: { en: 'people', ar: 'شخص' },
    kind: 'CONTEXT',
    period: {
      from: '2020-12',
      basis: 'INFERRED',
      note: {
        en:
          'Month and year are inferred: after the fourth round of the Constitutional Committee and ' +
          'before the January round.',
        ar: 'الشهر والسنة مستنتجان: بعد الجولة الرابعة للجنة الدستورية وقبل جولة كانون الثاني.',
      },
    },
    links: ['snc-diaspora-2020-12'],
    note: null,
    cites: [[3, 4, 'أكثر من خمسة مليون سوري']],
  },
  {
    key: 'm-detainees',
    title: {
      en: 'Detainees, as put by the Caesar Coalition board',
      ar: 'المعتقلون، بحسب مجلس إدارة تحالف قيصر',
    },
    value: null,
    valueMax: null,
    exactness: 'ORDER_OF_MAGNITUDE',
    magnitude: { en: 'hundreds of thousands', ar: 'مئات الآلاف' },
    unit: { en: 'of people', ar: 'من الأشخاص' },
    kind: 'CONTEXT',
    period: { from: '2021-01', basis: 'STATED' },
    links: ['caesar-office-2021-01-26'],
    note: { en: 'Only an order of magnitude is given, not a figure.', ar: 'ذُكر المقدار بالكلمات لا برقم.' },
    cites: [[4, 8, 'مئات الآلاف من المعتقلين']],
  },
  {
    key: 'm-passport-revenue',
    title: {
      en: 'Money reaching the regime in connection with passports, as put by the Caesar Coalition secretary',
      ar: 'أموال تصل إلى النظام من باب الجوازات، بحسب أمين سر تحالف قيصر',
    },
    value: null,
    valueMax: null,
    exactness: 'ORDER_OF_MAGNITUDE',
    magnitude: { en: 'hundreds of millions', ar: 'مئات الملايين' },
    unit: { en: 'of US dollars', ar: 'من الدولارات الأمريكية' },
    kind: 'CONTEXT',
    period: { from: '2021-01', basis: 'STATED' },
    links: ['caesar-office-2021-01-26'],
    note: {
      en:
        'Only an order of magnitude is given; most of it is said to enter the regime’s accounts ' +
        'irregularly. The article says dollars; that these are US dollars is inferred, and that the ' +
        'secretary is the speaker is a reading.',
      ar:
        'ذُكر المبلغ بالكلمات لا برقم؛ وقيل إن معظمه يدخل حسابات النظام بطرق غير نظامية. يذكر المقال ' +
        'الدولار، وكونه الدولار الأمريكي استنتاج، كما أن نسبة القول إلى أمين السر قراءة للنص.',
    },
    cites: [[4, 6, 'بمئات الملايين من الدولارات']],
  },
  {
    key: 'm-displaced-idlib',
    title: { en: 'Civilians displaced around Idlib', ar: 'مدنيون نازحون في محيط إدلب' },
    value: null,
    valueMax: null,
    exactness: 'ORDER_OF_MAGNITUDE',
    magnitude: { en: 'hundreds of thousands', ar: 'مئات الآلاف' },
    unit: { en: 'of people', ar: 'من الأشخاص' },
    kind: 'CONTEXT',
    period: { from: '2020-01', basis: 'STATED' },
    links: ['snc-us-istanbul-2020-01-07'],
    note: { en: 'Only an order of magnitude is given, not a figure.', ar: 'ذُكر المقدار بالكلمات لا برقم.' },
    cites: [[5, 20, 'لمئات الآلاف من المدنيين']],
  },
];
