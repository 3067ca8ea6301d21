import { z } from 'zod';
import { idSchema } from '../shared/ids';
import { type CommitmentStatus, SETTLED } from './standing';

/** What became of a promise, said by one button. */
export const OUTCOMES = ['KEPT', 'BROKEN', 'LAPSED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const settleCommitmentSchema = z.strictObject({
  commitment: idSchema<'commitment'>(),
  version: z.coerce.number().int().positive(),
  outcome: z.enum(OUTCOMES),
  next: z.string().max(500).optional(),
});
export type SettleCommitment = z.output<typeof settleCommitmentSchema>;

/** A promise is settled once; another outcome is a correction, which the form of the whole record makes. */
export const canSettle = (status: CommitmentStatus): boolean => !SETTLED.includes(status);
