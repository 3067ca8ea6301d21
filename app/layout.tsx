import './globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { IconSprite } from '@/components/ui/icon';
import { directionOf } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/server/auth/actor';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('app');
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('tagline') };
}

export const viewport: Viewport = { colorScheme: 'light dark', themeColor: '#12211c' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  return (
    <html lang={locale} dir={directionOf(locale)} data-theme={await themeOf()}>
      <body>
        <IconSprite />
        {children}
      </body>
    </html>
  );
}

/** Light or dark when the person chose, by profile and then cookie; otherwise the device decides. */
async function themeOf(): Promise<'light' | 'dark' | undefined> {
  const actor = await currentActor().catch(() => null);
  const theme = actor?.theme ?? (await cookies()).get('munasara.theme')?.value;
  return theme === 'LIGHT' ? 'light' : theme === 'DARK' ? 'dark' : undefined;
}
