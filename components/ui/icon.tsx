import { ICONS, type IconName } from './icons';

export type { IconName };

/** Icons that point somewhere, and so turn round in a right-to-left page. */
const DIRECTED: ReadonlySet<IconName> = new Set([
  'chevron-left',
  'chevron-right',
  'send',
  'trending-up',
  'list-checks',
  'megaphone',
  'circle-half',
  'log-out',
  'undo-2',
  'external-link',
]);

/** One icon, drawn by reference to the page's sprite; hidden from assistive technology. */
export function Icon({ name, small = false, className = '' }: { name: IconName; small?: boolean; className?: string }) {
  const classes = ['ic', small && 'ic-s', DIRECTED.has(name) && 'ic-dir', className].filter(Boolean).join(' ');
  return (
    <svg className={classes} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** The drawings themselves, once a document. */
export function IconSprite() {
  const symbols = Object.entries(ICONS)
    .map(([name, drawing]) => `<symbol id="i-${name}" viewBox="0 0 24 24">${drawing}</symbol>`)
    .join('');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: constant drawings of our own
  return <svg className="sprite" width="0" height="0" aria-hidden="true" dangerouslySetInnerHTML={{ __html: symbols }} />;
}
