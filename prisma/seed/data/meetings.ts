import { meetingsOfOthers } from './meetings-of-others';
import type { SeedMeeting } from './types';

/** Every meeting in order of date: first those of others, then from the first strategic meeting on. */
export const meetings: SeedMeeting[] = [
  ...meetingsOfOthers,
  {
    key: 'acs-strategy-2021-12',
    kind: 'STRATEGY_MEETING',
    status: 'HELD',
    title: {
      en: 'First strategic consultative meeting of Syrian-American advocates',
      ar: 'الملتقى الاستراتيجي التشاوري الأول للمناصرين السوريين الأمريكيين',
    },
    date: {
      from: '2021-12',
      basis: 'INFERRED',
      note: {
        en:
          'The December 2022 Halab Today report says December of the year before, over three days, ' +
          'hence December 2021; the days are not stated. The report on the meeting itself gives no ' +
          'date; the two are matched by place, length and purpose.',
        ar:
          'يذكر تقرير «حلب اليوم» في كانون الأول 2022 أنه كان في كانون الأول من العام السابق وامتد ' +
          'ثلاثة أيام، أي كانون الأول 2021؛ والأيام غير مذكورة. أما التقرير الخاص باللقاء فلا تاريخ ' +
          'فيه، وقد رُبط التقريران بحسب المكان والمدة والغرض.',
      },
    },
    place: { en: 'California, United States', ar: 'ولاية كاليفورنيا، الولايات المتحدة' },
    placeBasis: 'STATED',
    format: 'IN_PERSON',
    formatBasis: {
      en: 'Inferred from the stated place and three-day length.',
      ar: 'مستنتج من المكان المذكور ومن مدة الأيام الثلاثة.',
    },
    organisations: [
      {
        organisation: 'acs',
        role: {
          en: 'coordinating group the participants chose to support',
          ar: 'مجموعة التنسيق التي اختار المشاركون دعمها',
        },
        cites: [[2, 11, 'التحالف الأمريكي من أجل']],
      },
    ],
    organisationsNote: null,
    participants: [],
    attendanceNote: null,
    assessment: null,
    attendanceCites: [[1, 15, 'أكثر من 50 من القادة']],
    topics: [
      {
        text: {
          en: 'Assess Syrian-American advocacy over the past eleven years',
          ar: 'تقييم المناصرة السورية الأمريكية خلال أحد عشر عامًا مضت',
        },
        cites: [
          [2, 2, 'وتقييمِ جهودِ المناصرة السورية'],
          [2, 2, 'السنوات الـ 11 الماضية'],
        ],
      },
      {
        text: { en: 'Set a strategic plan', ar: 'إعداد خطة استراتيجية' },
        cites: [
          [2, 2, 'وضعِ خطّةٍ استراتيجية لعملهم'],
          [1, 15, 'وضع خطة استراتيجية لعملهم'],
        ],
      },
      {
        text: {
          en: 'Concern over current US policy on Syria',
          ar: 'القلق من السياسة الأمريكية الراهنة تجاه سوريا',
        },
        cites: [[2, 4, 'القلقُ بشأن سياسية الولايات المتحدة']],
      },
      {
        text: {
          en: 'Past achievements, shortcomings, lessons, strengths and weaknesses',
          ar: 'الإنجازات السابقة والتقصير والدروس ومواطن القوة والضعف',
        },
        cites: [
          [2, 5, 'الإنجازاتِ السابقة وأوجهَ التقصير'],
          [2, 5, 'وحلّلوا نقاط القوة'],
        ],
      },
      {
        text: { en: 'Priorities and goals', ar: 'الأولويات والأهداف' },
        cites: [[2, 5, 'وحدّدوا الأولويات والأهداف']],
      },
    ],
    asks: [{ ask: 'ask-acs-umbrella', manner: 'ADOPTED' }],
    responses: [],
    commitments: [
      {
        key: 'com-first-recommendations',
        text: {
          en: 'Pursue the recommendations within six to twelve months',
          ar: 'العمل على التوصيات خلال ستة أشهر إلى اثني عشر شهرًا',
        },
        owners: [],
        ownerText: {
          en: 'Participants in the first strategic meeting',
          ar: 'المشاركون في الملتقى الاستراتيجي الأول',
        },
        ownerBasis: { en: 'Stated: the participants.', ar: 'مذكور: المشاركون.' },
        status: 'INTENDED',
        reportedStatus: { en: 'open', ar: 'مفتوح' },
        due: {
          from: '2022-12',
          basis: 'INFERRED',
          note: {
            en: 'Twelve months from December 2021 (inferred).',
            ar: 'اثنا عشر شهرًا من كانون الأول 2021 (مستنتج).',
          },
        },
        campaigns: ['advocacy-capacity'],
        cites: [[2, 6, 'ستة أشهرٍ إلى اثني عشرَ شهراً']],
      },
      {
        key: 'com-pledge-funds',
        text: {
          en: 'Large sums pledged to realise the shared vision (amount not stated)',
          ar: 'تعهّد مالي بمبالغ كبيرة لتحقيق الرؤية المشتركة (المبلغ غير مذكور)',
        },
        owners: [],
        ownerText: {
          en: 'Participants in the first strategic meeting',
          ar: 'المشاركون في الملتقى الاستراتيجي الأول',
        },
        ownerBasis: { en: 'Stated: the participants.', ar: 'مذكور: المشاركون.' },
        status: 'PROMISED',
        reportedStatus: { en: 'pledged', ar: 'تعهّد' },
        due: {
          from: null,
          basis: 'STATED',
          note: { en: 'No date stated.', ar: 'لم يُذكر موعد.' },
        },
        campaigns: ['advocacy-capacity'],
        cites: [[2, 5, 'وتعهّدوا بأموال كبيرة']],
      },
      {
        key: 'com-pool-resources',
        text: {
          en: 'Pool resources and set priorities through ACS as the inclusive coordinating group',
          ar: 'جمع الموارد وترتيب الأولويات من خلال التحالف الأمريكي من أجل سوريا مظلةً جامعة للتنسيق',
        },
        owners: [],
        ownerText: {
          en: 'Participants in the first strategic meeting',
          ar: 'المشاركون في الملتقى الاستراتيجي الأول',
        },
        ownerBasis: { en: 'Stated: the participants.', ar: 'مذكور: المشاركون.' },
        status: 'PROMISED',
        reportedStatus: { en: 'agreed', ar: 'متفق عليه' },
        due: {
          from: null,
          basis: 'STATED',
          note: { en: 'No date stated.', ar: 'لم يُذكر موعد.' },
        },
        campaigns: ['advocacy-capacity'],
        cites: [
          [2, 11, 'تجميعِ الموارد وتحديدِ الأولويات'],
          [2, 11, 'كمجموعة شاملةٍ للتنسيق'],
        ],
      },
      {
        key: 'com-for-syria-conference',
        text: { en: 'Hold the “For Syria” conference', ar: 'عقد مؤتمر «من أجل سوريا»' },
        owners: [],
        ownerText: {
          en: 'Participants in the first strategic meeting',
          ar: 'المشاركون في الملتقى الاستراتيجي الأول',
        },
        ownerBasis: {
          en: 'The participants agreed to hold it; an organiser is not named.',
          ar: 'اتفق المشاركون على عقده؛ ولم تُسمَّ جهة منظِّمة.',
        },
        status: 'INTENDED',
        reportedStatus: { en: 'planned', ar: 'مقرر' },
        due: {
          from: '2022-03-18',
          basis: 'STATED',
          note: { en: 'The stated dates are 18–19 March 2022.', ar: 'الموعد المذكور 18–19 آذار 2022.' },
        },
        campaigns: ['advocacy-capacity'],
        cites: [
          [2, 12, 'اتفق المشاركون على عقدِ مؤتمرٍ'],
          [2, 12, '18-19 مارس / آذار 2022'],
        ],
      },
    ],
    claims: [],
    campaigns: ['advocacy-capacity'],
    suggestedCampaigns: [],
    campaignsBasis: null,
    cites: [
      [1, 15, 'الاجتماع الاستراتيجي'],
      [1, 15, 'على مدى 3 أيام'],
      [2, 2, 'لثلاثة أيام'],
      [2, 3, 'هو الأولُ من نوعِه'],
    ],
  },
  {
    key: 'for-syria-conference-2022-03',
    kind: 'CONFERENCE',
    status: 'SCHEDULED',
    title: { en: '“For Syria” conference', ar: 'مؤتمر «من أجل سوريا»' },
    date: {
      from: '2022-03-18',
      to: '2022-03-19',
      basis: 'STATED',
      note: {
        en: 'Stated as planned; no source reports whether it took place.',
        ar: 'مذكور بوصفه مقررًا؛ ولا يبيّن أي مصدر هل انعقد.',
      },
    },
    place: null,
    placeBasis: 'NOT_STATED',
    format: 'UNKNOWN',
    formatBasis: { en: 'Not stated.', ar: 'غير مذكور.' },
    organisations: [],
    organisationsNote: {
      en: 'Agreed by the participants of the first strategic meeting; no organiser is named.',
      ar: 'اتفق عليه المشاركون في الملتقى الاستراتيجي الأول؛ ولم تُسمَّ جهة منظِّمة.',
    },
    participants: [],
    attendanceNote: null,
    assessment: null,
    attendanceCites: [],
    topics: [
      {
        text: {
          en: 'Bring together people interested in Syria and embrace the community in its diversity',
          ar: 'جمع المهتمين بسوريا واحتضان الجالية على تنوّعها',
        },
        cites: [
          [2, 12, 'جلبِ المهتمّين بسوريا'],
          [2, 12, 'بتنوّعِها الثقافي والاجتماعي والفني'],
        ],
      },
      {
        text: {
          en: 'Show success stories and tie the community to the homeland',
          ar: 'عرض قصص النجاح وتوثيق صلة الجالية بالوطن',
        },
        cites: [[2, 12, 'وإبرازِ قصص نجاحها']],
      },
    ],
    asks: [],
    responses: [],
    commitments: [],
    claims: [],
    campaigns: ['advocacy-capacity'],
    suggestedCampaigns: [],
    campaignsBasis: null,
    cites: [
      [2, 12, 'مؤتمرٍ “من أجل سوريا”'],
      [2, 12, '18-19 مارس / آذار 2022'],
    ],
  },
  {
    key: 'hfac-briefing-2022',
    kind: 'BRIEFING',
    status: 'HELD',
    title: {
      en: 'House Foreign Affairs Committee briefing: 11 years of war and its humanitarian impact',
      ar: 'إحاطة لجنة الشؤون الخارجية في مجلس النواب: 11 عامًا من الحرب وأثرها الإنساني',
    },
    date: {
      from: '2022',
      basis: 'INFERRED',
      note: {
        en:
          'Listed among the achievements of the past year in the December 2022 review; the “11 years” ' +
          'of the title also point to 2022. The day is not stated.',
        ar:
          'أُدرجت بين إنجازات العام الماضي في مراجعة كانون الأول 2022؛ وعبارة «11 عامًا» في العنوان ' +
          'تشير أيضًا إلى 2022. واليوم غير مذكور.',
      },
    },
    place: { en: 'US House of Representatives', ar: 'مجلس النواب الأمريكي' },
    placeBasis: 'INFERRED',
    format: 'UNKNOWN',
    formatBasis: { en: 'Not stated.', ar: 'غير مذكور.' },
    organisations: [
      {
        organisation: 'hfac',
        role: { en: 'held the session', ar: 'عقدت الجلسة' },
        cites: [[1, 8, 'للجنة الشؤون الخارجية في مجلس']],
      },
      {
        organisation: 'acs',
        role: { en: 'claims it among its achievements', ar: 'يعدّها من إنجازاته' },
        cites: [[1, 8, 'أبرز الانجازات اللتي تم تحقيقها']],
      },
    ],
    organisationsNote: null,
    participants: [],
    attendanceNote: null,
    assessment: null,
    attendanceCites: [],
    topics: [
      {
        text: { en: 'Humanitarian impact of the continuing conflict', ar: 'الأثر الإنساني للنزاع المستمر' },
        cites: [
          [1, 8, '11 عاماً من الحرب'],
          [1, 8, 'الأثر الإنساني للصراع المستمر'],
        ],
      },
    ],
    asks: [],
    responses: [],
    commitments: [],
    claims: [],
    campaigns: [],
    suggestedCampaigns: ['northwest-aid', 'civilian-protection-detainees'],
    campaignsBasis: {
      en: 'Suggested from the title (humanitarian impact); the report does not tie it to a campaign.',
      ar: 'مقترح من العنوان (الأثر الإنساني)؛ ولا يربطها التقرير بحملة.',
    },
    cites: [[1, 8, 'لجلسة إحاطة كاملة للجنة الشؤون الخارجية']],
  },
  {
    key: 'sfrc-hearing-2022',
    kind: 'HEARING',
    status: 'HELD',
    title: {
      en: 'Senate Foreign Relations Committee hearing: the path forward on US Syria policy',
      ar: 'جلسة استماع في لجنة العلاقات الخارجية بمجلس الشيوخ: سبيل المضي في السياسة الأمريكية تجاه سوريا',
    },
    date: {
      from: '2022',
      basis: 'INFERRED',
      note: {
        en: 'Listed among the achievements of the past year in the December 2022 review. The day is not ' + 'stated.',
        ar: 'أُدرجت بين إنجازات العام الماضي في مراجعة كانون الأول 2022. واليوم غير مذكور.',
      },
    },
    place: { en: 'US Senate', ar: 'مجلس الشيوخ الأمريكي' },
    placeBasis: 'INFERRED',
    format: 'UNKNOWN',
    formatBasis: { en: 'Not stated.', ar: 'غير مذكور.' },
    organisations: [
      {
        organisation: 'sfrc',
        role: { en: 'held the session', ar: 'عقدت الجلسة' },
        cites: [[1, 8, 'جلسة استماع للجنة العلاقات الخارجية']],
      },
      {
        organisation: 'acs',
        role: { en: 'claims it among its achievements', ar: 'يعدّها من إنجازاته' },
        cites: [[1, 8, 'أبرز الانجازات اللتي تم تحقيقها']],
      },
    ],
    organisationsNote: null,
    participants: [],
    attendanceNote: {
      text: {
        en:
          'Said to have been attended by all members (the wording leaves open whether of the committee ' + 'or of the chamber).',
        ar: 'قيل إن جميع الأعضاء حضروها (ولا تحسم العبارة هل هم أعضاء اللجنة أم أعضاء المجلس).',
      },
      cites: [[1, 8, 'بحضور كافة أعضاء المجلس']],
    },
    assessment: {
      text: {
        en:
          'The coalition called “this session”, read as the Senate hearing, striking and an important ' +
          'achievement, because a long time had passed without such a hearing.',
        ar:
          'وصف التحالف «هذه الجلسة»، وقد فُهمت على أنها جلسة مجلس الشيوخ، بأنها لافتة وإنجاز مهم، لأن ' +
          'وقتًا طويلًا كان قد مضى بلا جلسة مثلها.',
      },
      cites: [
        [1, 9, 'كانت لافتة وإنجازاً مهماً'],
        [1, 9, 'بعد مضي وقت طويل'],
      ],
    },
    attendanceCites: [],
    topics: [
      {
        text: { en: 'US Syria policy', ar: 'السياسة الأمريكية تجاه سوريا' },
        cites: [[1, 8, 'الطريق إلى الأمام في السياسة']],
      },
    ],
    asks: [],
    responses: [],
    commitments: [],
    claims: [],
    campaigns: [],
    suggestedCampaigns: ['war-crimes-accountability'],
    campaignsBasis: {
      en:
        'Suggested; the report does not tie the hearing to a campaign. Its published title, known from ' +
        'outside this record’s sources, ends in “Strategy and Accountability”.',
      ar:
        'مقترح؛ ولا يربط التقرير الجلسة بحملة. وعنوانها المنشور، المعروف من خارج مصادر هذا السجل، ' +
        'ينتهي بعبارة “Strategy and Accountability”.',
    },
    cites: [
      [1, 8, 'جلسة استماع للجنة العلاقات الخارجية'],
      [1, 8, 'الطريق إلى الأمام'],
    ],
  },
  {
    key: 'acs-strategy-2022-12',
    kind: 'STRATEGY_MEETING',
    status: 'HELD',
    title: {
      en: 'Second strategic consultative meeting of the American Coalition for Syria',
      ar: 'الملتقى الاستراتيجي التشاوري الثاني للتحالف الأمريكي من أجل سوريا',
    },
    date: {
      from: '2022-12-10',
      to: '2022-12-11',
      basis: 'INFERRED',
      note: {
        en:
          'Stated as Saturday and Sunday, 10 and 11 December; the year is read as 2022 because the ' +
          'meeting reviews 2022 and plans 2023 (10 December 2022 was a Saturday).',
        ar:
          'المذكور السبت والأحد 10 و11 كانون الأول؛ أما السنة فهي 2022 استنتاجًا، لأن اللقاء يقيّم ' +
          '2022 ويخطط لعام 2023 (وكان 10 كانون الأول 2022 يوم سبت).',
      },
    },
    place: { en: 'California, United States', ar: 'ولاية كاليفورنيا، الولايات المتحدة' },
    placeBasis: 'STATED',
    format: 'IN_PERSON',
    formatBasis: {
      en:
        'Inferred from the stated place and attendance; messages were shown on video and reports heard ' +
        'from Türkiye and elsewhere.',
      ar: 'مستنتج من المكان والحضور المذكورين؛ وقد عُرضت رسائل مصوّرة واستُمع إلى إفادات من تركيا وبلدان ' + 'أخرى.',
    },
    organisations: [
      {
        organisation: 'acs',
        role: { en: 'convenor', ar: 'الجهة الداعية' },
        cites: [[1, 1, 'التحالف الأمريكي من أجل']],
      },
      {
        organisation: 'us-congress',
        role: { en: 'members sent recorded messages', ar: 'أعضاء فيه أرسلوا رسائل مصوّرة' },
        cites: [[1, 2, 'رسالة مصورة من']],
      },
    ],
    organisationsNote: null,
    participants: [],
    attendanceNote: null,
    assessment: null,
    attendanceCites: [[1, 2, 'حضرها نحو خمسين']],
    topics: [
      {
        text: { en: 'Evaluate the coalition’s 2022 work', ar: 'تقييم عمل التحالف في 2022' },
        cites: [[1, 1, 'بهدف تقييم عمل']],
      },
      {
        text: {
          en: 'Set the features, priorities and plans of political action for 2023',
          ar: 'رسم ملامح العمل السياسي في 2023 وأولوياته وخططه',
        },
        cites: [[1, 1, 'وضع ملامح وأولويات']],
      },
      {
        text: {
          en: 'Events on the ground, heard from activists, politicians, opposition and civil society',
          ar: 'الواقع الميداني كما عرضه ناشطون وسياسيون ومعارضون وممثلون عن المجتمع المدني',
        },
        cites: [
          [1, 7, 'نشطاء وسياسيون وأعضاء في المعارضة'],
          [1, 7, 'للجالية السورية في تركيا'],
        ],
      },
      {
        text: {
          en: 'Captagon Act as the year’s latest achievement',
          ar: 'قانون الكبتاغون بوصفه أحدث إنجازات العام',
        },
        cites: [[1, 12, 'آخر الإنجازات التي تم تحقيقها']],
      },
    ],
    asks: [
      { ask: 'ask-captagon-enact', manner: 'ADOPTED' },
      { ask: 'ask-nw-aid', manner: 'ADOPTED' },
      { ask: 'ask-accountability', manner: 'ADOPTED' },
      { ask: 'ask-counter-normalisation', manner: 'ADOPTED' },
      { ask: 'ask-caesar-strict', manner: 'ADOPTED' },
      { ask: 'ask-resettlement-priority', manner: 'ADOPTED' },
      { ask: 'ask-tps-permanent', manner: 'ADOPTED' },
    ],
    responses: [],
    commitments: [
      {
        key: 'com-continue-accountability',
        text: {
          en: 'Continue efforts demanding accountability for war crimes',
          ar: 'مواصلة جهود المطالبة بالمحاسبة على جرائم الحرب',
        },
        owners: ['acs'],
        ownerText: null,
        ownerBasis: { en: 'Stated: the coalition’s resolve.', ar: 'مذكور: عزم التحالف.' },
        status: 'INTENDED',
        reportedStatus: { en: 'open', ar: 'مفتوح' },
        due: {
          from: null,
          basis: 'STATED',
          note: { en: 'No date stated.', ar: 'لم يُذكر موعد.' },
        },
        campaigns: ['war-crimes-accountability'],
        cites: [[1, 4, 'عزم التحالف على مواصلة الجهود']],
      },
      {
        key: 'com-2023-captagon',
        text: { en: 'Push the Captagon Act through', ar: 'الدفع نحو إقرار قانون الكبتاغون' },
        owners: ['acs'],
        ownerText: null,
        ownerBasis: { en: 'Stated among the coalition’s priorities.', ar: 'مذكور بين أولويات التحالف.' },
        status: 'INTENDED',
        reportedStatus: { en: 'planned', ar: 'مقرر' },
        due: {
          from: '2023',
          basis: 'STATED',
          note: { en: 'During 2023.', ar: 'خلال 2023.' },
        },
        campaigns: ['captagon-act'],
        cites: [[1, 3, 'الدفع باتجاه إقرار قانون الكبتاغون']],
      },
      {
        key: 'com-2023-aid',
        text: { en: 'Press for more aid to northwest Syria', ar: 'الضغط لزيادة المساعدات لشمال غرب سوريا' },
        owners: ['acs'],
        ownerText: null,
        ownerBasis: { en: 'Stated among the coalition’s priorities.', ar: 'مذكور بين أولويات التحالف.' },
        status: 'INTENDED',
        reportedStatus: { en: 'planned', ar: 'مقرر' },
        due: {
          from: '2023',
          basis: 'STATED',
          note: { en: 'During 2023.', ar: 'خلال 2023.' },
        },
        campaigns: ['northwest-aid'],
        cites: [[1, 3, 'لزيادة المساعدات لشمال غربي سوريا']],
      },
      {
        key: 'com-2023-caesar',
        text: {
          en: 'Counter normalisation through strict Caesar Act enforcement',
          ar: 'التصدي للتطبيع من خلال الإنفاذ الصارم لقانون قيصر',
        },
        owners: ['acs'],
        ownerText: null,
        ownerBasis: {
          en: 'Stated among the participants’ plans for the coming year.',
          ar: 'مذكور بين خطط المشاركين للعام القادم.',
        },
        status: 'INTENDED',
        reportedStatus: { en: 'planned', ar: 'مقرر' },
        due: {
          from: '2023',
          basis: 'STATED',
          note: { en: 'During 2023.', ar: 'خلال 2023.' },
        },
        campaigns: ['caesar-enforcement'],
        cites: [
          [1, 5, 'خططهم للعام القادم'],
          [1, 5, 'التنفيذ الصارم لقانون قيصر'],
        ],
      },
      {
        key: 'com-2023-refugees-tps',
        text: {
          en: 'Work for resettlement priority and a permanent TPS solution',
          ar: 'العمل من أجل أولوية إعادة التوطين وحل دائم للمشمولين بالحماية المؤقتة',
        },
        owners: ['acs'],
        ownerText: null,
        ownerBasis: {
          en: 'Stated: the coalition endorsed the need to work on it during 2023.',
          ar: 'مذكور: أقر التحالف الحاجة إلى العمل عليه خلال 2023.',
        },
        status: 'INTENDED',
        reportedStatus: { en: 'planned', ar: 'مقرر' },
        due: {
          from: '2023',
          basis: 'STATED',
          note: { en: 'During 2023.', ar: 'خلال 2023.' },
        },
        campaigns: ['refugee-resettlement', 'tps-permanent-solution'],
        cites: [[1, 6, 'ضرورة العمل خلال عام 2023']],
      },
    ],
    claims: [],
    campaigns: [
      'captagon-act',
      'northwest-aid',
      'war-crimes-accountability',
      'caesar-enforcement',
      'refugee-resettlement',
      'tps-permanent-solution',
    ],
    suggestedCampaigns: [],
    campaignsBasis: null,
    cites: [
      [1, 1, 'لقاءه الاستراتيجي التشاوري الثاني'],
      [1, 1, '10 و 11'],
      [1, 1, 'ولاية كاليفورنيا الأمريكية'],
    ],
  },
  {
    key: 'california-for-freedom-2022-12',
    kind: 'COMMUNITY_EVENT',
    status: 'HELD',
    title: {
      en: 'Community meeting with the California for Freedom PAC',
      ar: 'لقاء الجالية بلجنة العمل السياسي «كاليفورنيا من أجل الحرية»',
    },
    date: {
      from: '2022-12',
      basis: 'INFERRED',
      note: {
        en:
          'Held after the two-day meeting ended on 11 December 2022 (a year that is itself inferred) ' +
          'and before the report appeared, most likely that month; the day is not stated.',
        ar:
          'عُقد بعد انتهاء لقاء اليومين في 11 كانون الأول 2022 (والسنة نفسها مستنتجة) وقبل صدور ' +
          'التقرير، في الشهر نفسه على الأرجح؛ واليوم غير مذكور.',
      },
    },
    place: { en: 'California (venue and city not stated)', ar: 'كاليفورنيا (المكان والمدينة غير مذكورين)' },
    placeBasis: 'INFERRED',
    format: 'IN_PERSON',
    formatBasis: {
      en: 'Inferred from the attendance and the Congressman’s presence.',
      ar: 'مستنتج من الحضور ومن وجود عضو الكونغرس.',
    },
    organisations: [
      {
        organisation: 'california-for-freedom-pac',
        role: { en: 'meeting partner', ar: 'شريك اللقاء' },
        cites: [[1, 14, 'كاليفورنيا من أجل الحرية']],
      },
      {
        organisation: 'acs',
        role: {
          en: 'met the PAC after its own meeting (inferred)',
          ar: 'التقى اللجنة بعد انتهاء لقائه (مستنتج)',
        },
        cites: [[1, 14, 'وبعد انتهاء اللقاء عقد اجتماع']],
      },
    ],
    organisationsNote: null,
    participants: [
      {
        contact: 'lou-correa',
        role: { en: 'attending member of Congress', ar: 'عضو في الكونغرس حضر اللقاء' },
        cites: [[1, 14, 'لو كوريا']],
      },
    ],
    attendanceNote: null,
    assessment: null,
    attendanceCites: [[1, 14, 'أكثر من 200 شخص']],
    topics: [
      {
        text: { en: 'The situation in Syria', ar: 'أوضاع سوريا' },
        cites: [[1, 14, 'الأوضاع في سوريا']],
      },
      {
        text: { en: 'What must be done in the coming period', ar: 'ما ينبغي فعله في المرحلة المقبلة' },
        cites: [[1, 14, 'وما يجب عمله في الفترة']],
      },
    ],
    asks: [],
    responses: [],
    commitments: [],
    claims: [],
    campaigns: [],
    suggestedCampaigns: ['advocacy-capacity'],
    campaignsBasis: {
      en: 'Suggested; no campaign is named for this event.',
      ar: 'مقترح؛ ولم تُذكر حملة لهذه الفعالية.',
    },
    cites: [
      [1, 14, 'وبعد انتهاء اللقاء عقد اجتماع'],
      [1, 14, 'لجنة العمل السياسي'],
    ],
  },
];
