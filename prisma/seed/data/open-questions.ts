import type { SeedOpenQuestion } from './types';

/** Where the articles leave something open, what the record does about it, and the records it concerns. */
export const openQuestions: SeedOpenQuestion[] = [
  {
    key: 'q-captagon-both',
    source: 'halab-today-2022-12',
    paragraphs: [3, 12],
    question: {
      en:
        'The same report lists pushing the Captagon Act through as a 2023 priority and counts it as this ' +
        'year’s achievement, awaiting signature.',
      ar:
        'يضع التقرير نفسه الدفع نحو إقرار قانون الكبتاغون بين أولويات 2023، ويعدّه في الوقت ذاته إنجازًا ' +
        'لهذا العام ينتظر التوقيع.',
    },
    handled: {
      en: 'The campaign was entered as “Awaiting decision” as of December 2022; the 2023 priority is kept as a plan item.',
      ar: 'دُوّنت حالة الحملة «بانتظار قرار» كما كانت في كانون الأول 2022، وأولوية 2023 محفوظة بندًا في الخطة.',
    },
    about: [
      { type: 'CAMPAIGN', key: 'captagon-act' },
      { type: 'ASK', key: 'ask-captagon-enact' },
      { type: 'MILESTONE', key: 'captagon-signature' },
    ],
  },
  {
    key: 'q-captagon-senate',
    source: 'halab-today-2022-12',
    paragraphs: [12],
    question: {
      en: '“Obtained the support of the Senate” may mean a Senate vote, support in the defence bill, or ' + 'expected support.',
      ar: 'قد يعني نيل «تأييد مجلس الشيوخ» تصويتًا في المجلس، أو تأييدًا ضمن مشروع قانون الدفاع، أو تأييدًا ' + 'متوقعًا.',
    },
    handled: {
      en: 'The milestone speaks of support and has no date; the dated record stands in the public context ' + 'only.',
      ar: 'صيغت المحطة بلفظ التأييد وبلا تاريخ، أما السجل المؤرّخ فلا يرد إلا في السياق العام.',
    },
    about: [{ type: 'MILESTONE', key: 'captagon-senate' }],
  },
  {
    key: 'q-past-year',
    source: 'halab-today-2022-12',
    paragraphs: [8, 10, 12],
    question: {
      en:
        'The report says “the past year” (paragraphs 8 and 10) beside “this year” (paragraph 12): do the ' +
        'hearing, the briefing, the letters, the 13 events and the contacts with about 50 members belong ' +
        'to 2021 or 2022?',
      ar:
        'يقول التقرير «العام الماضي» (الفقرتان 8 و10) إلى جانب «هذا العام» (الفقرة 12): فهل تعود جلسة ' +
        'الاستماع والإحاطة والرسالتان والفعاليات الـ13 والتواصل مع نحو 50 عضوًا إلى 2021 أم إلى 2022؟',
    },
    handled: {
      en:
        'Dated to 2022 and marked inferred: the meeting reviews 2022, and public records put the hearing ' +
        'and the House session in 2022.',
      ar:
        'أُرّخت بعام 2022 مع بيان أنه مستنتج: فاللقاء يراجع عام 2022، والسجلات العامة تضع جلسة الاستماع ' +
        'وجلسة مجلس النواب فيه.',
    },
    about: [
      { type: 'MEETING', key: 'sfrc-hearing-2022' },
      { type: 'MEETING', key: 'hfac-briefing-2022' },
      { type: 'METRIC', key: 'm-events-with-members' },
    ],
  },
  {
    key: 'q-which-session',
    source: 'halab-today-2022-12',
    paragraphs: [8, 9],
    question: {
      en: '“This session” in paragraph 9 follows the House briefing but is called a hearing, which is the ' + 'Senate one.',
      ar: 'ترد «هذه الجلسة» في الفقرة 9 بعد ذكر إحاطة مجلس النواب، لكنها توصف بأنها جلسة استماع، وتلك في ' + 'مجلس الشيوخ.',
    },
    handled: {
      en: 'The coalition’s assessment is recorded with the Senate hearing.',
      ar: 'دُوّن تقييم التحالف مع جلسة الاستماع في مجلس الشيوخ.',
    },
    about: [
      { type: 'MEETING', key: 'sfrc-hearing-2022' },
      { type: 'MEETING', key: 'hfac-briefing-2022' },
    ],
  },
  {
    key: 'q-all-members',
    source: 'halab-today-2022-12',
    paragraphs: [8],
    question: {
      en: '“All members of the council” attended: of the committee or of the Senate?',
      ar: 'يقول التقرير إن «كافة أعضاء المجلس» حضروا: هل المقصود أعضاء اللجنة أم أعضاء مجلس الشيوخ؟',
    },
    handled: { en: 'Kept as a note, not as an attendance number.', ar: 'دُوّن ذلك ملاحظةً لا عددًا للحضور.' },
    about: [{ type: 'MEETING', key: 'sfrc-hearing-2022' }],
  },
  {
    key: 'q-house-briefing',
    source: 'halab-today-2022-12',
    paragraphs: [8],
    question: {
      en:
        'The report calls it a full briefing of the House Foreign Affairs Committee; the published record ' +
        'under that title is a subcommittee hearing of 16 March 2022.',
      ar:
        'يسمّيها التقرير إحاطة كاملة في لجنة الشؤون الخارجية بمجلس النواب، أما السجل المنشور بهذا العنوان ' +
        'فجلسة استماع للجنة فرعية في 16 آذار 2022.',
    },
    handled: {
      en: 'Recorded as a briefing, as the report says; the difference is shown in the public context.',
      ar: 'دُوّنت إحاطةً كما يقول التقرير، والاختلاف مبيّن في السياق العام.',
    },
    about: [{ type: 'MEETING', key: 'hfac-briefing-2022' }],
  },
  {
    key: 'q-achievement-credit',
    source: 'halab-today-2022-12',
    paragraphs: [8],
    question: {
      en:
        'The hearing and the briefing are listed among achievements; the coalition’s own part in bringing ' +
        'them about is not described.',
      ar: 'تُذكر جلسة الاستماع والإحاطة بين الإنجازات، ولا يوصف دور التحالف نفسه في عقدهما.',
    },
    handled: {
      en: 'Its role is recorded as “claims it among its achievements”.',
      ar: 'دُوّن دوره بعبارة «يعدّها من إنجازاته».',
    },
    about: [
      { type: 'MEETING', key: 'sfrc-hearing-2022' },
      { type: 'MEETING', key: 'hfac-briefing-2022' },
    ],
  },
  {
    key: 'q-11-messages',
    source: 'halab-today-2022-12',
    paragraphs: [2],
    question: {
      en:
        'Do the 11 recorded messages include those from inside Syria, and how many came from members of ' +
        'Congress? (The same Arabic word also means “letter”.)',
      ar:
        'هل تشمل الرسائل المصورة الـ11 تلك الآتية من داخل سوريا؟ وكم منها لأعضاء في الكونغرس؟ (وكلمة ' +
        '«رسالة» تصدق على المكتوبة أيضًا.)',
    },
    handled: {
      en: 'Kept as a figure, exactly 11, its breakdown unknown; these messages are not recorded as letters.',
      ar: 'دُوّن الرقم 11 كما ورد وتفصيله غير معروف، ولم تُدوَّن هذه الرسائل المصورة بين الرسائل المكتوبة.',
    },
    about: [{ type: 'METRIC', key: 'm-recorded-messages' }],
  },
  {
    key: 'q-three-fifties',
    source: 'halab-today-2022-12',
    paragraphs: [2, 11, 15],
    question: {
      en:
        'Three different fifties: about 50 attendees (2022), about 50 members contacted, and more than 50 ' +
        'at the first meeting.',
      ar:
        'يتكرر الرقم خمسون ثلاث مرات لأمور مختلفة: نحو 50 حاضرًا (2022)، ونحو 50 عضوًا جرى التواصل معهم، ' +
        'وأكثر من 50 في اللقاء الأول.',
    },
    handled: { en: 'Kept as three separate figures.', ar: 'دُوّنت ثلاثة أرقام منفصلة.' },
    about: [
      { type: 'METRIC', key: 'm-second-meeting-attendance' },
      { type: 'METRIC', key: 'm-members-contacted' },
      { type: 'METRIC', key: 'm-first-meeting-attendance' },
    ],
  },
  {
    key: 'q-letters',
    source: 'halab-today-2022-12',
    paragraphs: [10, 11],
    question: {
      en:
        'Dates, full text, signatories and replies of both letters are not given; it is unclear whether ' +
        'members signed a coalition letter or sent their own.',
      ar:
        'لا ترد تواريخ الرسالتين ولا نصهما الكامل ولا أسماء الموقّعين ولا أي رد عليهما، وليس واضحًا أوقّع ' +
        'أعضاء الكونغرس رسالة التحالف أم بعثوا برسالة منهم.',
    },
    handled: {
      en:
        'The coalition is recorded as sender, as stated; signatories (“several members of Congress”) are ' +
        'recorded for the refugee letter only.',
      ar: 'دُوّن التحالف مرسلًا كما ورد، ودُوّن الموقّعون («عدة أعضاء في الكونغرس») لرسالة اللاجئين وحدها.',
    },
    about: [
      { type: 'LETTER', key: 'letter-tadamon' },
      { type: 'LETTER', key: 'letter-refugees' },
    ],
  },
  {
    key: 'q-13-events',
    source: 'halab-today-2022-12',
    paragraphs: [11],
    question: {
      en: 'The 13 events are not listed; the hearing, the briefing or the PAC meeting may or may not be ' + 'among them.',
      ar: 'لا تُعدَّد الفعاليات الـ13، وقد تكون منها جلسة الاستماع أو الإحاطة أو لقاء لجنة العمل السياسي وقد ' + 'لا تكون.',
    },
    handled: {
      en: 'Kept as a figure only; no events were made up to fill it.',
      ar: 'دُوّنت رقمًا فحسب، ولم تُنشأ فعاليات لملء العدد.',
    },
    about: [{ type: 'METRIC', key: 'm-events-with-members' }],
  },
  {
    key: 'q-pac-evening',
    source: 'halab-today-2022-12',
    paragraphs: [14],
    question: {
      en:
        'Day, city, venue and convenor of the PAC meeting are not stated; nor is any statement, ask or ' +
        'answer from Lou Correa.',
      ar:
        'لا يُذكر يوم لقاء لجنة العمل السياسي ولا مدينته ولا مكانه ولا الداعي إليه، ولا يُنقل عن لو كوريا ' +
        'تصريح ولا مطلب ولا جواب.',
    },
    handled: {
      en: 'Dated to the month; no ask, response or commitment is recorded.',
      ar: 'أُرّخ بالشهر، ولم يُدوَّن فيه مطلب ولا جواب ولا التزام.',
    },
    about: [
      { type: 'MEETING', key: 'california-for-freedom-2022-12' },
      { type: 'CONTACT', key: 'lou-correa' },
    ],
  },
  {
    key: 'q-no-targets',
    source: 'halab-today-2022-12',
    paragraphs: [3, 4, 5, 6],
    question: {
      en: 'None of the 2023 priorities has a number, deadline, named bill (other than Captagon) or ' + 'addressee.',
      ar: 'لا تقترن أيٌّ من أولويات 2023 برقم أو مهلة أو مشروع قانون مسمّى (سوى الكبتاغون) أو جهة مخاطَبة.',
    },
    handled: {
      en: 'No numeric targets are recorded, and the addressees are marked as not stated.',
      ar: 'لم تُدوَّن أهداف رقمية، والجهة المخاطَبة مبيّنة بأنها غير مذكورة.',
    },
    about: [{ type: 'MEETING', key: 'acs-strategy-2022-12' }],
  },
  {
    key: 'q-001-same-meeting',
    source: 'strategy-meeting-report-2021-12',
    paragraphs: [2, 3],
    question: {
      en:
        'This report never dates its meeting nor calls it the first strategic meeting; it is matched to ' +
        'paragraph 15 of the December 2022 Halab Today report by place, length and purpose.',
      ar:
        'لا يؤرّخ هذا التقرير لقاءه ولا يسمّيه اللقاء الاستراتيجي الأول، وقد رُبط بالفقرة 15 من تقرير «حلب ' +
        'اليوم» (كانون الأول 2022) لتوافق المكان والمدة والغاية.',
    },
    handled: {
      en: 'One meeting record citing both reports, its date marked inferred.',
      ar: 'لقاء واحد في السجل يحيل إلى التقريرين، وتاريخه مستنتج.',
    },
    about: [{ type: 'MEETING', key: 'acs-strategy-2021-12' }],
  },
  {
    key: 'q-001-organiser',
    source: 'strategy-meeting-report-2021-12',
    paragraphs: [2, 11],
    question: {
      en:
        'The convenor is not named; the American Coalition for Syria appears only as the group to be ' +
        'supported, and the December 2022 Halab Today report does not name a convenor of the first meeting ' +
        'either.',
      ar:
        'لا يُسمّى الداعي إلى اللقاء؛ فالتحالف الأمريكي من أجل سوريا لا يرد إلا بصفته الجهة المراد دعمها، ' +
        'ولا يسمّي تقرير «حلب اليوم» (كانون الأول 2022) داعيًا إلى اللقاء الأول أيضًا.',
    },
    handled: {
      en: 'The coalition is listed as coordinating group, not as convenor.',
      ar: 'دُوّن التحالف جهةً منسّقة لا جهة داعية.',
    },
    about: [
      { type: 'MEETING', key: 'acs-strategy-2021-12' },
      { type: 'ORGANISATION', key: 'acs' },
    ],
  },
  {
    key: 'q-001-headcount',
    source: 'strategy-meeting-report-2021-12',
    paragraphs: [2],
    question: {
      en: 'This report says only “a number of experts”; “more than 50” comes from the December 2022 Halab ' + 'Today report.',
      ar: 'لا يقول هذا التقرير إلا أنهم «عدد من الخبراء»، أما «أكثر من 50» فمن تقرير «حلب اليوم» (كانون ' + 'الأول 2022).',
    },
    handled: {
      en: 'The attendance figure cites the Halab Today report.',
      ar: 'يحيل رقم الحضور إلى تقرير «حلب اليوم».',
    },
    about: [
      { type: 'METRIC', key: 'm-first-meeting-attendance' },
      { type: 'MEETING', key: 'acs-strategy-2021-12' },
    ],
  },
  {
    key: 'q-001-pledge',
    source: 'strategy-meeting-report-2021-12',
    paragraphs: [5],
    question: {
      en: 'Amount, currency and pledgers of the “large sums” are not stated.',
      ar: 'لا تُذكر قيمة «الأموال الكبيرة» ولا عملتها ولا من تعهد بها بالاسم.',
    },
    handled: { en: 'Recorded as a pledge without an amount.', ar: 'دُوّن تعهّدًا ماليًا بلا مبلغ.' },
    about: [
      { type: 'PLEDGE', key: 'pledge-2021-funds' },
      { type: 'COMMITMENT', key: 'com-pledge-funds' },
    ],
  },
  {
    key: 'q-001-conference',
    source: 'strategy-meeting-report-2021-12',
    paragraphs: [12],
    question: {
      en:
        'Venue and organiser of the March 2022 conference, and whether it took place, are not stated; the ' +
        'December 2022 review does not mention it.',
      ar: 'لا يُذكر مكان مؤتمر آذار 2022 ولا منظّمه ولا هل عُقد، ولا تأتي مراجعة كانون الأول 2022 على ذكره.',
    },
    handled: {
      en: 'Recorded as planned, not as held; its outcome is not recorded.',
      ar: 'دُوّن مؤتمرًا مخططًا له لا منعقدًا، ونتيجته غير مدوَّنة.',
    },
    about: [
      { type: 'MEETING', key: 'for-syria-conference-2022-03' },
      { type: 'COMMITMENT', key: 'com-for-syria-conference' },
    ],
  },
  {
    key: 'q-001-list',
    source: 'strategy-meeting-report-2021-12',
    paragraphs: [6],
    question: {
      en: 'Four recommendations are given as among the most prominent.',
      ar: 'تُذكر أربع توصيات على أنها من الأبرز.',
    },
    handled: { en: 'Four are recorded; there may be more.', ar: 'دُوّنت الأربع، وقد يكون هناك غيرها.' },
    about: [
      { type: 'METRIC', key: 'm-recommendations' },
      { type: 'COMMITMENT', key: 'com-first-recommendations' },
    ],
  },
  {
    key: 'q-001-publisher',
    source: 'strategy-meeting-report-2021-12',
    paragraphs: [13, 14, 15, 16],
    question: {
      en: 'Publisher and publication date are not in the text.',
      ar: 'لا يرد في النص اسم الناشر ولا تاريخ النشر.',
    },
    handled: {
      en: 'The publisher is shown as unknown; the page found to carry the text is given in the public ' + 'context.',
      ar: 'الناشر غير معروف، والصفحة التي وُجد فيها النص مذكورة في السياق العام.',
    },
    about: [{ type: 'SOURCE', key: 'strategy-meeting-report-2021-12' }],
  },
  {
    key: 'q-002-date',
    source: 'snc-media-2020-12',
    paragraphs: [5],
    question: {
      en: 'The meeting day is not stated and the year is inferred.',
      ar: 'لا يُذكر يوم اللقاء، وسنته مستنتجة.',
    },
    handled: { en: 'Dated to the month and marked inferred.', ar: 'أُرّخ بالشهر مع بيان أنه مستنتج.' },
    about: [{ type: 'MEETING', key: 'snc-diaspora-2020-12' }],
  },
  {
    key: 'q-002-groups',
    source: 'snc-media-2020-12',
    paragraphs: [3],
    question: {
      en:
        'English names of the Kayla and Free Syria groups, and “Secure and” in the name of Citizens for a ' +
        '… Safe America, are not in the text; the leaders who attended are not named.',
      ar:
        'لا يرد في النص الاسم الإنجليزي لمجموعتي كايلا وسورية الحرة، ولا عبارة «Secure and» في الاسم ' +
        'الإنجليزي لمنظمة «مواطنون من أجل أمريكا آمنة»، ولا أسماء القياديين الحاضرين.',
    },
    handled: {
      en: 'The English names are marked as inferred; no contacts are recorded for the organisations.',
      ar: 'الأسماء الإنجليزية مبيّنة بأنها مستنتجة، ولم تُدوَّن جهات اتصال لهذه المنظمات.',
    },
    about: [
      { type: 'ORGANISATION', key: 'kayla' },
      { type: 'ORGANISATION', key: 'free-syria-group' },
      { type: 'ORGANISATION', key: 'c4ssa' },
    ],
  },
  {
    key: 'q-002-wording',
    source: 'snc-media-2020-12',
    paragraphs: [4],
    question: {
      en: 'The article uses the SNC’s own labels for armed groups.',
      ar: 'يستعمل النص تسميات الائتلاف نفسه لجماعات مسلحة.',
    },
    handled: {
      en: 'Neutral wording of our own is used, attributed to the speaker.',
      ar: 'استُعملت صياغة محايدة من عندنا منسوبة إلى المتحدث.',
    },
    about: [{ type: 'SOURCE', key: 'snc-media-2020-12' }],
  },
  {
    key: 'q-002-five-million',
    source: 'snc-media-2020-12',
    paragraphs: [4],
    question: {
      en:
        '“More than five million” is tied to the hard living conditions in opposition-held areas; the ' +
        'exact population meant is not clear.',
      ar: 'يرتبط عدد «أكثر من خمسة ملايين» بقسوة المعيشة في مناطق المعارضة، ولا يتضح مَن المقصودون به ' + 'بالضبط.',
    },
    handled: {
      en: 'Kept as a context figure, attributed to the speaker.',
      ar: 'دُوّن رقمًا للسياق منسوبًا إلى قائله.',
    },
    about: [{ type: 'METRIC', key: 'm-liberated-population' }],
  },
  {
    key: 'q-002-commitment',
    source: 'snc-media-2020-12',
    paragraphs: [7],
    question: {
      en: 'Meetings with the new US leadership: a plan or only a subject of conversation?',
      ar: 'اللقاءات مع القيادة الأمريكية الجديدة: أهي خطة أم موضوع حديث فحسب؟',
    },
    handled: { en: 'Recorded as an intention.', ar: 'دُوّنت على أنها نية.' },
    about: [{ type: 'COMMITMENT', key: 'com-meet-new-leadership' }],
  },
  {
    key: 'q-003-format',
    source: 'ninar-press-2021-01',
    paragraphs: [1, 2],
    question: {
      en: 'A “working visit” whose city and mode (in person or online) are not stated.',
      ar: '«زيارة عمل» لا تُذكر مدينتها ولا صورتها: أكانت حضورية أم عبر الإنترنت؟',
    },
    handled: { en: 'The format is recorded as unknown.', ar: 'دُوّن شكل اللقاء على أنه غير معروف.' },
    about: [{ type: 'MEETING', key: 'caesar-office-2021-01-26' }],
  },
  {
    key: 'q-003-motive',
    source: 'ninar-press-2021-01',
    paragraphs: [2],
    question: {
      en: 'Whose wish to cooperate is meant, the delegation’s or the Caesar office’s?',
      ar: 'رغبةُ مَن في التعاون هي المقصودة: الوفد أم مكتب قيصر؟',
    },
    handled: { en: 'Kept as a topic, without attribution.', ar: 'دُوّنت موضوعًا بلا نسبة إلى أحد.' },
    about: [{ type: 'MEETING', key: 'caesar-office-2021-01-26' }],
  },
  {
    key: 'q-003-speaker',
    source: 'ninar-press-2021-01',
    paragraphs: [6, 11],
    question: {
      en:
        'The verb for the passport demand has no new subject (read: the secretary); the speaker who raised ' +
        'other countries’ breaches is not identified.',
      ar:
        'لا يُذكر لفعل المطالبة بشأن الجوازات فاعل جديد (فيُفهم أنه أمين السر)، ولا يُعرَّف بمن أثار خروق ' +
        'القانون في الدول الأخرى.',
    },
    handled: {
      en: 'Both asks are recorded as made by the Caesar Coalition, not by a person.',
      ar: 'دُوّن المطلبان باسم تحالف قيصر لا باسم شخص.',
    },
    about: [
      { type: 'ASK', key: 'ask-expired-passports' },
      { type: 'ASK', key: 'ask-third-country-violations' },
      { type: 'CONTACT', key: 'ccjfd-secretary' },
    ],
  },
  {
    key: 'q-003-passport-answer',
    source: 'ninar-press-2021-01',
    paragraphs: [6, 11],
    question: {
      en:
        'The ask covers the US and friendly states; the answer covers other countries only. Whose ' +
        'passports (Syrian) is understood from the revenue argument, not stated.',
      ar:
        'يشمل المطلب الولايات المتحدة والدول الصديقة، أما الجواب فيخص الدول الأخرى وحدها. وكون الجوازات ' +
        'سورية مفهوم من حجة العائدات وغير مذكور صراحة.',
    },
    handled: {
      en: 'The response is recorded as declined and marked as limited.',
      ar: 'دُوّن الجواب رفضًا مع بيان أنه محدود.',
    },
    about: [
      { type: 'ASK', key: 'ask-expired-passports' },
      { type: 'RESPONSE', key: 'r-passports' },
    ],
  },
  {
    key: 'q-003-media',
    source: 'ninar-press-2021-01',
    paragraphs: [9],
    question: {
      en: 'What does “they were always on the watch” mean: who is watched?',
      ar: 'ما معنى أنهم كانوا دائمًا «بالمرصاد»؟ ومَن الذي يُرصد؟',
    },
    handled: { en: 'Kept as a topic only.', ar: 'دُوّن ذلك موضوعًا فحسب.' },
    about: [{ type: 'MEETING', key: 'caesar-office-2021-01-26' }],
  },
  {
    key: 'q-003-owner',
    source: 'ninar-press-2021-01',
    paragraphs: [11, 12],
    question: {
      en: 'Who owns the network and the periodic reports is implied, not stated.',
      ar: 'المسؤول عن الشبكة والتقارير الدورية مفهوم ضمنًا وغير مذكور صراحة.',
    },
    handled: {
      en: 'The Caesar Coalition is recorded as owner, marked as implied.',
      ar: 'دُوّن تحالف قيصر مسؤولًا مع بيان أن ذلك ضمني.',
    },
    about: [
      { type: 'COMMITMENT', key: 'com-country-network' },
      { type: 'COMMITMENT', key: 'com-periodic-reports' },
    ],
  },
  {
    key: 'q-003-names',
    source: 'ninar-press-2021-01',
    paragraphs: [1, 2],
    question: {
      en:
        'The Caesar Coalition has a short and a full Arabic name; its English name is inferred; none of ' +
        'its people is named; the publication date is unknown.',
      ar: 'لتحالف قيصر اسم عربي قصير وآخر كامل، واسمه الإنجليزي مستنتج، ولا يُسمّى أحد من أعضائه، وتاريخ ' + 'النشر غير معروف.',
    },
    handled: { en: 'Its people are recorded by role, without names.', ar: 'دُوّن أعضاؤه بصفاتهم دون أسماء.' },
    about: [
      { type: 'ORGANISATION', key: 'ccjfd' },
      { type: 'SOURCE', key: 'ninar-press-2021-01' },
    ],
  },
  {
    key: 'q-004-us-voice',
    source: 'al-wasila-2020-01',
    paragraphs: [9, 10, 11, 12, 13, 14, 16, 17],
    question: {
      en: 'These paragraphs are claims by Barakat or an unnamed source, not answers by the US delegation.',
      ar: 'هذه الفقرات أقوال لبركات أو لمصدر لم يُسمَّ، لا أجوبة من الوفد الأمريكي.',
    },
    handled: {
      en: 'Kept as claims, or marked “claim by Barakat”.',
      ar: 'دُوّنت أقوالًا منسوبة، أو بُيّن أنها «قول لبركات».',
    },
    about: [
      { type: 'RESPONSE', key: 'r-us-readiness' },
      { type: 'CLAIM', key: 'claim-us-trend' },
      { type: 'CLAIM', key: 'claim-counter-iran' },
    ],
  },
  {
    key: 'q-004-sig',
    source: 'al-wasila-2020-01',
    paragraphs: [13],
    question: {
      en: 'Who restored financial support to the interim government (US, EU or both)?',
      ar: 'مَن أعاد الدعم المالي إلى الحكومة المؤقتة: الولايات المتحدة أم الاتحاد الأوروبي أم كلاهما؟',
    },
    handled: { en: 'Kept as a claim only.', ar: 'دُوّن قولًا منسوبًا فحسب.' },
    about: [
      { type: 'CLAIM', key: 'claim-sig-funding' },
      { type: 'ORGANISATION', key: 'syrian-interim-government' },
    ],
  },
  {
    key: 'q-004-scope',
    source: 'al-wasila-2020-01',
    paragraphs: [3],
    question: {
      en: 'No Syrian-American organisation took part; it is a meeting between the SNC and the US side.',
      ar: 'لم تشارك أي منظمة سورية أمريكية؛ فهو لقاء بين الائتلاف والجانب الأمريكي.',
    },
    handled: {
      en: 'Recorded as a contact of the Syrian opposition with the US government.',
      ar: 'دُوّن لقاءً للمعارضة السورية بجهة حكومية أمريكية.',
    },
    about: [{ type: 'MEETING', key: 'snc-us-istanbul-2020-01-07' }],
  },
  {
    key: 'q-004-bell',
    source: 'al-wasila-2020-01',
    paragraphs: [3],
    question: {
      en: 'Official English title and office of Zehra Bell are not in the text; “political chief” is a ' + 'rendering.',
      ar: 'لا يرد في النص منصب زهرة بيل الرسمي بالإنجليزية ولا جهة عملها؛ وعبارة «political chief» ترجمة.',
    },
    handled: { en: 'The rendering is used, with its basis given.', ar: 'استُعملت الترجمة مع بيان أساسها.' },
    about: [{ type: 'CONTACT', key: 'zehra-bell' }],
  },
  {
    key: 'q-004-astepho-title',
    source: 'al-wasila-2020-01',
    paragraphs: [6],
    question: {
      en: 'Astepho coordinates a department in the January 2020 report and an office in the December 2020 ' + 'one.',
      ar: 'اسطيفو منسق دائرة في تقرير كانون الثاني 2020، ومنسق مكتب في تقرير كانون الأول 2020.',
    },
    handled: { en: 'One contact, with a neutral title.', ar: 'جهة اتصال واحدة بصفة محايدة.' },
    about: [{ type: 'CONTACT', key: 'abdulahad-astepho' }],
  },
  {
    key: 'q-004-joint',
    source: 'al-wasila-2020-01',
    paragraphs: [18],
    question: {
      en: '“Both sides” is read as the SNC and the US delegation although the preceding paragraphs quote a ' + 'third source.',
      ar: 'يُقرأ «الجانبان» على أنهما الائتلاف والوفد الأمريكي، مع أن الفقرات السابقة تنقل عن مصدر ثالث.',
    },
    handled: { en: 'Recorded as a joint position.', ar: 'دُوّن موقفًا مشتركًا.' },
    about: [
      { type: 'ASK', key: 'ask-stop-violations' },
      { type: 'ASK', key: 'ask-ceasefire' },
      { type: 'ASK', key: 'ask-protect-civilians' },
    ],
  },
  {
    key: 'q-004-publisher',
    source: 'al-wasila-2020-01',
    paragraphs: [5, 10],
    question: {
      en: 'Al-Wasila as publisher is an inference: the text names two outlets.',
      ar: 'كون «الوسيلة» هي الناشر استنتاج؛ فالنص يسمّي موقعين.',
    },
    handled: { en: 'The publisher is marked as inferred.', ar: 'الناشر مبيّن بأنه مستنتج.' },
    about: [{ type: 'SOURCE', key: 'al-wasila-2020-01' }],
  },
];
