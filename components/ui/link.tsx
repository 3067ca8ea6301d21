import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link inside the app. Pages are private and fresh, so nothing is fetched ahead; a source mark is a plain
 * `<a>` instead, so that the browser marks the paragraph it lands on.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, 'prefetch'>) {
  return <NextLink {...props} prefetch={false} />;
}
