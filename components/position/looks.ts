import type { Look } from '@/components/ui/chip';
import type { WhipGroup } from '@/lib/domain/position/ledger';

export const WHIP_GROUP_LOOKS: Record<WhipGroup, Look> = {
  SUPPORT: { tone: 'laurel', icon: 'check' },
  LEANING: { tone: 'laurel', icon: 'trending-up' },
  UNDECIDED: { tone: 'apricot', icon: 'equal' },
  OPPOSED: { tone: 'rose', icon: 'x' },
  NOT_RECORDED: { tone: 'stone', icon: 'circle-dashed' },
};
