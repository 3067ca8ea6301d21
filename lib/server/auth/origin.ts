import 'server-only';
import { allowedOrigins } from '../env';

/**
 * Whether a write comes from this app's own pages. The framework lets a post without an Origin header
 * through, and trusts a forwarded host: this looks at both headers a browser sends, and refuses when there
 * is neither.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  if (site !== null && site !== 'same-origin') return false;
  if (origin !== null) return allowedOrigins().includes(origin);
  return site !== null;
}
