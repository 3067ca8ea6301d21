import type { SeedPublicContext } from './types';

/** What is publicly known but not in the articles; always shown apart from the record itself. */
export const publicContext: SeedPublicContext[] = [
  {
    key: 'pc-captagon-bill',
    claim: {
      en:
        'The CAPTAGON Act was H.R. 6265 in the 117th Congress: introduced on 15 December 2021 by Rep. ' +
        'French Hill with Rep. Brendan Boyle, it passed the House on 20 September 2022.',
      ar:
        'كان قانون الكبتاغون مشروع القانون H.R. 6265 في الكونغرس الـ117: قدّمه النائب فرينش هيل مع النائب ' +
        'برندان بويل في 15 كانون الأول 2021، وأقرّه مجلس النواب في 20 أيلول 2022.',
    },
    source: {
      title: 'Rep. French Hill press release, 20 September 2022',
      url: 'https://hill.house.gov/news/documentsingle.aspx?DocumentID=9018',
    },
    verified: true,
    about: [{ type: 'CAMPAIGN', key: 'captagon-act' }],
  },
  {
    key: 'pc-captagon-senate',
    claim: {
      en: 'H.R. 6265 was received in the Senate and referred to the Foreign Relations Committee on 21 ' + 'September 2022.',
      ar: 'وصل مشروع القانون H.R. 6265 إلى مجلس الشيوخ، وأُحيل إلى لجنة العلاقات الخارجية في 21 أيلول 2022.',
    },
    source: {
      title: 'H.R. 6265 (Referred in Senate)',
      url: 'https://www.congress.gov/117/bills/hr6265/BILLS-117hr6265rfs.htm',
    },
    verified: true,
    about: [{ type: 'MILESTONE', key: 'captagon-senate' }],
  },
  {
    key: 'pc-captagon-ndaa',
    claim: {
      en:
        'A strategy against the regime’s narcotics networks was carried in the National Defense ' +
        'Authorization Act for fiscal year 2023 (H.R. 7776): House 8 December 2022, 350–80; Senate 15 ' +
        'December 2022, 83–11. So on 10–11 December, when the coalition met, the Senate vote was still ' +
        'ahead.',
      ar:
        'أُدرجت استراتيجية لمواجهة شبكات مخدرات النظام في قانون تفويض الدفاع الوطني للسنة المالية 2023 ' +
        '(H.R. 7776): أقرّه مجلس النواب في 8 كانون الأول 2022 بأغلبية 350 صوتًا مقابل 80، ومجلس الشيوخ في ' +
        '15 كانون الأول 2022 بأغلبية 83 صوتًا مقابل 11. فحين اجتمع التحالف يومي 10 و11 كانون الأول لم يكن ' +
        'مجلس الشيوخ قد صوّت بعد.',
    },
    source: {
      title: 'Wikipedia: National Defense Authorization Act for Fiscal Year 2023',
      url: 'https://en.wikipedia.org/wiki/National_Defense_Authorization_Act_for_Fiscal_Year_2023',
    },
    verified: true,
    about: [
      { type: 'CAMPAIGN', key: 'captagon-act' },
      { type: 'MILESTONE', key: 'captagon-house' },
      { type: 'MILESTONE', key: 'captagon-senate' },
    ],
  },
  {
    key: 'pc-captagon-signed',
    claim: {
      en: 'H.R. 7776 was signed on 23 December 2022.',
      ar: 'وُقّع مشروع القانون H.R. 7776 في 23 كانون الأول 2022.',
    },
    source: {
      title: 'Statement on signing, govinfo DCPD-202201143',
      url: 'https://www.govinfo.gov/content/pkg/DCPD-202201143/html/DCPD-202201143.htm',
    },
    verified: true,
    about: [{ type: 'MILESTONE', key: 'captagon-signature' }],
  },
  {
    key: 'pc-captagon-section',
    claim: {
      en: 'The narcotics strategy is section 1238 of Public Law 117-263.',
      ar: 'استراتيجية المخدرات هي المادة 1238 من القانون الأمريكي Public Law 117-263.',
    },
    source: null,
    verified: false,
    about: [{ type: 'CAMPAIGN', key: 'captagon-act' }],
  },
  {
    key: 'pc-caesar-law',
    claim: {
      en:
        'The Caesar Syria Civilian Protection Act of 2019 became law within the National Defense ' +
        'Authorization Act for fiscal year 2020 (Public Law 116-92, title LXXIV), signed on 20 December ' +
        '2019.',
      ar:
        'صدر قانون قيصر لحماية المدنيين في سوريا لعام 2019 ضمن قانون تفويض الدفاع الوطني للسنة المالية ' +
        '2020 (Public Law 116-92, title LXXIV)، وقد وُقّع في 20 كانون الأول 2019.',
    },
    source: null,
    verified: false,
    about: [
      { type: 'CAMPAIGN', key: 'caesar-enforcement' },
      { type: 'MILESTONE', key: 'caesar-adopted' },
    ],
  },
  {
    key: 'pc-caesar-ndaa',
    claim: {
      en:
        'The Caesar Act was among the additions to the National Defense Authorization Act for fiscal year ' +
        '2020 as both chambers passed it.',
      ar: 'كان قانون قيصر من الإضافات إلى قانون تفويض الدفاع الوطني للسنة المالية 2020 بالصيغة التي أقرّها ' + 'المجلسان.',
    },
    source: {
      title: 'H. Cobban, Medium',
      url: 'https://hcobban.medium.com/the-washington-blob-still-seeks-to-punish-the-syrian-government-39fb31aee202',
    },
    verified: true,
    about: [{ type: 'MILESTONE', key: 'caesar-adopted' }],
  },
  {
    key: 'pc-sfrc',
    claim: {
      en: 'The Senate hearing was “The Path Forward on U.S.-Syria Policy: Strategy and Accountability”, full ' + 'committee.',
      ar:
        'كان عنوان جلسة الاستماع في مجلس الشيوخ «The Path Forward on U.S.-Syria Policy: Strategy and ' +
        'Accountability»، وعقدتها اللجنة بكامل هيئتها.',
    },
    source: {
      title: 'Senate Foreign Relations Committee, chairman’s opening remarks',
      url: 'https://www.foreign.senate.gov/press/dem/release/sfrc-chairman-menendez-opening-remarks-at-hearing-the-path-forward-on-us-syria-policy-strategy-and-accountability',
    },
    verified: true,
    about: [{ type: 'MEETING', key: 'sfrc-hearing-2022' }],
  },
  {
    key: 'pc-sfrc-date',
    claim: {
      en: 'The Senate hearing took place on 8 June 2022.',
      ar: 'عُقدت جلسة الاستماع في مجلس الشيوخ في 8 حزيران 2022.',
    },
    source: {
      title: 'Cleveland State law faculty note, 9 June 2022',
      url: 'https://csulawfaculty.org/2022/06/09/professor-sterio-testifies-before-senate-foreign-relations-committee-on-syria/',
    },
    verified: true,
    about: [{ type: 'MEETING', key: 'sfrc-hearing-2022' }],
  },
  {
    key: 'pc-hfac',
    claim: {
      en:
        '“11 Years of War: The Humanitarian Impact of the Ongoing Conflict in Syria” is published as a ' +
        'hearing of the Subcommittee on the Middle East, North Africa and Global Counterterrorism on 16 ' +
        'March 2022 (Serial No. 117-110), not as a full-committee briefing.',
      ar:
        'نُشر ما عنوانه «11 عامًا من الحرب: الأثر الإنساني للنزاع المستمر في سوريا» بوصفه جلسة استماع ' +
        'للجنة الفرعية للشرق الأوسط وشمال أفريقيا ومكافحة الإرهاب العالمي في 16 آذار 2022 (Serial No. ' +
        '117-110)، لا بوصفه إحاطة للجنة بكامل هيئتها.',
    },
    source: {
      title: 'GPO, CHRG-117hhrg47051',
      url: 'https://www.govinfo.gov/content/pkg/CHRG-117hhrg47051/html/CHRG-117hhrg47051.htm',
    },
    verified: true,
    about: [{ type: 'MEETING', key: 'hfac-briefing-2022' }],
  },
  {
    key: 'pc-correa',
    claim: {
      en: 'Rep. J. Luis (Lou) Correa, Democrat, California 46th district, bioguide ID C001110.',
      ar: 'النائب لو كوريا (J. Luis Correa) ديمقراطي عن الدائرة 46 في كاليفورنيا، ومعرّفه في bioguide هو ' + 'C001110.',
    },
    source: {
      title: 'Congress.gov API record (H.R. 2623, 119th Congress)',
      url: 'https://www.congress.gov/bill/119th-congress/house-bill/2623',
    },
    verified: true,
    about: [{ type: 'CONTACT', key: 'lou-correa' }],
  },
  {
    key: 'pc-acs-founding',
    claim: {
      en:
        'The American Coalition for Syria (ACS) was founded in Washington on 22 October 2021 by nine ' +
        'groups, among them Americans for Free Syria, Free Syria PAC, Kayla’s List PAC, Syrian American ' +
        'Council and Syrian Forum.',
      ar:
        'أسّست تسع جهات التحالف الأمريكي من أجل سوريا (ACS) في واشنطن في 22 تشرين الأول 2021، ومن هذه ' +
        'الجهات «أمريكيون من أجل سورية حرة»، وFree Syria PAC، وKayla’s List PAC، والمجلس السوري الأمريكي، ' +
        'والمنتدى السوري.',
    },
    source: {
      title: 'ACS press release, 3 November 2021',
      url: 'https://www.sacouncil.com/acs_pressrelease',
    },
    verified: true,
    about: [
      { type: 'ORGANISATION', key: 'acs' },
      { type: 'ORGANISATION', key: 'sac' },
      { type: 'ORGANISATION', key: 'afs' },
      { type: 'ORGANISATION', key: 'kayla' },
      { type: 'ORGANISATION', key: 'free-syria-group' },
    ],
  },
  {
    key: 'pc-kayla',
    claim: {
      en: 'Kayla’s List PAC describes itself as a Syrian American political action committee.',
      ar: 'تصف Kayla’s List PAC نفسها بأنها لجنة عمل سياسي سورية أمريكية.',
    },
    source: {
      title: 'Kayla’s List PAC statement, 11 October 2019',
      url: 'https://kaylaslistpac.org/kaylas-list-pac-statement/',
    },
    verified: true,
    about: [{ type: 'ORGANISATION', key: 'kayla' }],
  },
  {
    key: 'pc-c4ssa',
    claim: {
      en: 'Citizens for a Secure and Safe America (C4SSA) is the organisation’s English name.',
      ar: 'الاسم الإنجليزي للمنظمة هو Citizens for a Secure and Safe America (C4SSA).',
    },
    source: { title: 'C4SSA, what we do', url: 'https://c4ssa.org/what-we-do/' },
    verified: true,
    about: [{ type: 'ORGANISATION', key: 'c4ssa' }],
  },
  {
    key: 'pc-arcs',
    claim: {
      en: 'ARCS stands for American Relief Coalition for Syria.',
      ar: 'الأحرف ARCS اختصار American Relief Coalition for Syria.',
    },
    source: { title: 'ARCS', url: 'https://arcsyria.org/node?page=7' },
    verified: true,
    about: [{ type: 'ORGANISATION', key: 'arcs' }],
  },
  {
    key: 'pc-costa-mesa',
    claim: {
      en:
        'The coalition’s announcement of its 2023 planning meeting places the December 2021 meeting in ' +
        'Costa Mesa, California.',
      ar: 'يذكر إعلان التحالف عن لقائه للتخطيط لعام 2023 أن لقاء كانون الأول 2021 عُقد في كوستا ميسا بولاية ' + 'كاليفورنيا.',
    },
    source: { title: 'Zaman al-Wasl', url: 'https://zamanalwsl.net/news/article/150163/like' },
    verified: true,
    about: [{ type: 'MEETING', key: 'acs-strategy-2021-12' }],
  },
  {
    key: 'pc-000-host',
    claim: {
      en: 'The same text (the December 2022 report) is on the Halab Today site.',
      ar: 'النص نفسه (تقرير كانون الأول 2022) منشور في موقع «حلب اليوم».',
    },
    source: { title: 'Halab Today TV', url: 'https://halabtodaytv.net/archives/237261' },
    verified: true,
    about: [{ type: 'SOURCE', key: 'halab-today-2022-12' }],
  },
  {
    key: 'pc-001-host',
    claim: {
      en: 'The same text (the report on the California meetings) is on almohrarmedia.net (Al-Mohrar Media).',
      ar: 'النص نفسه (التقرير عن اجتماعات كاليفورنيا) منشور في موقع Al-Mohrar Media (almohrarmedia.net).',
    },
    source: {
      title: 'Al-Mohrar Media',
      url: 'https://almohrarmedia.net/%d8%a7%d8%ac%d8%aa%d9%85%d8%a7%d8%b9%d9%8c-%d9%84%d8%ae%d8%a8%d8%b1%d8%a7%d8%a1%d9%8e-%d8%b3%d9%88%d8%b1%d9%8a%d9%8a%d9%86%d9%8e-%d8%a7%d9%85%d8%b1%d9%8a%d9%83%d9%8a%d9%8a%d9%86%d9%8e-%d8%b9%d9%84/',
    },
    verified: true,
    about: [{ type: 'SOURCE', key: 'strategy-meeting-report-2021-12' }],
  },
  {
    key: 'pc-002-host',
    claim: {
      en: 'The same text (the December 2020 report) is on the site of the Syrian National Coalition (SNC).',
      ar: 'النص نفسه (تقرير كانون الأول 2020) منشور في موقع الائتلاف الوطني السوري.',
    },
    source: {
      title: 'etilaf.org',
      url: 'https://www.etilaf.org/all-news/news/%D8%B1%D8%A6%D9%8A%D8%B3-%D8%A7%D9%84%D8%A7%D8%A6%D8%AA%D9%84%D8%A7%D9%81-%D8%A7%D9%84%D9%88%D8%B7%D9%86%D9%8A-%D9%8A%D9%84%D8%AA%D9%82%D9%8A-%D9%85%D8%B9-%D9%85%D9%85%D8%AB%D9%84%D9%8A%D9%86-%D8%B9-2',
    },
    verified: true,
    about: [{ type: 'SOURCE', key: 'snc-media-2020-12' }],
  },
  {
    key: 'pc-cc-round4',
    claim: {
      en:
        'The fourth Constitutional Committee session ran from 30 November to 4 December 2020 in Geneva; ' +
        'the fifth was set for 25–29 January 2021.',
      ar:
        'انعقدت الدورة الرابعة للجنة الدستورية في جنيف من 30 تشرين الثاني إلى 4 كانون الأول 2020، وحُدّد ' +
        'للخامسة موعد من 25 إلى 29 كانون الثاني 2021.',
    },
    source: {
      title: 'UrduPoint/Sputnik, 23 December 2020',
      url: 'https://www.urdupoint.com/en/world/russia-expects-syrian-constitutional-committe-1122583.html',
    },
    verified: true,
    about: [
      { type: 'MEETING', key: 'snc-diaspora-2020-12' },
      { type: 'MILESTONE', key: 'cc-round-4' },
      { type: 'MILESTONE', key: 'cc-round-next' },
    ],
  },
  {
    key: 'pc-istanbul-2020',
    claim: {
      en:
        'The SNC’s English release dates the meeting Tuesday 7 January 2020 and calls Zehra Bell Political ' +
        'Chief of the Syria Transition Assistance Response Team (START).',
      ar:
        'يؤرّخ بيان الائتلاف بالإنجليزية اللقاء بيوم الثلاثاء 7 كانون الثاني 2020، ويصف زهرة بيل بأنها ' +
        'Political Chief في Syria Transition Assistance Response Team (START).',
    },
    source: {
      title: 'SNC English site, 7 January 2020',
      url: 'http://en.etilaf.org/date/2020/1/7.html?catid=16',
    },
    verified: true,
    about: [
      { type: 'MEETING', key: 'snc-us-istanbul-2020-01-07' },
      { type: 'CONTACT', key: 'zehra-bell' },
      { type: 'ORGANISATION', key: 'us-syria-programme' },
    ],
  },
  {
    key: 'pc-2504',
    claim: {
      en:
        'On 10 January 2020 the Security Council adopted resolution 2504, extending cross-border aid until ' +
        '10 July 2020 through two crossings only.',
      ar: 'في 10 كانون الثاني 2020 اعتمد مجلس الأمن القرار 2504، فمدّد المساعدات عبر الحدود حتى 10 تموز 2020 ' + 'من معبرين فقط.',
    },
    source: { title: 'UN press release SC/14074', url: 'https://press.un.org/en/2020/sc14074.doc.htm' },
    verified: true,
    about: [
      { type: 'CAMPAIGN', key: 'cross-border-aid' },
      { type: 'ASK', key: 'ask-renew-2165' },
    ],
  },
  {
    key: 'pc-tadamon-year',
    claim: {
      en: 'The Tadamon massacre footage became public in April 2022, which supports dating the letter to ' + '2022.',
      ar: 'ظهرت تسجيلات مجزرة التضامن إلى العلن في نيسان 2022، وهذا يدعم تأريخ الرسالة بعام 2022.',
    },
    source: null,
    verified: false,
    about: [{ type: 'LETTER', key: 'letter-tadamon' }],
  },
  {
    key: 'pc-inauguration',
    claim: {
      en:
        'President Biden and Vice President Harris took office on 20 January 2021, six days before the ' +
        'Caesar office meeting.',
      ar: 'تولّى الرئيس بايدن ونائبته هاريس منصبيهما في 20 كانون الثاني 2021، قبل لقاء مكتب قيصر بستة أيام.',
    },
    source: null,
    verified: false,
    about: [{ type: 'MEETING', key: 'caesar-office-2021-01-26' }],
  },
];
