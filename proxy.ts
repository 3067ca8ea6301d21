import { type NextRequest, NextResponse } from 'next/server';

/**
 * Gives each document its content security policy, with a nonce of its own. It guards nothing: every page,
 * action and handler asks for the person itself.
 */
export function proxy(request: NextRequest) {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentSecurityPolicy(nonce);
  // Set afresh: what a client sends under these names is never passed on.
  const headers = new Headers(request.headers);
  headers.delete('content-security-policy-report-only');
  headers.set('content-security-policy', policy);
  headers.delete('x-nonce');

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('Cache-Control', 'no-store');
  if (isHttps()) response.headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
  return response;
}

function contentSecurityPolicy(nonce: string): string {
  // Development only: React rebuilds server errors by evaluating strings, and the dev tools style themselves inline.
  const development = process.env.NODE_ENV === 'development';
  const script = development ? " 'unsafe-eval'" : '';
  const style = development ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${script}`,
    `style-src 'self' ${style}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    ...(isHttps() ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

const isHttps = (): boolean => process.env.APP_ORIGIN?.startsWith('https:') ?? false;

export const config = { matcher: ['/((?!_next/static/).*)'] };
