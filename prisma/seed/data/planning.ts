import type { SeedEvidenceChannel, SeedPlanItem, SeedPledge, SeedRecommendation } from './types';

/** The recommendations of the first strategic meeting. */
export const recommendations: SeedRecommendation[] = [
  {
    key: 'rec-1',
    order: 1,
    campaign: 'advocacy-capacity',
    meeting: 'acs-strategy-2021-12',
    title: {
      en: 'Grow Syrian-American political advocacy capacity in Washington DC and beyond',
      ar: 'تنمية قدرة السوريين الأمريكيين على المناصرة السياسية في العاصمة واشنطن وغيرها',
    },
    horizonMonthsMin: 6,
    horizonMonthsMax: 12,
    window: {
      from: '2022-06',
      to: '2022-12',
      basis: 'INFERRED',
      note: {
        en:
          'Six and twelve months counted from December 2021, the month that follows from the December ' +
          '2022 Halab Today report on the first meeting; the report on the meeting itself gives only ' +
          'the length of time.',
        ar:
          'ستة أشهر واثنا عشر شهرًا محسوبة من كانون الأول 2021، وهو الشهر الذي يُستنتج للقاء الأول من ' +
          'تقرير «حلب اليوم» في كانون الأول 2022؛ أما تقرير اللقاء نفسه فلا يذكر سوى المدة.',
      },
    },
    progress: { en: 'not reported individually', ar: 'لم يُذكر تقدّم كل توصية على حدة' },
    cites: [
      [2, 7, 'توسيعُ قدرةِ المناصرة السياسية'],
      [2, 7, 'في واشنطن العاصمةِ وخارجها'],
      [2, 6, 'ستة أشهرٍ إلى اثني عشرَ شهراً'],
    ],
  },
  {
    key: 'rec-2',
    order: 2,
    campaign: 'advocacy-capacity',
    meeting: 'acs-strategy-2021-12',
    title: {
      en: 'Grassroots participation: support for advocacy, alliance building and youth involvement',
      ar: 'مشاركة القاعدة الشعبية: دعم المناصرة وعقد التحالفات وإشراك الشباب',
    },
    horizonMonthsMin: 6,
    horizonMonthsMax: 12,
    window: {
      from: '2022-06',
      to: '2022-12',
      basis: 'INFERRED',
      note: {
        en:
          'Six and twelve months counted from December 2021, the month that follows from the December ' +
          '2022 Halab Today report on the first meeting; the report on the meeting itself gives only ' +
          'the length of time.',
        ar:
          'ستة أشهر واثنا عشر شهرًا محسوبة من كانون الأول 2021، وهو الشهر الذي يُستنتج للقاء الأول من ' +
          'تقرير «حلب اليوم» في كانون الأول 2022؛ أما تقرير اللقاء نفسه فلا يذكر سوى المدة.',
      },
    },
    progress: { en: 'not reported individually', ar: 'لم يُذكر تقدّم كل توصية على حدة' },
    cites: [
      [2, 8, 'التأكيدُ على المشاركة الشعبية'],
      [2, 8, 'وبناءُ التحالفات، وإشراكُ الشباب'],
    ],
  },
  {
    key: 'rec-3',
    order: 3,
    campaign: 'advocacy-capacity',
    meeting: 'acs-strategy-2021-12',
    title: {
      en: 'Develop the ability to join communication campaigns that raise support among the American public',
      ar: 'تطوير القدرة على الانخراط في حملات تواصل ترفع التأييد لدى الرأي العام الأمريكي',
    },
    horizonMonthsMin: 6,
    horizonMonthsMax: 12,
    window: {
      from: '2022-06',
      to: '2022-12',
      basis: 'INFERRED',
      note: {
        en:
          'Six and twelve months counted from December 2021, the month that follows from the December ' +
          '2022 Halab Today report on the first meeting; the report on the meeting itself gives only ' +
          'the length of time.',
        ar:
          'ستة أشهر واثنا عشر شهرًا محسوبة من كانون الأول 2021، وهو الشهر الذي يُستنتج للقاء الأول من ' +
          'تقرير «حلب اليوم» في كانون الأول 2022؛ أما تقرير اللقاء نفسه فلا يذكر سوى المدة.',
      },
    },
    progress: { en: 'not reported individually', ar: 'لم يُذكر تقدّم كل توصية على حدة' },
    cites: [
      [2, 9, 'المشاركة في حملاتِ الاتصال'],
      [2, 9, 'الدعم بين الجمهورِ الأمريكي'],
    ],
  },
  {
    key: 'rec-4',
    order: 4,
    campaign: 'advocacy-capacity',
    meeting: 'acs-strategy-2021-12',
    title: {
      en: 'Build a mechanism to coordinate and channel financial contributions so advocacy can continue',
      ar: 'إيجاد آلية لتنسيق المساهمات المالية وتوجيهها بما يضمن استمرار المناصرة',
    },
    horizonMonthsMin: 6,
    horizonMonthsMax: 12,
    window: {
      from: '2022-06',
      to: '2022-12',
      basis: 'INFERRED',
      note: {
        en:
          'Six and twelve months counted from December 2021, the month that follows from the December ' +
          '2022 Halab Today report on the first meeting; the report on the meeting itself gives only ' +
          'the length of time.',
        ar:
          'ستة أشهر واثنا عشر شهرًا محسوبة من كانون الأول 2021، وهو الشهر الذي يُستنتج للقاء الأول من ' +
          'تقرير «حلب اليوم» في كانون الأول 2022؛ أما تقرير اللقاء نفسه فلا يذكر سوى المدة.',
      },
    },
    progress: { en: 'not reported individually', ar: 'لم يُذكر تقدّم كل توصية على حدة' },
    cites: [
      [2, 10, 'تطويرُ آلية لتنسيقِ وصبِّ'],
      [2, 10, 'لضمان استمرار المناصرة السياسية لسوريا'],
    ],
  },
];

/** The plan for 2023; the order is that of mention, not a rank. */
export const planItems: SeedPlanItem[] = [
  {
    key: 'p2023-captagon',
    year: 2023,
    order: 1,
    campaign: 'captagon-act',
    ask: 'ask-captagon-enact',
    cites: [[1, 3, 'الدفع باتجاه إقرار قانون الكبتاغون']],
  },
  {
    key: 'p2023-northwest-aid',
    year: 2023,
    order: 2,
    campaign: 'northwest-aid',
    ask: 'ask-nw-aid',
    cites: [[1, 3, 'لزيادة المساعدات لشمال غربي سوريا']],
  },
  {
    key: 'p2023-accountability',
    year: 2023,
    order: 3,
    campaign: 'war-crimes-accountability',
    ask: 'ask-accountability',
    cites: [[1, 4, 'بالمحاسبة على جرائم الحرب']],
  },
  {
    key: 'p2023-normalisation',
    year: 2023,
    order: 4,
    campaign: 'caesar-enforcement',
    ask: 'ask-counter-normalisation',
    cites: [
      [1, 5, 'مواجهة التطبيع مع نظام الأسد'],
      [1, 5, 'خططهم للعام القادم'],
    ],
  },
  {
    key: 'p2023-caesar',
    year: 2023,
    order: 5,
    campaign: 'caesar-enforcement',
    ask: 'ask-caesar-strict',
    cites: [[1, 5, 'التنفيذ الصارم لقانون قيصر']],
  },
  {
    key: 'p2023-resettlement',
    year: 2023,
    order: 6,
    campaign: 'refugee-resettlement',
    ask: 'ask-resettlement-priority',
    cites: [[1, 6, 'إعطاء الأولوية للاجئين السوريين']],
  },
  {
    key: 'p2023-tps',
    year: 2023,
    order: 7,
    campaign: 'tps-permanent-solution',
    ask: 'ask-tps-permanent',
    cites: [[1, 6, 'إيجاد حل دائم للسوريين']],
  },
];

/** Money promised at a meeting. */
export const pledges: SeedPledge[] = [
  {
    key: 'pledge-2021-funds',
    meeting: 'acs-strategy-2021-12',
    campaign: 'advocacy-capacity',
    by: { en: 'Participants in the first strategic meeting', ar: 'المشاركون في الملتقى الاستراتيجي الأول' },
    text: { en: 'Large sums of money towards the shared vision', ar: 'مبالغ كبيرة لتحقيق الرؤية المشتركة' },
    amountNote: { en: 'Described only as large.', ar: 'وُصفت بأنها كبيرة فحسب.' },
    cites: [[2, 5, 'وتعهّدوا بأموال كبيرة']],
  },
];

/** Where evidence of breaches was to be sent. */
export const evidenceChannels: SeedEvidenceChannel[] = [
  {
    key: 'ccjfd-mailbox',
    kind: 'EMAIL',
    address: 'office@ccjfd.com',
    runBy: 'ccjfd',
    runByBasis: { en: 'Inferred from the mail domain.', ar: 'مستنتج من نطاق البريد.' },
    purpose: {
      en: 'Any material that proves a breach of the Caesar Act by the regime or others',
      ar: 'أي مادة تثبت أن النظام أو سواه خالف قانون قيصر',
    },
    openTo: { en: 'Syrians', ar: 'السوريون' },
    asOf: '2021-01',
    liveStatus: {
      en: 'unknown: a historical address; whether it still works has not been checked',
      ar: 'غير معروفة: عنوان قديم، ولم يُتحقق من أنه لا يزال يعمل',
    },
    campaign: 'caesar-enforcement',
    meeting: 'caesar-office-2021-01-26',
    cites: [
      [4, 13, 'office@ccjfd.com'],
      [4, 13, 'إرسال أية مادة تثبت خرق النظام'],
    ],
  },
];
