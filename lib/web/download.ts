/** The header that names a download: in ASCII for old programs, and as it is called (RFC 6266, RFC 8187). */
export function contentDisposition(name: string, plain: string): string {
  const ascii = plain.replace(/[^\w.\- ]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** A name that every file system takes: no signs with a meaning of their own, no end in dots or spaces, not too long. */
export const fileName = (name: string): string =>
  [...name.replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ').replace(/\s+/g, ' ')]
    .slice(0, 80)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '') || 'munasara';

/** A file is made and written down for whoever takes it: it is not made for those who only ask for its head. */
export const noHead = (): Response => new Response(null, { status: 405, headers: { Allow: 'GET', 'Cache-Control': 'no-store' } });
