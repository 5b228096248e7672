import type { ReactElement } from 'react';
import { printDate } from '../../../../db/model/dates.ts';
import type { Deadline } from '../../../../db/model/records/element.ts';
import { Badge } from '../../../components/badge.tsx';
import { CitedLink } from '../../../components/papers/paper-link.tsx';
import { useWords } from '../../../i18n/words.ts';

/**
 * Lists the terms of an item, as they were put: the last one holds, those before it were postponed.
 */
export function TermsPart({
  deadlines,
}: {
  readonly deadlines: readonly Deadline[];
}): ReactElement | null {
  const { motions: t } = useWords();
  if (deadlines.length === 0) return null;
  const last = deadlines.length - 1;
  return (
    <section className="checklist-part">
      <h3>{t.deadlines}</h3>
      <ol className="terms">
        {deadlines.map(({ phrase, date, setOn, reason, citation }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: terms are only ever added
          <li key={at}>
            <span>«{phrase}»</span>{' '}
            <strong>{date === undefined ? t.dayUnread : printDate(date)}</strong>{' '}
            <Badge text={at === last ? t.holdsNow : t.postponed} />
            <p className="soft">
              {t.setOn} {printDate(setOn)}
              {reason === undefined ? '' : `. ${t.reason}: ${reason}`}
              {citation === undefined ? null : (
                <>
                  . <CitedLink citation={citation} />
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
