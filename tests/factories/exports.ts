import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/domain/auth/roles';
import type { Words } from '@/lib/server/export/cells';
import arabic from '@/messages/ar.json';
import english from '@/messages/en.json';

/** The words of a language, as a request has them. */
export function wordsOf(locale: Locale): Words {
  const say = createTranslator({ locale, messages: (locale === 'ar' ? arabic : english) as typeof english });
  return { locale, say: (key, values) => (say.has(key as never) ? say(key as never, values as never) : null) };
}

/** The whole body of an answer. */
export const bodyOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());
