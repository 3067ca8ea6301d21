import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Ablaq } from './ablaq';
import { Brand } from './masthead';
import { type FormAction, LanguageSwitch } from './preference-forms';

interface DoorwayProps {
  /** Switches the language. */
  action: FormAction;
  /** Where this page stands, to come back to. */
  from: string;
  /** A page with more to fill in takes more of the width. */
  wide?: boolean;
  children: ReactNode;
}

/** The frame of the pages before the record: signing in, an invitation, the first set-up. */
export function Doorway({ action, from, wide = false, children }: DoorwayProps) {
  const t = useTranslations('signIn');
  return (
    <div className={wide ? 'login login-wide' : 'login'}>
      <main className="login-form">
        <div className="login-top">
          <Brand />
          <LanguageSwitch action={action} from={from} className="btn btn-quiet" />
        </div>
        <div className="login-body">{children}</div>
      </main>
      <aside className="login-side">
        <Ablaq />
        <div className="login-say">
          <p className="say-l">{t('say')}</p>
          <p className="say-s">{t('saySmall')}</p>
        </div>
      </aside>
    </div>
  );
}
