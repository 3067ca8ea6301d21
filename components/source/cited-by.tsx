import { useTranslations } from 'next-intl';
import { Text } from '@/components/ui/text';
import type { CitedRecord } from '@/lib/domain/source/view';
import { routes } from '@/lib/web/routes';

/** The records that rest on a paragraph, kind by kind, each with the way to it. */
export function CitedBy({ records }: { records: readonly CitedRecord[] }) {
  const t = useTranslations('source');
  const type = useTranslations('recordType');
  const kinds = [...new Set(records.map(({ recordType }) => recordType))];
  return (
    <div className="cited">
      <span className="cited-label">{t('backs')}</span>
      <dl>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{type.has(kind as 'SOURCE') ? type(kind as 'SOURCE') : kind}</dt>
            <dd>
              <ul>
                {records
                  .filter(({ recordType }) => recordType === kind)
                  .map((record) => (
                    <li key={record.recordId}>
                      <a href={addressOf(record)}>
                        {record.place === 'source' ? t('thisDocument') : <Text value={record.label} />}
                      </a>
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The page that shows a record, at the place where it stands on it. */
function addressOf({ recordType, recordId, place, placeId }: CitedRecord): string {
  switch (place) {
    case 'campaign':
      return recordType === 'ASK' ? `${routes.campaign(placeId)}#ask-${recordId}` : routes.campaign(placeId);
    case 'meeting':
      return recordType === 'RESPONSE' ? `${routes.meeting(placeId)}#response-${recordId}` : routes.meeting(placeId);
    case 'letter':
      return routes.letter(placeId);
    case 'organisation':
      return routes.organisation(placeId);
    case 'contact':
      return routes.contact(placeId);
    case 'commitments':
      return routes.commitment(placeId);
    case 'source':
      return '#details';
  }
}
