/** An error boundary runs where no translations are loaded: its few words in both languages stand here. */
export const FAILURE_WORDS = {
  en: {
    title: 'This page could not be shown',
    lead: 'Nothing you saved is lost. Try again; if it stays like this, tell an administrator the number below.',
    retry: 'Try again',
    reference: 'Error number',
  },
  ar: {
    title: 'تعذّر عرض هذه الصفحة',
    lead: 'لم يضِع شيء مما حفظته. حاول ثانية؛ وإن بقي الأمر كذلك فأبلغ مدير النظام بالرقم أدناه.',
    retry: 'حاول ثانية',
    reference: 'رقم الخطأ',
  },
} as const;

/** The language of the document that failed. */
export const failureLanguage = () => (document.documentElement.lang === 'ar' ? 'ar' : 'en');
