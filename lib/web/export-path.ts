import type { ExportFormat, ExportName } from '@/lib/domain/export/exports';
import { routes } from './routes';

/** Where a list is taken away; the query is that of the list. */
export const exportPath = (name: ExportName, format: ExportFormat): string => `/export/${name}.${format}`;

/** The page of a list that can be taken away. */
export function exportedPage(name: ExportName, campaignId: string): string {
  if (name === 'follow-ups') return routes.followUps();
  return name === 'positions' ? routes.campaignPositions(campaignId) : routes[name]();
}
