import 'server-only';
import type { Locale } from '@/lib/domain/auth/roles';
import type { CardMaking } from '@/lib/domain/contact/card';
import { allowedOrigins } from '../env';
import { loadShell } from '../shell/queries';

/** How a card is made now, of the record at a path of the app. */
export async function cardMaking(locale: Locale, path: string): Promise<CardMaking> {
  const { clock } = await loadShell();
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  return { locale, url: `${allowedOrigins()[0]}${path}`, now, today: clock.today };
}
