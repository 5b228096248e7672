import type { ReactElement } from 'react';
import type { RegisterItem } from '../../../../db/model/register/index.ts';
import { Badge, type BadgeTone } from '../../../components/badge.tsx';
import { useWords } from '../../../i18n/words.ts';

const TONES: Partial<Readonly<Record<RegisterItem['status'], BadgeTone>>> = {
  afgedaan: 'positive',
  voldaan: 'positive',
  'deels-afgedaan': 'caution',
  'deels-voldaan': 'caution',
  'niet-uitgevoerd': 'negative',
};

/** Shows where an item stands, as the rules compute it. */
export function StatusBadge({ status }: Pick<RegisterItem, 'status'>): ReactElement {
  const { motions: words } = useWords();
  return <Badge text={words.statuses[status]} tone={TONES[status] ?? 'neutral'} />;
}
