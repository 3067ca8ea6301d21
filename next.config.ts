import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

/** Sent with everything, also where `proxy.ts` does not run. The policy for documents stands there. */
const HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'rate-limiter-flexible'],
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
  headers: async () => [{ source: '/:path*', headers: HEADERS }],
};

export default createNextIntlPlugin('./lib/server/i18n.ts')(config);
