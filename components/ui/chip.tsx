import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

export type Tone = 'laurel' | 'glass' | 'apricot' | 'rose' | 'stone';

/** How a state looks: tone, icon and word always come together. */
export interface Look {
  tone: Tone;
  icon: IconName;
}

/** A state on a ground of its tone. */
export function Chip({ look, children }: { look: Look; children: ReactNode }) {
  return (
    <span className={`chip t-${look.tone}`}>
      <Icon name={look.icon} small />
      {children}
    </span>
  );
}

/** A state as icon and word, without a ground. */
export function State({ look, children }: { look: Look; children: ReactNode }) {
  return (
    <span className={`state i-${look.tone}`}>
      <Icon name={look.icon} small />
      {children}
    </span>
  );
}
