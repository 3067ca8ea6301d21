import type { Look } from '@/components/ui/chip';
import type { SignatoryStatus } from '@/lib/domain/letter/signatories';

export const SIGNATORY_LOOKS: Record<SignatoryStatus, Look> = {
  INVITED: { tone: 'stone', icon: 'mail' },
  REVIEWING: { tone: 'apricot', icon: 'hourglass' },
  APPROVED: { tone: 'glass', icon: 'handshake' },
  SIGNED: { tone: 'laurel', icon: 'signature' },
  DECLINED: { tone: 'rose', icon: 'x' },
  WITHDRAWN: { tone: 'stone', icon: 'undo-2' },
};

/** Those who can still be won first, as long as there is something to win; those who signed first from then on. */
export const OPEN_ORDER: readonly SignatoryStatus[] = ['APPROVED', 'REVIEWING', 'INVITED', 'SIGNED', 'DECLINED', 'WITHDRAWN'];
export const FINAL_ORDER: readonly SignatoryStatus[] = ['SIGNED', 'APPROVED', 'REVIEWING', 'INVITED', 'DECLINED', 'WITHDRAWN'];
