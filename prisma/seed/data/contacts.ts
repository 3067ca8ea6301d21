import type { SeedContact } from './types';

/** The people of the record; where the document gives only a role, the name says so. */
export const contacts: SeedContact[] = [
  {
    key: 'lou-correa',
    name: { en: 'Lou Correa', ar: 'لو كوريا' },
    unnamed: false,
    kind: 'MEMBER_OF_CONGRESS',
    bioguideId: 'C001110',
    post: {
      organisation: 'us-congress',
      title: { en: 'Member of Congress', ar: 'عضو في الكونغرس' },
    },
    nameBasis: {
      en: 'Usual name (formally J. Luis Correa).',
      ar: 'الاسم المتداول (والرسمي J. Luis Correa).',
    },
    note: {
      en: 'The article gives no party, district, chamber, statement or commitment for him.',
      ar: 'لا يذكر المقال حزبه ولا دائرته ولا المجلس الذي ينتمي إليه، ولا ينقل عنه تصريحًا أو التزامًا.',
    },
    cites: [
      [1, 14, 'لو كوريا'],
      [1, 14, 'لحضور عضو الكونغريس'],
    ],
  },
  {
    key: 'antony-blinken',
    name: { en: 'Antony Blinken', ar: 'أنتوني بلينكن' },
    unnamed: false,
    kind: 'OFFICIAL',
    bioguideId: null,
    post: {
      organisation: 'us-state',
      title: { en: 'US Secretary of State', ar: 'وزير الخارجية الأمريكي' },
    },
    nameBasis: { en: 'Usual name.', ar: 'الاسم المتداول.' },
    note: null,
    cites: [[1, 10, 'لوزير الخارجية الأمريكي']],
  },
  {
    key: 'joe-biden',
    name: { en: 'Joe Biden', ar: 'جو بايدن' },
    unnamed: false,
    kind: 'OFFICIAL',
    bioguideId: null,
    post: {
      organisation: 'us-presidency',
      title: { en: 'President of the United States', ar: 'رئيس الولايات المتحدة' },
    },
    nameBasis: {
      en: 'Usual name; the article gives the family name only.',
      ar: 'الاسم المتداول؛ ولا يذكر المقال سوى اسم العائلة.',
    },
    note: {
      en: 'Congratulated in the opening of the 26 January 2021 meeting; not a participant.',
      ar: 'وردت تهنئته في مستهل لقاء 26 كانون الثاني 2021؛ ولم يكن مشاركًا.',
    },
    cites: [[4, 3, 'التهنئة للرئيس بايدن']],
  },
  {
    key: 'kamala-harris',
    name: { en: 'Kamala Harris', ar: 'كامالا هاريس' },
    unnamed: false,
    kind: 'OFFICIAL',
    bioguideId: null,
    post: {
      organisation: 'us-presidency',
      title: { en: 'Vice President of the United States', ar: 'نائبة رئيس الولايات المتحدة' },
    },
    nameBasis: { en: 'Usual name.', ar: 'الاسم المتداول.' },
    note: {
      en: 'Congratulated in the opening of the 26 January 2021 meeting; not a participant.',
      ar: 'وردت تهنئته في مستهل لقاء 26 كانون الثاني 2021؛ ولم يكن مشاركًا.',
    },
    cites: [[4, 3, 'ولنائبته كمالا هاريس']],
  },
  {
    key: 'zehra-bell',
    name: { en: 'Zehra Bell', ar: 'زهرة بيل' },
    unnamed: false,
    kind: 'OFFICIAL',
    bioguideId: null,
    post: {
      organisation: 'us-syria-programme',
      title: {
        en: 'Political chief, US Syria support programme; head of the US delegation',
        ar: 'الرئيسة السياسية في البرنامج الأمريكي لدعم سوريا، ورئيسة الوفد الأمريكي',
      },
    },
    nameBasis: {
      en:
        'Spelling used in the SNC’s English release on the same meeting, which is outside this ' +
        'record’s sources.',
      ar: 'الرسم الوارد في بيان الائتلاف بالإنجليزية عن اللقاء نفسه، وهو من خارج مصادر هذا السجل.',
    },
    note: null,
    cites: [[5, 3, 'برئاسة زهرة بيل الرئيسة']],
  },
  {
    key: 'nasr-al-hariri',
    name: { en: 'Nasr al-Hariri', ar: 'نصر الحريري' },
    unnamed: false,
    kind: 'OTHER',
    bioguideId: null,
    post: {
      organisation: 'snc',
      title: { en: 'President of the Syrian National Coalition', ar: 'رئيس الائتلاف الوطني السوري' },
    },
    nameBasis: {
      en: 'Usual transliteration (also spelled Naser al-Hariri). Styled “Dr” in the article.',
      ar: 'النقل الصوتي المتداول (ويُكتب أيضًا Naser al-Hariri). يسبقه لقب «الدكتور» في المقال.',
    },
    note: null,
    cites: [[3, 2, 'رئيس الائتلاف الوطني الدكتور']],
  },
  {
    key: 'abdulahad-astepho',
    name: { en: 'Abdulahad Astepho', ar: 'عبد الأحد اسطيفو' },
    unnamed: false,
    kind: 'OTHER',
    bioguideId: null,
    post: {
      organisation: 'snc-foreign-relations',
      title: {
        en: 'Coordinator of foreign relations, Syrian National Coalition',
        ar: 'منسق العلاقات الخارجية في الائتلاف الوطني السوري',
      },
    },
    nameBasis: { en: 'Spelling used by the SNC in English.', ar: 'الرسم الذي يعتمده الائتلاف بالإنجليزية.' },
    note: null,
    cites: [
      [3, 2, 'عبد الأحد اسطيفو'],
      [5, 6, 'منسق الدائرة عبد الأحد'],
    ],
  },
  {
    key: 'muhammad-yahya-maktabi',
    name: { en: 'Muhammad Yahya Maktabi', ar: 'محمد يحيى مكتبي' },
    unnamed: false,
    kind: 'OTHER',
    bioguideId: null,
    post: {
      organisation: 'snc-communities-office',
      title: { en: 'Coordinator of the SNC Communities Office', ar: 'منسق مكتب الجاليات في الائتلاف' },
    },
    nameBasis: { en: 'Usual transliteration.', ar: 'النقل الصوتي المتداول.' },
    note: null,
    cites: [[3, 2, 'ومنسق مكتب الجاليات']],
  },
  {
    key: 'qutaiba-idlbi',
    name: { en: 'Qutaiba Idlbi', ar: 'قتيبة إدلبي' },
    unnamed: false,
    kind: 'OTHER',
    bioguideId: null,
    post: {
      organisation: 'snc-us-representation',
      title: { en: 'SNC representative in the United States', ar: 'ممثل الائتلاف في الولايات المتحدة' },
    },
    nameBasis: { en: 'Usual transliteration.', ar: 'النقل الصوتي المتداول.' },
    note: null,
    cites: [[3, 2, 'قتيبة إدلبي']],
  },
  {
    key: 'mariam-jalabi',
    name: { en: 'Mariam Jalabi', ar: 'مريم جلبي' },
    unnamed: false,
    kind: 'OTHER',
    bioguideId: null,
    post: {
      organisation: 'snc-un-representation',
      title: { en: 'SNC representative at the United Nations', ar: 'ممثلة الائتلاف في الأمم المتحدة' },
    },
    nameBasis: { en: 'Usual transliteration.', ar: 'النقل الصوتي المتداول.' },
    note: null,
    cites: [[3, 2, 'الأمم المتحدة مريم جلبي']],
  },
  {
    key: 'abdulmajid-barakat',
    name: { en: 'Abdulmajid Barakat', ar: 'عبد المجيد بركات' },
    unnamed: false,
    kind: 'OTHER',
    bioguideId: null,
    post: {
      organisation: 'snc-political-committee',
      title: { en: 'Member of the SNC Political Committee', ar: 'عضو الهيئة السياسية في الائتلاف' },
    },
    nameBasis: { en: 'Usual transliteration.', ar: 'النقل الصوتي المتداول.' },
    note: {
      en: 'Spoke to Iqtisad about the meeting; the article does not say that he attended it.',
      ar: 'تحدث إلى موقع «اقتصاد» عن اللقاء؛ ولا يذكر المقال أنه حضره.',
    },
    cites: [[5, 9, 'عبد المجيد بركات']],
  },
  {
    key: 'ccjfd-general-coordinator',
    name: {
      en: 'General Coordinator of the Caesar Coalition (name not stated)',
      ar: 'المنسق العام لتحالف قيصر (الاسم غير مذكور)',
    },
    unnamed: true,
    kind: 'OTHER',
    bioguideId: null,
    post: {
      organisation: 'ccjfd',
      title: { en: 'General Coordinator', ar: 'المنسق العام' },
    },
    nameBasis: null,
    note: null,
    cites: [[4, 3, 'المنسق العام للتحالف']],
  },
  {
    key: 'ccjfd-secretary',
    name: {
      en: 'Secretary of the Caesar Coalition (name not stated)',
      ar: 'أمين سر تحالف قيصر (الاسم غير مذكور)',
    },
    unnamed: true,
    kind: 'OTHER',
    bioguideId: null,
    post: {
      organisation: 'ccjfd',
      title: { en: 'Secretary', ar: 'أمين السر' },
    },
    nameBasis: null,
    note: null,
    cites: [[4, 5, 'أمين سر التحالف']],
  },
  {
    key: 'ccjfd-member',
    name: {
      en: 'Participating member of the Caesar Coalition (name not stated)',
      ar: 'عضو مشارك من تحالف قيصر (الاسم غير مذكور)',
    },
    unnamed: true,
    kind: 'OTHER',
    bioguideId: null,
    post: {
      organisation: 'ccjfd',
      title: { en: 'Member taking part in the meeting', ar: 'عضو مشارك في اللقاء' },
    },
    nameBasis: null,
    note: null,
    cites: [[4, 7, 'أحد أعضاء التحالف المشاركين']],
  },
];
