'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { changeCampaignStatusSchema } from '@/lib/domain/campaign/schema';
import type { CampaignStatusNow } from '@/lib/domain/campaign/view';
import type { FormState } from '@/lib/domain/shared/form-state';
import { routes } from '@/lib/web/routes';
import { formAction } from '../action';
import { changeCampaignStatus } from './commands';
import { getCampaignStatus } from './queries';

const changeStatus = formAction({
  schema: changeCampaignStatusSchema,
  run: changeCampaignStatus,
  conflict: (actor, input) => getCampaignStatus(actor, input.campaignId),
  done: ({ campaignId, isCorrection }) => {
    revalidatePath('/', 'layout');
    redirect(`${routes.campaign(campaignId)}?saved=${isCorrection ? 'correction' : 'status'}#saved`);
  },
});

/** Changes a campaign's status from its form. */
export async function changeCampaignStatusAction(
  previous: FormState<CampaignStatusNow | null>,
  form: FormData,
): Promise<FormState<CampaignStatusNow | null>> {
  return changeStatus(previous, form);
}
