import type { SeedSource } from './types';

/** The five articles the record was read from. The gists are ours: what a cited paragraph says, in short. */
export const sources: SeedSource[] = [
  {
    key: 'halab-today-2022-12',
    number: 1,
    title: {
      en: 'Syrian-American coalition takes stock of 2022 and sets a 2023 agenda in California',
      ar: 'من كاليفورنيا: حصيلة 2022 وأجندة 2023 لمناصري القضية السورية',
    },
    publisher: { en: 'Halab Today', ar: 'حلب اليوم' },
    publisherBasis: 'INFERRED',
    publisherNote: {
      en:
        'The text says three times that the coalition was speaking to Halab Today (paragraphs 3, 9 and ' +
        '10); there is no byline.',
      ar: 'يذكر النص ثلاث مرات أن التحالف كان يتحدث إلى «حلب اليوم» (الفقرات 3 و9 و10)، ولا يرد فيه اسم ' + 'كاتب.',
    },
    language: 'ar',
    published: {
      from: '2022-12',
      basis: 'INFERRED',
      note: {
        en:
          'The publication date is not printed. The text places the two-day meeting on Saturday and ' +
          'Sunday, 10–11 December of the current month, reviews 2022 and plans 2023; 10 December 2022 was ' +
          'a Saturday. It was published in the same month, and before the year-end signature it still ' +
          'awaits.',
        ar:
          'تاريخ النشر غير مذكور. يجعل النص اللقاء في يومي السبت والأحد 10 و11 كانون الأول من الشهر ' +
          'الجاري، ويراجع عام 2022 ويخطط لعام 2023، وكان 10 كانون الأول 2022 يوم سبت. فالنشر في الشهر ' +
          'نفسه، وقبل التوقيع المنتظر بنهاية العام.',
      },
    },
    publishedEarliest: '2022-12-11',
    publishedLatest: '2022-12-31',
    sha256: '6d6f5cb6e18d35bc3dbaf0896c01394945af66be6cc7b065dc8d0f6dda0e5e09',
    bytes: 6295,
    paragraphs: [
      {
        number: 1,
        gist: {
          en:
            'The American Coalition for Syria met in California on 10–11 December for its second strategic ' +
            'consultation, to assess 2022 and plan for 2023.',
          ar:
            'في كاليفورنيا، يومي 10 و11 كانون الأول، قيّم التحالف الأمريكي من أجل سوريا حصيلة 2022 ورسم ' +
            'خطط 2023 في لقائه الاستراتيجي الثاني.',
        },
      },
      {
        number: 2,
        gist: {
          en:
            'About fifty people attended; 11 recorded messages were shown, from members of Congress and ' +
            'Syrian opposition figures, along with messages from inside Syria.',
          ar:
            'حضر قرابة خمسين مشاركًا، وعُرضت 11 رسالة مصورة لأعضاء في الكونغرس ولمعارضين سوريين، ومعها ' +
            'رسائل من الداخل السوري.',
        },
      },
      {
        number: 3,
        gist: {
          en:
            'Among 2023 priorities: getting the Captagon Act adopted to dismantle the regime’s drug ' +
            'network, and more aid for northwest Syria’s health, education and infrastructure.',
          ar:
            'من أولويات 2023، كما قال التحالف، إنجاز إقرار قانون الكبتاغون لتفكيك شبكة مخدرات النظام، ' +
            'ومساعدات أكبر لصحة الشمال الغربي وتعليمه وبنيته التحتية.',
        },
      },
      {
        number: 4,
        gist: {
          en:
            'Participants stressed the coalition’s resolve to keep demanding accountability for the Assad ' +
            'regime’s war crimes, until Syrians reach a free and democratic Syria.',
          ar:
            'شدّد المشاركون على أن التحالف عازم على الاستمرار في المطالبة بمحاسبة نظام الأسد على جرائم ' +
            'الحرب إلى أن تتحقق تطلعات السوريين إلى بلد حر وديمقراطي.',
        },
      },
      {
        number: 5,
        gist: {
          en:
            'Plans for next year: counter normalisation through strict Caesar Act enforcement. Sanctions, ' +
            'participants said, are not properly applied, so some states moved to restore ties.',
          ar:
            'تركّز خطط العام المقبل على التصدي للتطبيع بإنفاذ صارم لقانون قيصر؛ فالعقوبات، كما قالوا، لا ' +
            'تُطبَّق كما ينبغي، فاتجهت دول إلى استئناف علاقاتها بالنظام.',
        },
      },
      {
        number: 6,
        gist: {
          en:
            'For 2023 the coalition endorsed priority for Syrian refugees in continuing resettlement and a ' +
            'permanent solution for Syrians in America on Temporary Protected Status.',
          ar:
            'أقرّ التحالف العمل في 2023 على تقديم اللاجئين السوريين في إعادة التوطين الجارية، وعلى حل دائم ' +
            'للسوريين المشمولين بالحماية المؤقتة في أمريكا.',
        },
      },
      {
        number: 7,
        gist: {
          en:
            'Participants heard about developments on the ground from activists, politicians, the ' +
            'opposition and civil society, and from Syrians in Türkiye and other countries.',
          ar:
            'استمع الحاضرون إلى صورة الوضع الميداني من ناشطين وسياسيين، ومن المعارضة والمجتمع المدني، ومن ' +
            'سوريين مقيمين في تركيا وغيرها.',
        },
      },
      {
        number: 8,
        gist: {
          en:
            'Past-year achievements listed: a Senate Foreign Relations Committee hearing on Syria policy ' +
            'and a House Foreign Affairs Committee briefing on eleven years of war.',
          ar:
            'عُدّت من إنجازات العام المنصرم جلسة استماع في لجنة العلاقات الخارجية بمجلس الشيوخ عن سوريا، ' +
            'وإحاطة في لجنة الخارجية بمجلس النواب عن أثر الحرب الإنساني.',
        },
      },
      {
        number: 9,
        gist: {
          en:
            'The coalition told Halab Today this session was striking and an important achievement, coming ' +
            'long after the last hearing on Syria’s continuing tragedy.',
          ar: 'وصف التحالف الجلسة بأنها إنجاز لافت ومهم، إذ جاءت بعد انقطاع طويل عن عقد جلسات استماع لمأساة ' + 'سوريا.',
        },
      },
      {
        number: 10,
        gist: {
          en:
            'The coalition says it sent Secretary Blinken two letters during the past year: one on the ' +
            'Tadamon massacre, one signed by several members of Congress.',
          ar:
            'ذكر التحالف أنه وجّه في العام الماضي رسالتين إلى الوزير بلينكن: واحدة عن مجزرة التضامن، وأخرى ' +
            'وقّعها عدد من أعضاء الكونغرس.',
        },
        note: {
          en:
            'One sentence is broken across two paragraphs: the second letter’s signatures are in paragraph ' +
            '10 and its subject, refugees, in paragraph 11.',
          ar: 'جملة واحدة موزّعة على فقرتين: تواقيع الرسالة الثانية في الفقرة 10 وموضوعها، وهو اللاجئون، في ' + 'الفقرة 11.',
        },
      },
      {
        number: 11,
        gist: {
          en:
            'The second letter concerned Syrian refugees. Also reported: 13 events with members of ' +
            'Congress and contact with about 50 members about Syrians’ priorities and demands.',
          ar:
            'موضوع الرسالة الثانية اللاجئون السوريون. وأجرى التحالف كذلك 13 فعالية مع أعضاء الكونغرس، ' +
            'واتصل بنحو خمسين منهم ليعرض أولويات السوريين ومطالبهم.',
        },
        note: {
          en:
            'One sentence is broken across two paragraphs: the second letter’s signatures are in paragraph ' +
            '10 and its subject, refugees, in paragraph 11.',
          ar: 'جملة واحدة موزّعة على فقرتين: تواقيع الرسالة الثانية في الفقرة 10 وموضوعها، وهو اللاجئون، في ' + 'الفقرة 11.',
        },
      },
      {
        number: 12,
        gist: {
          en:
            'Participants discussed the latest achievement, the Captagon Act: past the House, with Senate ' +
            'support, and awaiting the President’s signature by the end of the year.',
          ar:
            'نوقش قانون الكبتاغون بوصفه أحدث ما تحقق هذا العام: اجتاز مجلس النواب، ونال تأييد الشيوخ، وبقي ' +
            'توقيع الرئيس المنتظر بنهاية العام.',
        },
      },
      {
        number: 13,
        gist: {
          en:
            'The Act provides for a US strategy to stop regime captagon production, fight smuggling and ' +
            'dismantle networks; no earlier law covered the regime’s drugs.',
          ar:
            'يقضي القانون باستراتيجية أمريكية توقف تصنيع النظام للكبتاغون وتتصدى لتهريبه وتفكك شبكاته، ولم ' +
            'يسبقه تشريع يخص مخدرات الأسد.',
        },
      },
      {
        number: 14,
        gist: {
          en:
            'A meeting afterwards with the California for Freedom PAC gathered more than 200 Syrian ' +
            'community members and Lou Correa to discuss Syria and next steps.',
          ar:
            'تلا اللقاءَ اجتماع مع لجنة «كاليفورنيا من أجل الحرية» حضره أكثر من 200 من سوريي كاليفورنيا ' +
            'وعضو الكونغرس لو كوريا، وبحث أوضاع سوريا والخطوات المقبلة.',
        },
      },
      {
        number: 15,
        gist: {
          en:
            'The first meeting, in California the previous December, lasted three days and gathered more ' +
            'than 50 leaders, activists and experts to plan and assess advocacy.',
          ar:
            'عُقد اللقاء الأول في كاليفورنيا في كانون الأول من السنة السابقة، ودام ثلاثة أيام وضمّ أكثر من ' +
            'خمسين قائدًا وناشطًا وخبيرًا لوضع خطة وتقييم المناصرة.',
        },
      },
    ],
    cites: {
      publisher: [
        [1, 3, 'لحلب اليوم'],
        [1, 9, 'لحلب اليوم'],
        [1, 10, 'التحالف لحلب اليوم'],
      ],
      published: [
        [1, 1, '10 و 11'],
        [1, 1, 'لعام 2022'],
        [1, 12, 'بانتظار نهاية العام'],
      ],
    },
  },
  {
    key: 'strategy-meeting-report-2021-12',
    number: 2,
    title: {
      en: 'Three days in California: Syrian-American experts agree on a shared advocacy plan',
      ar: 'ثلاثة أيام في كاليفورنيا تثمر خطة مناصرة مشتركة للسوريين الأمريكيين',
    },
    publisher: null,
    publisherBasis: null,
    publisherNote: {
      en:
        'Nothing in the text names the outlet; only parts of the web page remain (related articles, ' +
        'comment form, back-to-top). A page that carries the same text is given in the public context.',
      ar:
        'لا شيء في النص يسمّي الجهة الناشرة، ولم يبقَ فيه سوى أجزاء من صفحة الموقع (مقالات ذات صلة، نموذج ' +
        'التعليق، زر العودة إلى الأعلى). ويذكر السياق العام صفحة تحمل النص نفسه.',
    },
    language: 'ar',
    published: {
      from: '2021-12',
      basis: 'INFERRED',
      note: {
        en:
          'No date is printed. The text reports a three-day California meeting to set a strategic plan, ' +
          'which paragraph 15 of the December 2022 Halab Today report dates to December of the previous ' +
          'year (2021); the conference of 18–19 March 2022 is still in the future. Publication could be ' +
          'any day from the meeting to 17 March 2022; December 2021 is the likely month.',
        ar:
          'لا تاريخ مذكورًا. ينقل النص خبر لقاء دام ثلاثة أيام في كاليفورنيا لوضع خطة استراتيجية، وتؤرّخه ' +
          'الفقرة 15 من تقرير «حلب اليوم» (كانون الأول 2022) بكانون الأول من العام السابق، أي 2021؛ ومؤتمر ' +
          '18 و19 آذار 2022 لم يكن موعده قد حان. فقد يكون النشر في أي يوم بين اللقاء و17 آذار 2022، ' +
          'والأرجح كانون الأول 2021.',
      },
    },
    publishedEarliest: '2021-12-01',
    publishedLatest: '2022-03-17',
    sha256: '1d5a2c8f5572af9e4cbc7dfe0f00ab435357d041e533551eca55aca11fe8125b',
    bytes: 3773,
    paragraphs: [
      { number: 1, gist: null, note: { en: 'Article headline.', ar: 'عنوان المقال.' } },
      {
        number: 2,
        gist: {
          en:
            'Three days of meetings in California brought a number of Syrian-American experts together to ' +
            'set a strategic plan and assess eleven years of advocacy.',
          ar:
            'اجتمع عدد من الخبراء السوريين الأمريكيين ثلاثة أيام في كاليفورنيا ليضعوا خطة استراتيجية ' +
            'ويقيّموا أحد عشر عامًا من المناصرة.',
        },
      },
      {
        number: 3,
        gist: {
          en:
            'The meeting is regarded as the first of its kind in the community’s political advocacy, ' +
            'comparable to humanitarian organisations’ coordination through ARCS.',
          ar:
            'يُعدّ اللقاء سابقة في المناصرة السياسية للجالية، على غرار ما تقوم به المنظمات الإنسانية ' +
            'السورية في أمريكا من تنسيق عبر ARCS.',
        },
      },
      {
        number: 4,
        gist: {
          en:
            'Participants said the meetings were prompted by concern over current US policy on Syria and ' +
            'by affirming that the community can face these challenges.',
          ar:
            'أرجع المشاركون عقد اجتماعاتهم إلى قلقهم من سياسة واشنطن الراهنة في الملف السوري، وإلى تأكيد ' +
            'قدرة جاليتهم على التعامل مع تحدياتها.',
        },
      },
      {
        number: 5,
        gist: {
          en:
            'Their statement says they reviewed achievements, shortcomings, lessons, strengths and ' +
            'weaknesses, set priorities and goals, and pledged large sums for the shared vision.',
          ar:
            'بحسب بيانهم، راجع المشاركون ما أُنجز وما قُصّر فيه وما تعلّموه، ومواطن القوة والضعف، ورسموا ' +
            'أولوياتهم وأهدافهم، وتعهدوا بمبالغ كبيرة لرؤيتهم المشتركة.',
        },
      },
      {
        number: 6,
        gist: {
          en:
            'The statement sets out recommendations, the most prominent of which are listed, to be pursued ' +
            'over the next six to twelve months.',
          ar: 'أورد البيان توصيات يعمل المشاركون على تنفيذها في مدة من ستة أشهر إلى سنة، وذكر أبرزها.',
        },
      },
      {
        number: 7,
        gist: {
          en: 'First recommendation listed: widen Syrian-American political advocacy capacity, in Washington ' + 'and beyond it.',
          ar: 'التوصية الأولى في القائمة: تنمية قدرات السوريين الأمريكيين على المناصرة السياسية داخل واشنطن ' + 'وفي غيرها.',
        },
      },
      {
        number: 8,
        gist: {
          en:
            'Second: stress grassroots participation and concentrate on supporting political advocacy, ' +
            'building alliances and involving young people.',
          ar: 'التوصية الثانية: العناية بالمشاركة الشعبية، ودعم أنشطة المناصرة السياسية، وعقد التحالفات، ' + 'وإشراك الشباب.',
        },
      },
      {
        number: 9,
        gist: {
          en:
            'Third: develop the ability to take part in communication campaigns meant to raise support ' +
            'among the American public.',
          ar: 'التوصية الثالثة: تقوية القدرة على خوض حملات تواصل غايتها كسب مزيد من تأييد الأمريكيين.',
        },
      },
      {
        number: 10,
        gist: {
          en:
            'Fourth: develop a mechanism to coordinate and channel financial contributions so that ' +
            'political advocacy for Syria continues.',
          ar: 'التوصية الرابعة: إيجاد آلية تنسّق إسهاماتهم المالية وتجمعها كي لا تنقطع المناصرة السياسية من ' + 'أجل سوريا.',
        },
      },
      {
        number: 11,
        gist: {
          en:
            'Participants stressed coordinating by pooling resources and setting priorities, through ' +
            'support for the American Coalition for Syria as an inclusive coordinating group.',
          ar:
            'شدّد المشاركون على تنسيق العمل بجمع الموارد وترتيب الأولويات، عبر مساندة التحالف الأمريكي من ' +
            'أجل سوريا بصفته إطارًا جامعًا.',
        },
      },
      {
        number: 12,
        gist: {
          en:
            'They agreed on a “For Syria” conference, 18–19 March 2022, to embrace the community’s ' +
            'diversity, show its success stories and link it with home.',
          ar:
            'اتُّفق على مؤتمر «من أجل سوريا» يومي 18 و19 آذار 2022، ليجمع المهتمين، ويُبرز تنوع الجالية ' +
            'وقصص نجاحها ويصلها بالوطن.',
        },
      },
      {
        number: 13,
        gist: null,
        note: {
          en: 'Part of the web page, not of the report; it is never cited.',
          ar: 'من صفحة الموقع لا من نص الخبر، ولا يُحال إليها.',
        },
      },
      {
        number: 14,
        gist: null,
        note: {
          en: 'Part of the web page, not of the report; it is never cited.',
          ar: 'من صفحة الموقع لا من نص الخبر، ولا يُحال إليها.',
        },
      },
      {
        number: 15,
        gist: null,
        note: {
          en: 'Part of the web page, not of the report; it is never cited.',
          ar: 'من صفحة الموقع لا من نص الخبر، ولا يُحال إليها.',
        },
      },
      {
        number: 16,
        gist: null,
        note: {
          en: 'Part of the web page, not of the report; it is never cited.',
          ar: 'من صفحة الموقع لا من نص الخبر، ولا يُحال إليها.',
        },
      },
    ],
    cites: {
      publisher: [],
      published: [
        [1, 15, 'كانون الأول من العام الماضي'],
        [2, 12, '18-19 مارس / آذار 2022'],
        [2, 2, 'لثلاثة أيام'],
      ],
    },
  },
  {
    key: 'snc-media-2020-12',
    number: 3,
    title: {
      en: 'Opposition coalition and five Syrian-American groups prepare for the new US leadership',
      ar: 'الائتلاف وخمس منظمات سورية أمريكية تستعد للإدارة الأمريكية المقبلة',
    },
    publisher: {
      en: 'Media Department of the Syrian National Coalition',
      ar: 'الدائرة الإعلامية للائتلاف الوطني السوري',
    },
    publisherBasis: 'STATED',
    publisherNote: {
      en:
        'The closing source line names the Media Department of the Syrian National Coalition; any site ' +
        'that republished the text is not named.',
      ar: 'يسمّي سطر المصدر في الختام الدائرة الإعلامية للائتلاف، ولا يُذكر أي موقع أعاد نشر النص.',
    },
    language: 'ar',
    published: {
      from: '2020-12',
      basis: 'INFERRED',
      note: {
        en:
          'No date is printed. The text follows the fourth round of the Constitutional Committee, expects ' +
          'the next round in the coming January, and speaks of a new American leadership. The fourth round ' +
          'closed on 4 December 2020 (public context), so the meeting falls in December 2020.',
        ar:
          'لا تاريخ مذكورًا. جاء النص بعد الجولة الرابعة للجنة الدستورية، ويتوقع الجولة التالية في كانون ' +
          'الثاني القادم، ويتحدث عن قيادة أمريكية جديدة. وقد اختُتمت الجولة الرابعة في 4 كانون الأول 2020 ' +
          '(من السياق العام)، فاللقاء في كانون الأول 2020.',
      },
    },
    publishedEarliest: '2020-12-04',
    publishedLatest: '2020-12-31',
    sha256: 'ce2704ae25c16a5b36dffeab500007b5ef450b70dda3791b09f10cdf484c2112',
    bytes: 4242,
    paragraphs: [
      {
        number: 1,
        gist: {
          en:
            'The SNC Communities Office, with the SNC’s US office, held a virtual meeting with leaders of ' +
            'politically active Syrian-American organisations to strengthen coordination.',
          ar:
            'نظّم مكتب الجاليات في الائتلاف، مع مكتب ممثله في أمريكا، لقاءً عبر الإنترنت بقيادات منظمات ' +
            'سورية أمريكية ناشطة سياسيًا لتوثيق التنسيق.',
        },
      },
      {
        number: 2,
        gist: {
          en:
            'Five SNC officials attended: President Nasr al-Hariri, Abdulahad Astepho, Muhammad Yahya ' +
            'Maktabi, Qutaiba Idlbi and Mariam Jalabi.',
          ar: 'شارك من الائتلاف خمسة: رئيسه نصر الحريري، وعبد الأحد اسطيفو، ومحمد يحيى مكتبي، وقتيبة إدلبي، ' + 'ومريم جلبي.',
        },
      },
      {
        number: 3,
        gist: {
          en:
            'Five organisations’ leaders attended: Syrian American Council, Americans for a Free Syria, ' +
            'Citizens for a Safe America, and the Kayla and Free Syria groups.',
          ar:
            'حضر قياديون وقياديات من خمس منظمات هي المجلس السوري الأمريكي، و«أمريكيون من أجل سورية حرة»، ' +
            'و«مواطنون من أجل أمريكا آمنة»، ومجموعتا كايلا وسورية الحرة.',
        },
      },
      {
        number: 4,
        gist: {
          en:
            'Topics: Syria and the new US leadership’s view. Al-Hariri described hardship among more than ' +
            'five million Syrians and urged briefing Washington on PYD forces.',
          ar:
            'تناول اللقاء الوضع السوري ونظرة القيادة الأمريكية الجديدة، ووصف الحريري معاناة أكثر من خمسة ' +
            'ملايين سوري، ودعا إلى إطلاع واشنطن على رأيه في قوات PYD.',
        },
      },
      {
        number: 5,
        gist: {
          en:
            'Al-Hariri said the regime stalled in the fourth Constitutional Committee round, expected ' +
            'another in January, and wanted all resolution 2254 baskets opened in parallel.',
          ar:
            'قال الحريري إن النظام ماطل في الجولة الدستورية الرابعة، وذكر جولة مقبلة في كانون الثاني، وطلب ' +
            'فتح سلال القرار 2254 كلها بالتوازي مع اللجنة.',
        },
      },
      {
        number: 6,
        gist: {
          en:
            'He also stressed preparing for all political deadlines and uniting Syrians and opposition ' +
            'institutions to face coming challenges and preserve the people’s demands.',
          ar:
            'شدّد الحريري كذلك على التهيؤ للاستحقاقات السياسية، وعلى تكاتف السوريين ومؤسسات الثورة لمواجهة ' +
            'ما هو آتٍ وصون مطالب الشعب.',
        },
      },
      {
        number: 7,
        gist: {
          en:
            'The organisations’ leaders discussed the community’s role, meetings with the new US ' +
            'leadership to explain opposition views, and a solution under Geneva and resolution 2254.',
          ar:
            'تحدث قياديو المنظمات عن دور الجالية في التعريف بقضيتها، ولقاءات مع القيادة الأمريكية الجديدة ' +
            'لشرح رؤية المعارضة، وحل يستند إلى بيان جنيف والقرار 2254.',
        },
      },
      {
        number: 8,
        gist: {
          en: 'Closing credit: the Media Department of the Syrian National Coalition is named as the source.',
          ar: 'سطر الإسناد في الختام: إعلام الائتلاف الوطني السوري هو مصدر النص.',
        },
        note: { en: 'Source line.', ar: 'سطر المصدر.' },
      },
    ],
    cites: {
      publisher: [[3, 8, 'الدائرة الإعلامية للائتلاف الوطني السوري']],
      published: [
        [3, 5, 'ونتائج الجولة الرابعة'],
        [3, 5, 'في كانون الثاني القادم'],
        [3, 4, 'القيادة الأمريكية الجديدة'],
      ],
    },
  },
  {
    key: 'ninar-press-2021-01',
    number: 4,
    title: {
      en: 'Caesar Coalition takes its enforcement list to the State Department',
      ar: 'تحالف قيصر يعرض مطالبه وأدلته على الخارجية الأمريكية',
    },
    publisher: { en: 'Ninar Press', ar: 'نينار برس' },
    publisherBasis: 'STATED',
    publisherNote: {
      en:
        'The closing disclaimer says the site’s articles do not necessarily reflect the view of Ninar ' +
        'Press. No author is named.',
      ar: 'ينبّه سطر الختام إلى أن مقالات الموقع لا تمثّل بالضرورة رأي نينار برس، ولا يُذكر اسم كاتب.',
    },
    language: 'ar',
    published: {
      from: '2021-01',
      basis: 'INFERRED',
      note: {
        en:
          'The visit is dated 26 January 2021 in paragraph 2; the publication date is not printed and may ' +
          'be later. January 2021 is the month of the visit.',
        ar:
          'الزيارة مؤرّخة في الفقرة 2 بيوم 26 كانون الثاني 2021، أما تاريخ النشر فغير مذكور وقد يكون ' +
          'لاحقًا. وكانون الثاني 2021 هو شهر الزيارة.',
      },
    },
    publishedEarliest: '2021-01-26',
    publishedLatest: null,
    sha256: 'f2d43f7148be9c037f269f809c55883f8004d6eea557b4c4d4c27603fdff37e8',
    bytes: 5829,
    paragraphs: [
      { number: 1, gist: null, note: { en: 'Article headline.', ar: 'عنوان المقال.' } },
      {
        number: 2,
        gist: {
          en:
            'On 26 January 2021 a Caesar Coalition delegation took up the State Department Caesar office’s ' +
            'invitation; the aim was effective strategies for applying the Act.',
          ar:
            'في 26 كانون الثاني 2021 لبّى وفد من تحالف قيصر دعوة سابقة من مكتب قيصر بالخارجية الأمريكية، ' +
            'والغاية استراتيجيات مجدية لإنفاذ القانون.',
        },
      },
      {
        number: 3,
        gist: {
          en:
            'The General Coordinator congratulated Biden and Harris and hoped Caesar Act enforcement and ' +
            'greater US and allied pressure would hasten Syrians’ deliverance from the regime.',
          ar:
            'هنّأ المنسق العام بايدن وهاريس، وأمل أن يعجّل إنفاذُ قانون قيصر وضغطٌ أشد من أمريكا وحلفائها ' +
            'بخلاص السوريين من النظام.',
        },
      },
      {
        number: 4,
        gist: {
          en: 'He then spoke of the Caesar Act’s importance and the need for broad Syrian support for it.',
          ar: 'ثم بيّن أهمية القانون والحاجة إلى تأييد شعبي سوري واسع له.',
        },
      },
      {
        number: 5,
        gist: {
          en:
            'The secretary described attempts to evade the Act: oil smuggled from SDF-held to regime ' +
            'areas, and goods entering illegally through transit trade via Jordan.',
          ar:
            'عرض أمين السر محاولات التحايل على القانون: نفط يُهرَّب من مناطق قسد نحو النظام، وسلع تدخل ' +
            'خلافًا للقانون بالترانزيت الأردني.',
        },
      },
      {
        number: 6,
        gist: {
          en:
            'The request: treat expired passports as valid in the United States and friendly countries, to ' +
            'deny the regime hundreds of millions of dollars.',
          ar:
            'طُلب اعتماد الجوازات المنتهية داخل الولايات المتحدة ولدى الدول الصديقة، لئلا تصل إلى النظام ' +
            'مئات ملايين الدولارات.',
        },
      },
      {
        number: 7,
        gist: {
          en:
            'One member spoke of the drug trade and recently seized shipments, and proposed inspecting ' +
            'ships from Syrian ports at sea before they arrive.',
          ar:
            'تحدث أحد الأعضاء عن تجارة المخدرات وما ضُبط منها حديثًا، واقترح تفتيش السفن الآتية من موانئ ' +
            'سوريا في البحر قبل وصولها.',
        },
      },
      {
        number: 8,
        gist: {
          en:
            'The coalition’s board raised stopping regime shelling, the cause of hundreds of thousands of ' +
            'detainees, suffering inside Syria, and control of crossings with regime areas.',
          ar:
            'طرح مجلس إدارة تحالف قيصر وقف قصف النظام للمناطق الخارجة عنه، وقضية مئات آلاف المعتقلين، ' +
            'ومعاناة أهل الداخل، وضبط المعابر معه.',
        },
      },
      {
        number: 9,
        gist: {
          en:
            'All spoke of the media and awareness role carried on through monitoring and posting on the ' + 'coalition’s pages.',
          ar: 'أشار الجميع إلى دور التوعية الإعلامية الذي يجري بالمتابعة وبما تنشره صفحات تحالف قيصر.',
        },
      },
      {
        number: 10,
        gist: {
          en:
            'The Caesar team said the Act cut off large revenues and helped prevent reconstruction and ' +
            'normalisation, praised the proposals and wished to continue cooperating.',
          ar:
            'عدّد فريق قيصر نتائج القانون: حرمان النظام من موارد كبيرة والإسهام في تعطيل الإعمار والتطبيع، ' +
            'ثم أثنى على المقترحات ورغب في مواصلة التعاون.',
        },
      },
      {
        number: 11,
        gist: {
          en:
            'Answers: intervening in other countries’ immigration rules is hard; for breaches abroad, ' +
            'address those administrations directly and, if unanswered, tell the Caesar team.',
          ar:
            'في الجوازات، يصعب عليهم التدخل في قوانين دول أخرى؛ وفي خروق القانون لدى تلك الدول، تُخاطَب ' +
            'إداراتها مباشرة، فإن لم تستجب يُبلَّغ فريق قيصر.',
        },
      },
      {
        number: 12,
        gist: {
          en:
            'The Caesar office urged contact, advocacy, a cross-country network and periodic reports, and ' +
            'stressed the Act’s importance for protecting civilians amid international inaction.',
          ar:
            'دعا مكتب قيصر إلى التواصل والمناصرة وشبكة عابرة للدول وتقارير منتظمة تُرفع إليه، وأبرز شأن ' +
            'القانون في حماية المدنيين أمام العجز الدولي.',
        },
      },
      {
        number: 13,
        gist: {
          en:
            'Those meeting stressed that Syrians should send material proving Caesar Act breaches, by the ' +
            'regime or others, to a given e-mail address.',
          ar:
            'شدّد الحاضرون على أهمية إسهام السوريين بإرسال ما يثبت خرق القانون، من النظام أو سواه، إلى ' +
            'عنوان بريد إلكتروني محدد.',
        },
      },
      {
        number: 14,
        gist: {
          en: 'Site disclaimer: articles express their authors’ views, not necessarily those of Ninar Press.',
          ar: 'تنويه الموقع: ما يُنشر فيه رأي كاتبه، وليس بالضرورة رأي نينار برس.',
        },
        note: {
          en: 'Site disclaimer: cited for the publisher only.',
          ar: 'تنويه الموقع: يُحال إليه لمعرفة الناشر فقط.',
        },
      },
    ],
    cites: {
      publisher: [[4, 14, 'عن رأي نينار برس']],
      published: [[4, 2, 'بتاريخ 26 يناير 2021']],
    },
  },
  {
    key: 'al-wasila-2020-01',
    number: 5,
    title: {
      en: 'Opposition’s foreign-relations team meets US Syria officials in Istanbul amid talk of renewed ' + 'support',
      ar: 'لقاء إسطنبول بين المعارضة السورية وواشنطن وسط حديث عن دعم متجدد',
    },
    publisher: { en: 'Al-Wasila', ar: 'الوسيلة' },
    publisherBasis: 'INFERRED',
    publisherNote: {
      en:
        'The text names two outlets. It says twice that Al-Wasila picked the report up (paragraphs 5 and ' +
        '10), which is how a site refers to itself; Iqtisad is named as the site that interviewed Barakat, ' +
        'so it is a source. A third source is the media department of the Syrian National Coalition.',
      ar:
        'يسمّي النص موقعين: يقول مرتين إن «الوسيلة» رصدت الخبر (الفقرتان 5 و10)، وهكذا يشير الموقع إلى ' +
        'نفسه؛ أما «اقتصاد» فهو الموقع الذي تحدث إليه بركات، فهو مصدر. والمصدر الثالث الدائرة الإعلامية ' +
        'للائتلاف.',
    },
    language: 'ar',
    published: {
      from: '2020-01',
      basis: 'INFERRED',
      note: {
        en:
          'The meeting is dated Tuesday 7 January 2020 in paragraph 5; the publication date is not printed ' +
          'and may be later. January 2020 is the month of the meeting.',
        ar:
          'اللقاء مؤرّخ في الفقرة 5 بيوم الثلاثاء 7 كانون الثاني 2020، أما تاريخ النشر فغير مذكور وقد يكون ' +
          'لاحقًا. وكانون الثاني 2020 هو شهر اللقاء.',
      },
    },
    publishedEarliest: '2020-01-07',
    publishedLatest: null,
    sha256: '85e5ae0a43ff14dcce85065f02cca9838ee9eed97c6c94a7bbf8301657a83f6d',
    bytes: 5839,
    paragraphs: [
      { number: 1, gist: null, note: { en: 'Section label.', ar: 'اسم القسم في الموقع.' } },
      { number: 2, gist: null, note: { en: 'Article headline.', ar: 'عنوان المقال.' } },
      {
        number: 3,
        gist: {
          en:
            'The SNC’s foreign relations department met a US delegation headed by Zehra Bell, described as ' +
            'political chief of the US Syria support programme.',
          ar:
            'اجتمعت دائرة العلاقات الخارجية التابعة للائتلاف بوفد أمريكي ترأسه زهرة بيل، الموصوفة بأنها ' +
            'رئيسة سياسية في برنامج دعم سوريا الأمريكي.',
        },
      },
      {
        number: 4,
        gist: {
          en:
            'The two sides discussed developments on the ground and in politics in Syria, and regional ' +
            'matters linked to it.',
          ar: 'تناول الجانبان مستجدات سوريا ميدانيًا وسياسيًا، وما يتصل بها من ملفات إقليمية.',
        },
      },
      {
        number: 5,
        gist: {
          en:
            'According to the SNC’s media department, as picked up by Al-Wasila, the meeting was in ' +
            'Istanbul on Tuesday 7 January 2020.',
          ar: 'بحسب إعلام الائتلاف، كما نقل موقع «الوسيلة»، عُقد اللقاء في إسطنبول في 7 كانون الثاني 2020، ' + 'وهو يوم ثلاثاء.',
        },
      },
      {
        number: 6,
        gist: {
          en:
            'Astepho called the meeting fruitful and successful and stressed good relations and continuous ' +
            'communication and coordination in the common interest.',
          ar:
            'وصف اسطيفو اللقاء بالنجاح والإثمار، ونوّه بالعلاقة المتميزة وبضرورة تواصل وتنسيق لا ينقطعان ' +
            'خدمةً لمصالح الطرفين.',
        },
      },
      {
        number: 7,
        gist: {
          en:
            'He said good relations among allies help in getting past obstacles, with all friends, and ' +
            'reaching shared goals.',
          ar: 'رأى أن حسن العلاقات بين الحلفاء يعين، مع الأصدقاء كافة، على تذليل الصعاب وبلوغ الغايات ' + 'المشتركة.',
        },
      },
      { number: 8, gist: null, note: { en: 'Sub-heading.', ar: 'عنوان فرعي.' } },
      {
        number: 9,
        gist: {
          en:
            'Barakat, of the SNC’s Political Committee, says a recent American leaning towards renewed ' +
            'coordination with the opposition can be noticed.',
          ar: 'يرى بركات، من الهيئة السياسية في الائتلاف، أن واشنطن تميل في الآونة الأخيرة إلى استئناف ' + 'التنسيق مع المعارضة.',
        },
      },
      {
        number: 10,
        gist: {
          en:
            'Barakat told Iqtisad the meeting followed a period of tension between the Syrian opposition ' +
            'and the United States.',
          ar: 'قال بركات لموقع «اقتصاد» إن اللقاء جاء في أعقاب توتر بين المعارضة وواشنطن.',
        },
      },
      {
        number: 11,
        gist: {
          en: 'Barakat said several issues were discussed, among them developments east of the Euphrates and ' + 'in Idlib.',
          ar: 'ذكر بركات أن البحث شمل قضايا عدة، منها مستجدات شرق الفرات وإدلب.',
        },
      },
      {
        number: 12,
        gist: {
          en:
            'Barakat said the United States showed readiness to restore relations and coordination with ' +
            'the opposition, and that the European Union’s position is similar.',
          ar: 'بحسب بركات، أظهرت واشنطن استعدادًا لاستئناف العلاقة والتنسيق مع المعارضة، وللاتحاد الأوروبي ' + 'موقف شبيه.',
        },
      },
      {
        number: 13,
        gist: {
          en:
            'Barakat spoke of financial support restored to the interim government and hoped all this ' +
            'would mean a return of humanitarian and political support.',
          ar: 'تحدث بركات عن عودة التمويل إلى الحكومة المؤقتة، وأمل أن يعني ذلك كله رجوع العون الإنساني ' + 'والسياسي.',
        },
      },
      {
        number: 14,
        gist: {
          en:
            'Barakat said the opposition is not hostile to the United States and that Syrian national ' +
            'considerations govern the relationship.',
          ar: 'قال بركات إن المعارضة لا تعادي الولايات المتحدة، وإن ما يحكم العلاقة اعتبارات وطنية سورية.',
        },
      },
      {
        number: 15,
        gist: null,
        note: {
          en:
            'Sub-heading. Some words are broken up by a tatweel (stretching stroke) and a full stop in the ' +
            'source; they are quoted exactly as they stand.',
          ar: 'عنوان فرعي. بعض الكلمات مقطّعة في المصدر بتطويل ونقطة، وتُقتبس كما هي تمامًا.',
        },
      },
      {
        number: 16,
        gist: {
          en:
            'The site quotes another opposition source: an American leaning towards renewed support is ' +
            'clear, to help the opposition counter Iran’s moves in Syria.',
          ar:
            'نقل الموقع عن مصدر معارض آخر أن ميل واشنطن إلى تجديد دعم المعارضة واضح، كي تعينها على مواجهة ' +
            'التحركات الإيرانية في سوريا.',
        },
      },
      {
        number: 17,
        gist: {
          en:
            'The source said support may be not military in the traditional sense but political and ' +
            'financial, strengthening the opposition internationally to contain Iranian influence.',
          ar:
            'أضاف المصدر أن الدعم قد يكون سياسيًا وماليًا لا عسكريًا بالمعنى المألوف، لتقوية المعارضة ' +
            'دوليًا وحصر نفوذ إيران في سوريا.',
        },
      },
      {
        number: 18,
        gist: {
          en:
            'Both sides stressed stopping all violations and war crimes against civilians, protecting ' +
            'civilians and an immediate ceasefire, especially in Idlib.',
          ar:
            'شدّد الطرفان على إنهاء الانتهاكات وجرائم الحرب بحق المدنيين وعلى حمايتهم، وعلى وقف عاجل ' +
            'للنار، ولا سيما في إدلب.',
        },
        note: {
          en:
            'Some words are broken up by a tatweel (stretching stroke) and a full stop in the source; they ' +
            'are quoted exactly as they stand.',
          ar: 'بعض الكلمات مقطّعة في المصدر بتطويل ونقطة، وتُقتبس كما هي تمامًا.',
        },
      },
      {
        number: 19,
        gist: {
          en:
            'Astepho said the two sides hold identical positions on renewing resolution 2165 for aid ' +
            'through crossings, especially those outside regime control.',
          ar:
            'قال اسطيفو إن موقفي الطرفين متطابقان من تمديد القرار 2165 الخاص بدخول المساعدات من المعابر، ' +
            'وخصوصًا الخارجة عن يد النظام.',
        },
      },
      {
        number: 20,
        gist: {
          en:
            'He spoke of a great need to get relief to those in need, given Idlib’s dangerous conditions ' +
            'and the displacement of hundreds of thousands.',
          ar: 'تحدث عن حاجة كبيرة إلى إغاثة المحتاجين، ولا سيما مع خطورة الوضع في إدلب ونزوح مئات آلاف ' + 'المدنيين.',
        },
      },
      {
        number: 21,
        gist: null,
        note: {
          en: 'A link to another article, not part of the report; it is never cited.',
          ar: 'رابط إلى مقال آخر، لا من نص الخبر، ولا يُحال إليه.',
        },
      },
      {
        number: 22,
        gist: {
          en:
            'The US side strongly condemned the Assad regime’s crimes in Idlib and renewed Washington’s ' +
            'strong opposition to any attack there.',
          ar: 'استنكر الجانب الأمريكي بشدة جرائم النظام في إدلب، وكرّر رفض واشنطن القوي لأي هجوم عليها.',
        },
        note: {
          en:
            'Some words are broken up by a tatweel (stretching stroke) and a full stop in the source; they ' +
            'are quoted exactly as they stand.',
          ar: 'بعض الكلمات مقطّعة في المصدر بتطويل ونقطة، وتُقتبس كما هي تمامًا.',
        },
      },
      {
        number: 23,
        gist: {
          en:
            'The US delegation pointed to adoption of the Caesar Act to protect Syrian civilians, calling ' +
            'it an important step for accountability.',
          ar: 'ذكر الوفد الأمريكي إقرار قانون قيصر الخاص بحماية المدنيين، ورأى فيه خطوة مهمة نحو المحاسبة ' + 'على الجرائم.',
        },
        note: {
          en:
            'Some words are broken up by a tatweel (stretching stroke) and a full stop in the source; they ' +
            'are quoted exactly as they stand.',
          ar: 'بعض الكلمات مقطّعة في المصدر بتطويل ونقطة، وتُقتبس كما هي تمامًا.',
        },
      },
      {
        number: 24,
        gist: {
          en:
            'The delegation said US goals in Syria remain a political solution under resolution 2254 and ' +
            'the removal of Iranian militias.',
          ar: 'أكد الوفد أن أهداف واشنطن في سوريا لم تتغير: حل سياسي وفق القرار 2254، وإخراج الميليشيات ' + 'الإيرانية.',
        },
      },
      {
        number: 25,
        gist: {
          en: 'The delegation said all this needs close coordination and cooperation between Washington and ' + 'the SNC.',
          ar: 'قال الوفد إن ذلك كله يستلزم تعاونًا وتنسيقًا وثيقين بين واشنطن والائتلاف.',
        },
      },
      {
        number: 26,
        gist: null,
        note: {
          en: 'Part of the web page, not of the report; it is never cited.',
          ar: 'من صفحة الموقع لا من نص الخبر، ولا يُحال إليها.',
        },
      },
    ],
    cites: {
      publisher: [
        [5, 5, 'ورصدت الوسيلة'],
        [5, 10, 'ورصدت الوسيلة'],
        [5, 10, 'لموقع “اقتصاد”'],
      ],
      published: [[5, 5, 'الثلاثاء 7 كانون الثاني 2020']],
    },
  },
];
