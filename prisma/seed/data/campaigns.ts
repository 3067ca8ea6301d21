import type { SeedCampaign } from './types';

/** The ten campaigns with their vehicles, milestones and asks. */
export const campaigns: SeedCampaign[] = [
  {
    key: 'captagon-act',
    kind: 'LEGISLATION',
    themes: [{ en: 'Counter-narcotics', ar: 'مكافحة المخدرات' }],
    title: { en: 'Captagon Act', ar: 'قانون الكبتاغون' },
    summary: {
      en:
        'Get the Captagon bill signed into law and then working, so that the US government has a ' +
        'strategy to stop the Assad regime’s captagon production, fight its smuggling and take its ' +
        'networks apart.',
      ar:
        'السعي إلى توقيع مشروع قانون الكبتاغون ثم تفعيله، لتكون لدى الحكومة الأمريكية استراتيجية توقف ' +
        'إنتاج نظام الأسد للكبتاغون وتكافح تهريبه وتفكّك شبكاته.',
    },
    priorityYears: [2023],
    priorityYearsBasis: null,
    recordedYears: [2022],
    status: {
      value: 'AWAITING_DECISION',
      asOf: '2022-12',
      reported: { en: 'Awaiting presidential signature', ar: 'بانتظار توقيع الرئيس' },
      basis: {
        en:
          'The December 2022 Halab Today report counts it as the year’s latest achievement: past the ' +
          'House, backed by the Senate, waiting to be signed by the end of the year; the same report ' +
          'lists pushing it through as a 2023 priority.',
        ar:
          'يعدّه تقرير «حلب اليوم» في كانون الأول 2022 أحدث إنجازات العام: تجاوز مجلس النواب، ونال ' +
          'تأييد مجلس الشيوخ، وينتظر التوقيع قبل نهاية العام؛ ويدرج التقرير نفسه الدفع نحو إقراره بين ' +
          'أولويات 2023.',
      },
      cites: [
        [1, 12, 'بانتظار نهاية العام'],
        [1, 3, 'الدفع باتجاه إقرار قانون الكبتاغون'],
      ],
    },
    vehicle: {
      title: { en: 'Captagon bill', ar: 'مشروع قانون الكبتاغون' },
      stage: 'TO_PRESIDENT',
      stageAsOf: '2022-12',
      stageCites: [[1, 12, 'بانتظار نهاية العام']],
      provisions: [
        {
          text: {
            en: 'A US government strategy to stop captagon production by the Assad regime',
            ar: 'استراتيجية حكومية أمريكية لوقف إنتاج نظام الأسد للكبتاغون',
          },
          cites: [
            [1, 13, 'وضع استراتيجة من قبل الحكومة'],
            [1, 13, 'لوقف إنتاج نظام'],
          ],
        },
        {
          text: {
            en: 'Fighting smuggling operations and dismantling the networks',
            ar: 'مكافحة التهريب وتفكيك الشبكات',
          },
          cites: [[1, 13, 'ومكافحة عمليات التهريب']],
        },
      ],
      gapFilled: {
        text: {
          en: 'Until then there was no US law on the regime’s drug trade.',
          ar: 'لم يسبقه أي قانون أمريكي يخص تجارة النظام بالمخدرات.',
        },
        cites: [[1, 13, 'حيث لم يكن هناك قانون']],
      },
    },
    milestones: [
      {
        key: 'captagon-house',
        title: { en: 'Passed the House of Representatives', ar: 'عبور المشروع في مجلس النواب' },
        date: {
          from: null,
          basis: 'INFERRED',
          note: { en: 'Not stated', ar: 'غير مذكور' },
        },
        state: 'DONE',
        note: null,
        cites: [[1, 12, 'مر مشروع القانون من مجلس']],
      },
      {
        key: 'captagon-senate',
        title: { en: 'Obtained the support of the Senate', ar: 'نيل المشروع تأييد مجلس الشيوخ' },
        date: {
          from: null,
          basis: 'INFERRED',
          note: { en: 'Not stated', ar: 'غير مذكور' },
        },
        state: 'REPORTED',
        note: {
          en: 'The report’s word is “support”, not “vote” or “passage”; which of these it means is open.',
          ar: 'العبارة الواردة في التقرير «تأييد»، لا «تصويت» ولا «إقرار»؛ ولا يتضح أيّ ذلك هو المقصود.',
        },
        cites: [[1, 12, 'وحصل على تأييد مجلس']],
      },
      {
        key: 'captagon-signature',
        title: { en: 'Presidential signature', ar: 'توقيع الرئيس' },
        date: {
          from: '2022-12',
          basis: 'INFERRED',
          note: { en: 'Expected by the end of the year', ar: 'متوقع قبل نهاية العام' },
        },
        state: 'PENDING',
        note: null,
        cites: [[1, 12, 'بانتظار نهاية العام']],
      },
    ],
    sectors: [],
    asks: [
      {
        key: 'ask-captagon-enact',
        title: {
          en: 'Push the Captagon Act through so it takes effect against the drug network',
          ar: 'إنجاز إقرار قانون الكبتاغون ليصبح نافذًا ضد شبكة المخدرات',
        },
        madeBy: ['acs'],
        addressedTo: [],
        suggestedAddressees: ['us-congress', 'us-presidency'],
        relatedCampaigns: [],
        reportedStatus: { en: 'planned priority', ar: 'أولوية مقررة' },
        note: {
          en:
            'The addressee is not stated; Congress and the President are suggested from what the same ' +
            'report says of the House, the Senate and the signature.',
          ar: 'الجهة المخاطَبة غير مذكورة؛ واقتُرح الكونغرس والرئيس استنادًا إلى ما يورده التقرير نفسه ' + 'عن المجلسين والتوقيع.',
        },
        cites: [
          [1, 3, 'الدفع باتجاه إقرار قانون الكبتاغون'],
          [1, 3, 'لتعطيل وتفكيك شبكة مخدرات الأسد'],
        ],
      },
    ],
    cites: [
      [1, 3, 'إقرار قانون الكبتاغون'],
      [1, 12, 'وهو قانون الكبتاغون'],
      [1, 13, 'لمخدر الكبتاغون'],
    ],
  },
  {
    key: 'caesar-enforcement',
    kind: 'ENFORCEMENT',
    themes: [
      { en: 'Anti-normalisation', ar: 'مناهضة التطبيع' },
      { en: 'Sanctions evasion', ar: 'الالتفاف على العقوبات' },
    ],
    title: {
      en: 'Strict Caesar Act enforcement and countering normalisation',
      ar: 'الإنفاذ الصارم لقانون قيصر والتصدي للتطبيع',
    },
    summary: {
      en:
        'Make the Caesar Act bite: have its sanctions applied in practice, close the routes used to ' +
        'get round it (oil, transit goods, crossings, ships, passport fees) and use it to deter states ' +
        'from restoring ties with the Assad regime.',
      ar:
        'إعطاء قانون قيصر أثره: بتطبيق عقوباته فعليًا، وسدّ طرق الالتفاف عليه (النفط وبضائع الترانزيت ' +
        'والمعابر والسفن ورسوم الجوازات)، واستخدامه لردع الدول عن إعادة علاقاتها بنظام الأسد.',
    },
    priorityYears: [2023],
    priorityYearsBasis: null,
    recordedYears: [2020, 2021, 2022],
    status: {
      value: 'ACTIVE',
      asOf: '2022-12',
      reported: {
        en: 'Law in force; enforcement judged insufficient',
        ar: 'القانون نافذ، وتطبيقه يُعدّ غير كافٍ',
      },
      basis: {
        en:
          'Adoption of the Act is noted in January 2020 and its application discussed in January 2021; ' +
          'in December 2022 the American Coalition for Syria says sanctions are not applied as they ' +
          'should be and plans strict enforcement for 2023.',
        ar:
          'ورد إقرار القانون في كانون الثاني 2020، ونوقش تطبيقه في كانون الثاني 2021؛ وفي كانون الأول ' +
          '2022 رأى التحالف الأمريكي من أجل سوريا أن العقوبات لا تُطبَّق كما يجب، وخطط للعمل على إنفاذ ' +
          'صارم في 2023.',
      },
      cites: [
        [5, 23, 'إقرار قانون “قيصر” لحماية المدنيين'],
        [4, 2, 'تخدم تطبيق قانون قيصر'],
        [1, 5, 'لا يتم تطبيقها بالشكل اللازم'],
      ],
    },
    vehicle: {
      title: { en: 'Caesar Act', ar: 'قانون قيصر' },
      stage: 'BECAME_LAW',
      stageAsOf: '2020-01',
      stageCites: [[5, 23, 'إقرار قانون “قيصر”']],
      provisions: [],
      gapFilled: null,
    },
    milestones: [
      {
        key: 'caesar-adopted',
        title: { en: 'Adoption of the Caesar Act', ar: 'إقرار قانون قيصر' },
        date: {
          from: null,
          basis: 'INFERRED',
          note: { en: 'Before 7 January 2020', ar: 'قبل 7 كانون الثاني 2020' },
        },
        state: 'DONE',
        note: null,
        cites: [[5, 23, 'إقرار قانون “قيصر”']],
      },
    ],
    sectors: [],
    asks: [
      {
        key: 'ask-caesar-strict',
        title: {
          en: 'Enforce the Caesar Act strictly and apply sanctions in practice',
          ar: 'إنفاذ قانون قيصر بصرامة وتطبيق العقوبات فعليًا',
        },
        madeBy: ['acs'],
        addressedTo: [],
        suggestedAddressees: ['us-state'],
        relatedCampaigns: [],
        reportedStatus: { en: 'planned priority', ar: 'أولوية مقررة' },
        note: { en: 'The addressee is not stated.', ar: 'الجهة المخاطَبة غير مذكورة.' },
        cites: [
          [1, 5, 'التنفيذ الصارم لقانون قيصر'],
          [1, 5, 'وتطبيق العقوبات بشكل فعلي'],
        ],
      },
      {
        key: 'ask-counter-normalisation',
        title: { en: 'Confront normalisation with the Assad regime', ar: 'التصدي للتطبيع مع نظام الأسد' },
        madeBy: ['acs'],
        addressedTo: [],
        suggestedAddressees: ['us-state'],
        relatedCampaigns: [],
        reportedStatus: { en: 'planned priority', ar: 'أولوية مقررة' },
        note: { en: 'The addressee is not stated.', ar: 'الجهة المخاطَبة غير مذكورة.' },
        cites: [
          [1, 5, 'مواجهة التطبيع مع نظام الأسد'],
          [1, 5, 'لإعادة علاقاتها مع نظام الأسد'],
        ],
      },
      {
        key: 'ask-caesar-pressure',
        title: {
          en: 'Apply the Caesar Act and increase pressure by the US and its allies',
          ar: 'تطبيق قانون قيصر وزيادة الضغط من الولايات المتحدة وحلفائها',
        },
        madeBy: ['ccjfd'],
        addressedTo: ['state-caesar-office'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'raised, general response only', ar: 'طُرح، وكان الجواب عامًا فقط' },
        note: {
          en: 'Voiced as a hope by the General Coordinator.',
          ar: 'عبّر عنه المنسق العام بوصفه أملًا.',
        },
        cites: [[4, 3, 'وزيادة ضغوط الحكومة الأمريكية وحلفائها']],
      },
      {
        key: 'ask-caesar-public-support',
        title: { en: 'Broad Syrian support for the Caesar Act', ar: 'تأييد سوري واسع لقانون قيصر' },
        madeBy: ['ccjfd'],
        addressedTo: ['state-caesar-office'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'raised, general response only', ar: 'طُرح، وكان الجواب عامًا فقط' },
        note: null,
        cites: [[4, 4, 'ضرورة دعم الشعب السوري الواسع']],
      },
      {
        key: 'ask-oil-smuggling',
        title: {
          en: 'Stop oil being smuggled from SDF-held areas to regime areas',
          ar: 'وقف النفط المهرَّب من مناطق «قسد» نحو مناطق النظام',
        },
        madeBy: ['ccjfd'],
        addressedTo: ['state-caesar-office'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'raised, no specific answer recorded', ar: 'طُرح، ولا جواب محدد مدوَّن' },
        note: {
          en: 'Raised as a way the Act is being evaded; the request to stop it is implied.',
          ar: 'طُرح بوصفه من طرق الالتفاف على القانون؛ أما طلب وقفه فضمني.',
        },
        cites: [[4, 5, 'تهريب النفط من مناطق قسد']],
      },
      {
        key: 'ask-jordan-transit',
        title: {
          en: 'Stop goods entering illegally through transit trade via Jordan',
          ar: 'منع دخول البضائع خلافًا للقانون عبر تجارة الترانزيت المارة بالأردن',
        },
        madeBy: ['ccjfd'],
        addressedTo: ['state-caesar-office'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'raised, no specific answer recorded', ar: 'طُرح، ولا جواب محدد مدوَّن' },
        note: {
          en: 'Raised as a way the Act is being evaded; the request to stop it is implied.',
          ar: 'طُرح بوصفه من طرق الالتفاف على القانون؛ أما طلب وقفه فضمني.',
        },
        cites: [[4, 5, 'الترانزيت عن طريق الأردن']],
      },
      {
        key: 'ask-expired-passports',
        title: {
          en: 'Treat expired Syrian passports as valid in the US and friendly states, to cut a revenue ' + 'stream of the regime',
          ar: 'اعتماد الجوازات السورية المنتهية داخل الولايات المتحدة ولدى الدول الصديقة، لقطع مورد من ' + 'موارد النظام',
        },
        madeBy: ['ccjfd'],
        addressedTo: ['state-caesar-office'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'answered', ar: 'أُجيب عنه' },
        note: null,
        cites: [
          [4, 6, 'جوازات السفر المنتهية الصلاحية'],
          [4, 6, 'لمنع تمويل النظام بمئات الملايين'],
        ],
      },
      {
        key: 'ask-ship-inspection',
        title: {
          en: 'Inspect at sea the cargo of ships coming from Syrian ports before arrival, because of ' + 'drug shipments',
          ar: 'تفتيش حمولة السفن الآتية من الموانئ السورية في البحر قبل وصولها، بسبب شحنات المخدرات',
        },
        madeBy: ['ccjfd'],
        addressedTo: ['state-caesar-office'],
        suggestedAddressees: [],
        relatedCampaigns: ['captagon-act'],
        reportedStatus: { en: 'raised, no specific answer recorded', ar: 'طُرح، ولا جواب محدد مدوَّن' },
        note: {
          en:
            'Raised in January 2021, before the Captagon bill enters this record; related to that ' +
            'campaign, not an ask of the bill.',
          ar:
            'طُرح في كانون الثاني 2021 قبل أن يرد مشروع قانون الكبتاغون في هذا السجل؛ فهو مطلب ذو صلة ' +
            'بتلك الحملة، وليس من مطالب المشروع.',
        },
        cites: [
          [4, 7, 'تفتيش حمولات السفن القادمة'],
          [4, 7, 'تجارة المخدرات والصفقات التي ضبطت'],
        ],
      },
      {
        key: 'ask-crossings-control',
        title: {
          en: 'Bring the crossings with regime-held areas under control',
          ar: 'ضبط المعابر مع مناطق النظام',
        },
        madeBy: ['ccjfd'],
        addressedTo: ['state-caesar-office'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'raised, no specific answer recorded', ar: 'طُرح، ولا جواب محدد مدوَّن' },
        note: null,
        cites: [[4, 8, 'ضبط المعابر مع مناطق سيطرة النظام']],
      },
      {
        key: 'ask-third-country-violations',
        title: {
          en:
            'Clarify what to do about Caesar Act breaches in other countries and get friendly states ' +
            'to work with the coalition’s representatives there',
          ar: 'توضيح سبل التعامل مع خرق قانون قيصر في دول أخرى، وحثّ الدول الصديقة على التعاون مع ممثلي ' + 'التحالف فيها',
        },
        madeBy: ['ccjfd'],
        addressedTo: ['state-caesar-office'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'answered', ar: 'أُجيب عنه' },
        note: {
          en: 'The speaker is not identified, so the ask is recorded as the coalition’s.',
          ar: 'لم يُذكر المتحدث، ولذلك دُوّن المطلب باسم التحالف.',
        },
        cites: [
          [4, 11, 'مخالفات لتطبيق قانون قيصر'],
          [4, 11, 'بتشجيع الدول الصديقة للتعاون'],
        ],
      },
    ],
    cites: [
      [1, 5, 'التنفيذ الصارم لقانون قيصر'],
      [4, 2, 'تخدم تطبيق قانون قيصر'],
      [5, 23, 'إقرار قانون “قيصر”'],
    ],
  },
  {
    key: 'tps-permanent-solution',
    kind: 'IMMIGRATION',
    themes: [],
    title: { en: 'Permanent solution for Syrians on TPS', ar: 'حل دائم للسوريين المشمولين بالحماية المؤقتة' },
    summary: {
      en: 'Find a permanent route to settle for Syrians in the United States who hold Temporary ' + 'Protected Status.',
      ar: 'إيجاد مسار استقرار دائم للسوريين المقيمين في الولايات المتحدة والمشمولين بوضع الحماية المؤقتة.',
    },
    priorityYears: [2023],
    priorityYearsBasis: null,
    recordedYears: [2022],
    status: {
      value: 'PROPOSED',
      asOf: '2022-12',
      reported: { en: 'Planned', ar: 'مقررة' },
      basis: {
        en: 'Adopted at the second strategic meeting as work to be done during 2023; no step taken is ' + 'reported.',
        ar: 'اعتُمدت في الملتقى الاستراتيجي الثاني ضمن عمل 2023؛ ولم يُذكر اتخاذ أي خطوة.',
      },
      cites: [[1, 6, 'ضرورة العمل خلال عام 2023']],
    },
    vehicle: null,
    milestones: [],
    sectors: [],
    asks: [
      {
        key: 'ask-tps-permanent',
        title: {
          en: 'A permanent solution for Syrians in the US on Temporary Protected Status, giving them a ' + 'chance to settle',
          ar: 'تسوية دائمة لأوضاع السوريين المشمولين بالحماية المؤقتة في الولايات المتحدة، تتيح لهم فرصة ' + 'الاستقرار',
        },
        madeBy: ['acs'],
        addressedTo: [],
        suggestedAddressees: ['us-congress'],
        relatedCampaigns: [],
        reportedStatus: { en: 'planned priority', ar: 'أولوية مقررة' },
        note: {
          en: 'The addressee is not stated; neither a bill nor an agency is named.',
          ar: 'الجهة المخاطَبة غير مذكورة؛ ولم يُسمَّ مشروع قانون ولا جهة حكومية.',
        },
        cites: [
          [1, 6, 'إيجاد حل دائم للسوريين'],
          [1, 6, 'Temporary Protected Status'],
        ],
      },
    ],
    cites: [
      [1, 6, 'إيجاد حل دائم للسوريين'],
      [1, 6, 'وضع الحماية المؤقت (Temporary Protected Status)'],
    ],
  },
  {
    key: 'northwest-aid',
    kind: 'HUMANITARIAN_AID',
    themes: [],
    title: { en: 'More aid for northwest Syria', ar: 'مساعدات أكبر لشمال غرب سوريا' },
    summary: {
      en: 'Press for more assistance to northwest Syria in three sectors: health, education and ' + 'infrastructure.',
      ar: 'الضغط لزيادة المساعدات المقدمة إلى شمال غرب سوريا في ثلاثة قطاعات: الصحة والتعليم والبنية ' + 'التحتية.',
    },
    priorityYears: [2023],
    priorityYearsBasis: null,
    recordedYears: [2022],
    status: {
      value: 'PROPOSED',
      asOf: '2022-12',
      reported: { en: 'Planned', ar: 'مقررة' },
      basis: {
        en: 'Named among the priorities set for 2023; no amount, deadline or result is given.',
        ar: 'ورد بين الأولويات المحددة لعام 2023، من دون مبلغ أو موعد أو نتيجة.',
      },
      cites: [[1, 3, 'وتحديد الأولويات للعام 2023']],
    },
    vehicle: null,
    milestones: [],
    sectors: [
      { en: 'Health', ar: 'الصحة' },
      { en: 'Education', ar: 'التعليم' },
      { en: 'Infrastructure', ar: 'البنية التحتية' },
    ],
    asks: [
      {
        key: 'ask-nw-aid',
        title: {
          en: 'Increase assistance to northwest Syria in health, education and infrastructure',
          ar: 'زيادة المساعدات لشمال غرب سوريا صحيًا وتعليميًا وفي البنية التحتية',
        },
        madeBy: ['acs'],
        addressedTo: [],
        suggestedAddressees: ['us-congress'],
        relatedCampaigns: [],
        reportedStatus: { en: 'planned priority', ar: 'أولوية مقررة' },
        note: { en: 'The addressee is not stated.', ar: 'الجهة المخاطَبة غير مذكورة.' },
        cites: [
          [1, 3, 'لزيادة المساعدات لشمال غربي سوريا'],
          [1, 3, 'الصحة والتعليم والبنية التحتية'],
        ],
      },
    ],
    cites: [
      [1, 3, 'لزيادة المساعدات لشمال غربي سوريا'],
      [1, 3, 'الصحة والتعليم والبنية التحتية'],
    ],
  },
  {
    key: 'war-crimes-accountability',
    kind: 'ACCOUNTABILITY',
    themes: [],
    title: { en: 'Accountability for war crimes', ar: 'المحاسبة على جرائم الحرب' },
    summary: {
      en:
        'Keep demanding accountability for war crimes in Syria, including the Tadamon massacre, and ' +
        'keep Congress examining the issue.',
      ar: 'مواصلة المطالبة بالمحاسبة على جرائم الحرب في سوريا، ومنها مجزرة التضامن، وإبقاء الملف مطروحًا ' + 'في الكونغرس.',
    },
    priorityYears: [2023],
    priorityYearsBasis: null,
    recordedYears: [2020, 2022],
    status: {
      value: 'ACTIVE',
      asOf: '2022-12',
      reported: { en: 'Ongoing', ar: 'مستمرة' },
      basis: {
        en: 'The coalition resolved to continue; a letter on the Tadamon massacre had been sent in the ' + 'year under review.',
        ar: 'قرر التحالف الاستمرار؛ وكان قد أرسل في عام التقييم رسالة بشأن مجزرة التضامن.',
      },
      cites: [
        [1, 4, 'عزم التحالف على مواصلة الجهود'],
        [1, 10, 'بخصوص مجزرة حي التضامن'],
      ],
    },
    vehicle: null,
    milestones: [],
    sectors: [],
    asks: [
      {
        key: 'ask-accountability',
        title: {
          en: 'Hold the perpetrators of war crimes in Syria to account',
          ar: 'محاسبة مرتكبي جرائم الحرب في سوريا',
        },
        madeBy: ['acs'],
        addressedTo: [],
        suggestedAddressees: ['us-congress', 'us-state'],
        relatedCampaigns: [],
        reportedStatus: { en: 'planned priority', ar: 'أولوية مقررة' },
        note: { en: 'The addressee is not stated.', ar: 'الجهة المخاطَبة غير مذكورة.' },
        cites: [[1, 4, 'تطالب بالمحاسبة على جرائم الحرب']],
      },
      {
        key: 'ask-tadamon',
        title: {
          en: 'Raise the Tadamon massacre with the Secretary of State',
          ar: 'طرح مجزرة التضامن على وزير الخارجية الأمريكي',
        },
        madeBy: ['acs'],
        addressedTo: ['us-state'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'sent, no answer recorded', ar: 'أُرسل، ولا جواب مدوَّن' },
        note: { en: 'The letter’s precise demand is not stated.', ar: 'لم يُذكر مطلب الرسالة تحديدًا.' },
        cites: [[1, 10, 'بخصوص مجزرة حي التضامن']],
      },
      {
        key: 'ask-stop-violations',
        title: {
          en: 'Stop all violations and war crimes against civilians',
          ar: 'إنهاء جميع الانتهاكات وجرائم الحرب ضد المدنيين',
        },
        madeBy: ['snc'],
        addressedTo: ['us-syria-programme'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'joint position', ar: 'موقف مشترك' },
        note: { en: 'Stated by both sides.', ar: 'عبّر عنه الطرفان.' },
        cites: [[5, 18, 'ضرورة وقف كافة الانتهاكات']],
      },
    ],
    cites: [
      [1, 4, 'بالمحاسبة على جرائم الحرب'],
      [1, 10, 'مجزرة حي التضامن'],
      [5, 23, 'خطوة هامة في تعزيز المحاسبة'],
    ],
  },
  {
    key: 'refugee-resettlement',
    kind: 'IMMIGRATION',
    themes: [],
    title: { en: 'Resettlement priority for Syrian refugees', ar: 'أولوية إعادة التوطين للاجئين السوريين' },
    summary: {
      en:
        'Have Syrian refugees given priority in continuing resettlement; supported by a letter on ' +
        'refugees to the Secretary of State signed by several members of Congress.',
      ar:
        'منح اللاجئين السوريين الأولوية في إعادة التوطين الجارية، تدعمها رسالة بشأن اللاجئين إلى وزير ' +
        'الخارجية وقّعها عدد من أعضاء الكونغرس.',
    },
    priorityYears: [2023],
    priorityYearsBasis: null,
    recordedYears: [2022],
    status: {
      value: 'ACTIVE',
      asOf: '2022-12',
      reported: { en: 'Ongoing', ar: 'مستمرة' },
      basis: {
        en: 'A letter on refugees had been sent; priority in resettlement was adopted as 2023 work.',
        ar: 'كانت رسالة بشأن اللاجئين قد أُرسلت؛ واعتُمدت أولوية إعادة التوطين ضمن عمل 2023.',
      },
      cites: [
        [1, 11, 'بخصوص اللاجئين السوريين'],
        [1, 6, 'إعطاء الأولوية للاجئين السوريين'],
      ],
    },
    vehicle: null,
    milestones: [],
    sectors: [],
    asks: [
      {
        key: 'ask-resettlement-priority',
        title: {
          en: 'Give Syrian refugees priority in continuing resettlement',
          ar: 'تقديم اللاجئين السوريين في إعادة التوطين الجارية',
        },
        madeBy: ['acs'],
        addressedTo: [],
        suggestedAddressees: ['us-state'],
        relatedCampaigns: [],
        reportedStatus: { en: 'planned priority', ar: 'أولوية مقررة' },
        note: {
          en: 'The addressee of the 2023 ask is not stated; the letter went to the Secretary of State.',
          ar: 'الجهة المخاطَبة بمطلب 2023 غير مذكورة؛ أما الرسالة فوُجّهت إلى وزير الخارجية.',
        },
        cites: [
          [1, 6, 'إعطاء الأولوية للاجئين السوريين'],
          [1, 6, 'عمليات إعادة التوطين المستمرة'],
        ],
      },
    ],
    cites: [
      [1, 6, 'إعطاء الأولوية للاجئين السوريين'],
      [1, 11, 'بخصوص اللاجئين السوريين'],
    ],
  },
  {
    key: 'civilian-protection-detainees',
    kind: 'CIVILIAN_PROTECTION',
    themes: [
      { en: 'Detainees', ar: 'المعتقلون' },
      { en: 'Ceasefire', ar: 'وقف إطلاق النار' },
    ],
    title: {
      en: 'Civilian protection, ceasefire and detainees',
      ar: 'حماية المدنيين ووقف إطلاق النار وقضية المعتقلين',
    },
    summary: {
      en:
        'Stop the shelling of areas outside regime control, obtain an immediate ceasefire, especially ' +
        'in Idlib, protect civilians and keep the fate of the detainees on the agenda.',
      ar:
        'وقف قصف المناطق الخارجة عن سيطرة النظام، والتوصل إلى وقف فوري لإطلاق النار ولا سيما في إدلب، ' +
        'وحماية المدنيين، وإبقاء ملف المعتقلين حاضرًا.',
    },
    priorityYears: [],
    priorityYearsBasis: null,
    recordedYears: [2020, 2021],
    status: {
      value: 'ACTIVE',
      asOf: '2021-01',
      reported: { en: 'Raised with US officials', ar: 'طُرحت على مسؤولين أمريكيين' },
      basis: {
        en:
          'A shared position in Istanbul in January 2020; raised by the Caesar Coalition board in ' +
          'January 2021 with no specific answer recorded; not named among the 2023 priorities.',
        ar:
          'موقف مشترك في إسطنبول في كانون الثاني 2020؛ وطرحها مجلس إدارة تحالف قيصر في كانون الثاني ' +
          '2021 من دون جواب محدد مدوَّن؛ ولم ترد بين أولويات 2023.',
      },
      cites: [
        [5, 18, 'ووقف إطلاق النار بشكل'],
        [4, 8, 'قضية مئات الآلاف من المعتقلين'],
      ],
    },
    vehicle: null,
    milestones: [],
    sectors: [],
    asks: [
      {
        key: 'ask-ceasefire',
        title: {
          en: 'Immediate ceasefire, especially in Idlib',
          ar: 'وقف فوري لإطلاق النار، ولا سيما في إدلب',
        },
        madeBy: ['snc'],
        addressedTo: ['us-syria-programme'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'joint position', ar: 'موقف مشترك' },
        note: { en: 'Stated by both sides.', ar: 'عبّر عنه الطرفان.' },
        cites: [
          [5, 18, 'ووقف إطلاق النار بشكل'],
          [5, 18, 'وخصوصاً الوضع في إدلب'],
        ],
      },
      {
        key: 'ask-protect-civilians',
        title: { en: 'Protect civilians', ar: 'حماية المدنيين' },
        madeBy: ['snc'],
        addressedTo: ['us-syria-programme'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'joint position', ar: 'موقف مشترك' },
        note: { en: 'Stated by both sides.', ar: 'عبّر عنه الطرفان.' },
        cites: [[5, 18, 'وعلى أهمية حماية المدنيين']],
      },
      {
        key: 'ask-stop-shelling',
        title: {
          en: 'Stop the regime’s shelling of areas outside its control',
          ar: 'وقف قصف النظام للمناطق الخارجة عن سيطرته',
        },
        madeBy: ['ccjfd'],
        addressedTo: ['state-caesar-office'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'raised, no specific answer recorded', ar: 'طُرح، ولا جواب محدد مدوَّن' },
        note: null,
        cites: [[4, 8, 'ضرورة وقف القصف']],
      },
      {
        key: 'ask-detainees',
        title: {
          en: 'Address the cause of hundreds of thousands of detainees',
          ar: 'معالجة قضية مئات الآلاف من المعتقلين',
        },
        madeBy: ['ccjfd'],
        addressedTo: ['state-caesar-office'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'raised, no specific answer recorded', ar: 'طُرح، ولا جواب محدد مدوَّن' },
        note: null,
        cites: [[4, 8, 'وقضية مئات الآلاف من المعتقلين']],
      },
      {
        key: 'ask-relief-inside',
        title: { en: 'Address the suffering of people inside Syria', ar: 'تخفيف معاناة الناس داخل سوريا' },
        madeBy: ['ccjfd'],
        addressedTo: ['state-caesar-office'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'raised, no specific answer recorded', ar: 'طُرح، ولا جواب محدد مدوَّن' },
        note: null,
        cites: [[4, 8, 'معاناة الناس في الداخل']],
      },
    ],
    cites: [
      [4, 8, 'ضرورة وقف القصف'],
      [4, 8, 'مئات الآلاف من المعتقلين'],
      [5, 18, 'ووقف إطلاق النار'],
    ],
  },
  {
    key: 'cross-border-aid',
    kind: 'HUMANITARIAN_AID',
    themes: [{ en: 'UN Security Council', ar: 'مجلس الأمن الدولي' }],
    title: {
      en: 'Renewal of cross-border aid (Security Council resolution 2165)',
      ar: 'تجديد المساعدات العابرة للحدود (قرار مجلس الأمن 2165)',
    },
    summary: {
      en:
        'Renew the Security Council mandate for relief through border crossings, above all those the ' +
        'Assad regime does not control, and get relief to people in need around Idlib.',
      ar:
        'تجديد تفويض مجلس الأمن لمرور الإغاثة عبر المعابر الحدودية، ولا سيما ما لا يسيطر عليه نظام ' +
        'الأسد، وإيصال الإغاثة إلى المحتاجين في محيط إدلب.',
    },
    priorityYears: [],
    priorityYearsBasis: null,
    recordedYears: [2020],
    status: {
      value: 'ACTIVE',
      asOf: '2020-01',
      reported: { en: 'Shared position reported', ar: 'موقف مشترك بحسب ما نُقل' },
      basis: {
        en: 'The SNC coordinator said both sides held the same position on renewal; the vote itself is ' + 'not reported.',
        ar: 'قال منسق الائتلاف إن موقف الطرفين من التجديد واحد؛ أما التصويت نفسه فلم يرد ذكره.',
      },
      cites: [[5, 19, 'إلى تطابق المواقف بين الطرفين']],
    },
    vehicle: null,
    milestones: [],
    sectors: [],
    asks: [
      {
        key: 'ask-renew-2165',
        title: { en: 'Renew Security Council resolution 2165', ar: 'تجديد قرار مجلس الأمن 2165' },
        madeBy: ['snc'],
        addressedTo: ['us-syria-programme', 'un-security-council'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'joint position', ar: 'موقف مشترك' },
        note: null,
        cites: [[5, 19, 'تجديد قرار مجلس الأمن 2165']],
      },
      {
        key: 'ask-nonregime-crossings',
        title: {
          en: 'Deliver aid through crossings, especially those outside regime control',
          ar: 'إدخال المساعدات عبر المعابر، ولا سيما الخارجة عن سيطرة النظام',
        },
        madeBy: ['snc'],
        addressedTo: ['us-syria-programme', 'un-security-council'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'joint position', ar: 'موقف مشترك' },
        note: null,
        cites: [
          [5, 19, 'عبر المعابر الحدودية'],
          [5, 19, 'لا يسيطر عليها نظام الأسد'],
        ],
      },
      {
        key: 'ask-relief-idlib',
        title: {
          en: 'Get relief to those in need given Idlib’s conditions and mass displacement',
          ar: 'إيصال الإغاثة إلى المحتاجين نظرًا إلى أوضاع إدلب والنزوح الجماعي',
        },
        madeBy: ['snc'],
        addressedTo: ['us-syria-programme'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'raised, no specific answer recorded', ar: 'طُرح، ولا جواب محدد مدوَّن' },
        note: null,
        cites: [
          [5, 20, 'لإيصال المساعدات الإغاثية للمحتاجين'],
          [5, 20, 'الأوضاع الخطيرة في إدلب'],
        ],
      },
    ],
    cites: [
      [5, 19, 'تجديد قرار مجلس الأمن 2165'],
      [5, 20, 'لإيصال المساعدات الإغاثية للمحتاجين'],
    ],
  },
  {
    key: 'political-process-2254',
    kind: 'POLITICAL_PROCESS',
    themes: [{ en: 'Coordination with Washington', ar: 'التنسيق مع واشنطن' }],
    title: {
      en: 'Political process under resolution 2254 and coordination with Washington',
      ar: 'العملية السياسية وفق القرار 2254 والتنسيق مع واشنطن',
    },
    summary: {
      en:
        'Open every basket of resolution 2254 in parallel with the Constitutional Committee, win the ' +
        'new US leadership’s understanding of the opposition’s view, and rebuild working coordination ' +
        'between Washington and the Syrian National Coalition.',
      ar:
        'تحريك سلال القرار 2254 كلها بالتوازي مع اللجنة الدستورية، وكسب تفهّم القيادة الأمريكية ' +
        'الجديدة لرؤية المعارضة، وإعادة بناء التنسيق العملي بين واشنطن والائتلاف الوطني السوري.',
    },
    priorityYears: [],
    priorityYearsBasis: null,
    recordedYears: [2020],
    status: {
      value: 'ACTIVE',
      asOf: '2020-12',
      reported: { en: 'Advocacy and coordination under way', ar: 'مناصرة وتنسيق جاريان' },
      basis: {
        en:
          'In January 2020 the US delegation restated 2254 as its goal; in December 2020 the SNC asked ' +
          'for all baskets to be opened and the organisations spoke of meetings with the new ' +
          'leadership.',
        ar:
          'في كانون الثاني 2020 جدّد الوفد الأمريكي التأكيد أن هدفه القرار 2254؛ وفي كانون الأول 2020 ' +
          'طلب الائتلاف فتح السلال كلها، وتحدثت المنظمات عن لقاءات مع القيادة الجديدة.',
      },
      cites: [
        [5, 24, 'حل سياسي بناء'],
        [3, 5, 'فتح جميع السلال'],
        [3, 7, 'وعقد لقاءات'],
      ],
    },
    vehicle: null,
    milestones: [
      {
        key: 'cc-round-4',
        title: { en: 'Fourth round of the Constitutional Committee', ar: 'الجولة الرابعة للجنة الدستورية' },
        date: {
          from: null,
          basis: 'INFERRED',
          note: { en: 'Before the December 2020 meeting', ar: 'قبل لقاء كانون الأول 2020' },
        },
        state: 'DONE',
        note: null,
        cites: [[3, 5, 'ونتائج الجولة الرابعة']],
      },
      {
        key: 'cc-round-next',
        title: { en: 'Next round of the Constitutional Committee', ar: 'الجولة التالية للجنة الدستورية' },
        date: {
          from: '2021-01',
          basis: 'INFERRED',
          note: {
            en: '“Next January” in the source; the year is inferred',
            ar: '«كانون الثاني» المقبل بحسب المصدر؛ والسنة مستنتجة',
          },
        },
        state: 'EXPECTED',
        note: null,
        cites: [[3, 5, 'في كانون الثاني القادم']],
      },
    ],
    sectors: [],
    asks: [
      {
        key: 'ask-2254-baskets',
        title: {
          en: 'Open all the baskets of resolution 2254 and work on them in parallel with the ' + 'Constitutional Committee',
          ar: 'فتح سلال القرار 2254 كلها والعمل عليها على التوازي مع اللجنة الدستورية',
        },
        madeBy: ['snc'],
        addressedTo: [],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'raised', ar: 'طُرح' },
        note: {
          en: 'Said to the Syrian-American organisations; no US addressee was present.',
          ar: 'قيل للمنظمات السورية الأمريكية؛ ولم تحضر جهة أمريكية رسمية تُخاطَب به.',
        },
        cites: [
          [3, 5, 'فتح جميع السلال'],
          [3, 5, 'القرار 2254، والعمل عليها بالتوازي'],
        ],
      },
      {
        key: 'ask-geneva-2254',
        title: {
          en: 'A solution based on the Geneva communiqué and resolution 2254',
          ar: 'حل يستند إلى بيان جنيف والقرار 2254',
        },
        madeBy: ['sac', 'afs', 'c4ssa', 'kayla', 'free-syria-group'],
        addressedTo: ['us-incoming-leadership'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'planned message', ar: 'موقف مقرر إبلاغه' },
        note: null,
        cites: [[3, 7, 'وفق بيان جنيف والقرار 2254']],
      },
      {
        key: 'ask-ne-syria-picture',
        title: {
          en: 'Give the new US leadership an accurate account of the PYD forces east of the Euphrates',
          ar: 'إطلاع القيادة الأمريكية الجديدة على صورة دقيقة عن قوات «PYD» شرق الفرات',
        },
        madeBy: ['snc'],
        addressedTo: ['us-incoming-leadership'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'planned message', ar: 'موقف مقرر إبلاغه' },
        note: {
          en: 'How those forces are described is the speaker’s own view.',
          ar: 'وصف تلك القوات رأي المتحدث نفسه.',
        },
        cites: [
          [3, 4, 'ضرورة نقل الصورة الصحيحة'],
          [3, 4, 'للقيادة الأمريكية الجديدة'],
        ],
      },
      {
        key: 'ask-unify-efforts',
        title: {
          en: 'Prepare for the coming political deadlines and unite efforts',
          ar: 'الاستعداد للاستحقاقات السياسية المقبلة وتوحيد الجهود',
        },
        madeBy: ['snc'],
        addressedTo: [],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'raised', ar: 'طُرح' },
        note: {
          en: 'Internal call to Syrians and opposition institutions.',
          ar: 'دعوة داخلية موجّهة إلى السوريين ومؤسسات المعارضة.',
        },
        cites: [[3, 6, 'وتوحيد الجهود']],
      },
      {
        key: 'ask-us-coordination',
        title: {
          en: 'Continuous communication and coordination between the SNC and Washington',
          ar: 'تواصل وتنسيق دائمان بين الائتلاف وواشنطن',
        },
        madeBy: ['snc'],
        addressedTo: ['us-syria-programme'],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'answered', ar: 'أُجيب عنه' },
        note: null,
        cites: [[5, 6, 'وضرورة التواصل المستمر والتنسيق']],
      },
    ],
    cites: [
      [3, 5, 'القرار 2254'],
      [5, 24, 'القرار 2254'],
      [3, 7, 'والقرار 2254'],
    ],
  },
  {
    key: 'advocacy-capacity',
    kind: 'CAPACITY',
    themes: [
      { en: 'Coalition building', ar: 'بناء التحالفات' },
      { en: 'Fundraising', ar: 'جمع التمويل' },
      { en: 'Outreach', ar: 'التواصل مع الجمهور' },
    ],
    title: {
      en: 'Advocacy capacity of the Syrian-American community',
      ar: 'بناء قدرات المناصرة لدى الجالية السورية الأمريكية',
    },
    summary: {
      en:
        'Build the community’s means to advocate: reach in Washington and beyond, grassroots and ' +
        'youth, public communication, pooled money, and one umbrella for coordination.',
      ar:
        'تقوية أدوات المناصرة لدى الجالية: حضور في واشنطن وخارجها، ومشاركة شعبية وشبابية، وتواصل مع ' +
        'الجمهور، وتمويل مشترك، ومظلة واحدة للتنسيق.',
    },
    priorityYears: [2022],
    priorityYearsBasis: {
      en: 'Inferred: six to twelve months counted from December 2021.',
      ar: 'مستنتج: ستة أشهر إلى اثني عشر شهرًا محسوبة من كانون الأول 2021.',
    },
    recordedYears: [2021, 2022],
    status: {
      value: 'ACTIVE',
      asOf: '2022-12',
      reported: { en: 'First-year results reported', ar: 'أُعلنت نتائج السنة الأولى' },
      basis: {
        en:
          'Four recommendations were listed at the first meeting for 6–12 months; the December 2022 ' +
          'Halab Today report gives activity counts for the year but does not report on each ' +
          'recommendation.',
        ar:
          'أُدرجت في اللقاء الأول أربع توصيات لمدة 6–12 شهرًا؛ ويورد تقرير «حلب اليوم» في كانون الأول ' +
          '2022 أعداد أنشطة العام من دون أن يعرض كل توصية على حدة.',
      },
      cites: [
        [2, 6, 'ستة أشهرٍ إلى اثني عشرَ شهراً'],
        [1, 8, 'أبرز الانجازات اللتي تم تحقيقها'],
      ],
    },
    vehicle: null,
    milestones: [],
    sectors: [],
    asks: [
      {
        key: 'ask-acs-umbrella',
        title: {
          en: 'Support ACS as the inclusive group for coordination',
          ar: 'دعم التحالف الأمريكي من أجل سوريا مظلةً جامعة للتنسيق',
        },
        madeBy: [],
        addressedTo: [],
        suggestedAddressees: [],
        relatedCampaigns: [],
        reportedStatus: { en: 'agreed internally', ar: 'متفق عليه داخليًا' },
        note: {
          en: 'Affirmed by the participants of the first strategic meeting.',
          ar: 'أكده المشاركون في الملتقى الاستراتيجي الأول.',
        },
        cites: [[2, 11, 'كمجموعة شاملةٍ للتنسيق']],
      },
    ],
    cites: [
      [2, 6, 'عدداً من التوصيات'],
      [2, 11, 'التحالف الأمريكي من أجل'],
      [2, 7, 'توسيعُ قدرةِ المناصرة السياسية'],
    ],
  },
];
