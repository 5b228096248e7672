import type { ReactElement } from 'react';
import type { Due } from '../../../../db/model/register/index.ts';
import { Badge, type BadgeTone } from '../../../components/badge.tsx';
import { shortDate } from '../../../components/table/short-date.ts';
import { useWords } from '../../../i18n/words.ts';

const TONES: Readonly<Record<Due['state'], BadgeTone>> = {
  overdue: 'negative',
  soon: 'caution',
  unread: 'neutral',
  later: 'neutral',
  none: 'neutral',
};

/** Shows what a term says today, where that asks for attention: "te laat", "binnenkort". */
export function DueBadge({ state }: Pick<Due, 'state'>): ReactElement | null {
  const { register: words } = useWords();
  if (state !== 'overdue' && state !== 'soon') return null;
  return <Badge text={words.due[state]} tone={TONES[state]} />;
}

/**
 * Shows the term of an item: its day with what that means today, or its words while nobody read a
 * day.
 */
export function DueWords({ due }: { readonly due: Due }): ReactElement | null {
  const { date, phrase } = due;
  if (date === undefined)
    return phrase === undefined ? null : (
      <span className="due-phrase" title={phrase}>
        {phrase}
      </span>
    );
  return (
    <span className="due" title={phrase}>
      <time dateTime={date}>{shortDate(date)}</time> <DueBadge state={due.state} />
    </span>
  );
}
