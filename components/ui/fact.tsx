import type { ReactNode } from 'react';
import type { Both } from '@/lib/domain/shared/both';
import { Text } from './text';

/** One labelled line of a list of facts (`dl.facts`). */
export function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A fact that is a text of the record; nothing where there is none. */
export function TextFact({ label, value }: { label: ReactNode; value: Both }) {
  if (!value.en && !value.ar) return null;
  return (
    <Fact label={label}>
      <Text value={value} />
    </Fact>
  );
}
