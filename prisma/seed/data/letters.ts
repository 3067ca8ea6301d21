import type { SeedLetter } from './types';

/** The two letters to the Secretary of State. */
export const letters: SeedLetter[] = [
  {
    key: 'letter-tadamon',
    subject: { en: 'The Tadamon neighbourhood massacre', ar: 'مجزرة حي التضامن' },
    sender: 'acs',
    senderBasis: 'STATED',
    recipient: 'antony-blinken',
    sent: {
      from: '2022',
      basis: 'INFERRED',
      note: {
        en: '“During the past year” in a December 2022 review of 2022; read as 2022.',
        ar: '«خلال العام الماضي» في مراجعة كانون الأول 2022 لأعمال 2022؛ وفُهم على أنه 2022.',
      },
    },
    signatoriesStated: false,
    signatoriesNote: { en: 'Not stated', ar: 'غير مذكور' },
    campaigns: ['war-crimes-accountability'],
    asks: ['ask-tadamon'],
    reportedStatus: { en: 'sent; no reply recorded', ar: 'أُرسلت؛ ولا رد مدوَّن' },
    cites: [
      [1, 10, 'أرسل خلال العام الماضي'],
      [1, 10, 'بخصوص مجزرة حي التضامن'],
      [1, 10, 'لوزير الخارجية الأمريكي'],
    ],
  },
  {
    key: 'letter-refugees',
    subject: { en: 'Syrian refugees', ar: 'اللاجئون السوريون' },
    sender: 'acs',
    senderBasis: 'STATED',
    recipient: 'antony-blinken',
    sent: {
      from: '2022',
      basis: 'INFERRED',
      note: {
        en: '“During the past year” in a December 2022 review of 2022; read as 2022.',
        ar: '«خلال العام الماضي» في مراجعة كانون الأول 2022 لأعمال 2022؛ وفُهم على أنه 2022.',
      },
    },
    signatoriesStated: true,
    signatoriesNote: {
      en: 'Several members of Congress; number and names not stated',
      ar: 'عدد من أعضاء الكونغرس؛ والعدد والأسماء غير مذكورة',
    },
    campaigns: ['refugee-resettlement'],
    asks: ['ask-resettlement-priority'],
    reportedStatus: { en: 'sent; no reply recorded', ar: 'أُرسلت؛ ولا رد مدوَّن' },
    cites: [
      [1, 10, 'حملت توقيع عدة أعضاء في الكونغرس'],
      [1, 11, 'بخصوص اللاجئين السوريين'],
    ],
  },
];
