import type { ReactElement } from 'react';
import { printDate } from '../../../../db/model/dates.ts';
import type { Commitment } from '../../../../db/model/records/commitment.ts';
import { Badge } from '../../../components/badge.tsx';
import { PaperLink } from '../../../components/papers/paper-link.tsx';
import { useLookup } from '../../../data/lookup.ts';
import { useToday } from '../../../data/today.ts';
import { useWords } from '../../../i18n/words.ts';

/** Lists the turns of a promise that recurs: when each was due, and the paper that met it. */
export function TurnsPart({
  commitment,
}: {
  readonly commitment: Commitment;
}): ReactElement | null {
  const { motions: t } = useWords();
  const { documents } = useLookup();
  const today = useToday();
  const { recurring, occurrences } = commitment;
  if (recurring === undefined && occurrences.length === 0) return null;
  return (
    <section className="checklist-part">
      <h3>
        {t.occurrences}
        {recurring === undefined ? '' : `, ${t.recurringEach[recurring]}`}
      </h3>
      <ol className="turns">
        {occurrences.map(({ due, settledBy, reason }) => {
          const paper = documents.get(settledBy ?? '');
          const sent = paper?.dateSent ?? paper?.date;
          const isLate = settledBy === undefined ? due < today : sent !== undefined && sent > due;
          return (
            <li key={due}>
              <strong>{printDate(due)}</strong>{' '}
              <Badge
                text={settledBy === undefined ? (isLate ? t.turnOverdue : t.open) : t.settled}
                tone={settledBy !== undefined ? 'positive' : isLate ? 'negative' : 'neutral'}
              />{' '}
              {settledBy === undefined ? null : <PaperLink id={settledBy} />}
              {settledBy !== undefined && isLate && sent !== undefined ? (
                <p className="soft">
                  {t.turnLate({ sent: printDate(sent) })} {reason ?? t.noReasonGiven}
                </p>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
