import type { ReactElement, ReactNode } from 'react';
import { printDate } from '../../../../db/model/dates.ts';
import { printLinks } from '../../../../db/model/links/index.ts';
import { Badge } from '../../../components/badge.tsx';
import { CitedLink, PaperLink } from '../../../components/papers/paper-link.tsx';
import { useLookup } from '../../../data/lookup.ts';
import { useWords } from '../../../i18n/words.ts';
import type { Item } from './item.ts';
import { type TimelineEntry, timelineOf } from './timeline.ts';

/**
 * Shows the course of an item: who did or said what, on which day; nothing in it is overwritten.
 */
export function TimelinePart({ item }: { readonly item: Item }): ReactElement {
  const { motions: t } = useWords();
  const { documents } = useLookup();
  const entries = timelineOf(item, documents);
  const isPromise = item.kind === 'commitment';
  return (
    <section className="checklist-part">
      <h3>{t.statusHistory}</h3>
      <ol className="timeline">
        {entries.map((entry, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name and keep their order
          <li key={at} className="timeline-entry">
            <span className="timeline-day">
              {entry.on === undefined ? t.dayUnknown : printDate(entry.on)}
            </span>
            <div>
              <Entry entry={entry} isPromise={isPromise} />
            </div>
          </li>
        ))}
        {item.kind === 'motion' ? null : (
          <li className="timeline-entry">
            <span className="timeline-day" />
            <div>
              <Badge text={t.byHouse} />{' '}
              {item.record.established === undefined
                ? t.notEstablishedYet
                : t.establishedAs[item.record.established]}
            </div>
          </li>
        )}
      </ol>
    </section>
  );
}

function Entry({
  entry,
  isPromise,
}: {
  readonly entry: TimelineEntry;
  readonly isPromise: boolean;
}): ReactNode {
  const { motions: t } = useWords();
  const { resolve } = useLookup();
  if (entry.by === 'house')
    return (
      <>
        <Badge text={t.house} /> {t.houseDid[entry.what]}
      </>
    );
  if (entry.by === 'turn')
    return (
      <>
        <Badge text={t.ministry} /> {t.turnMet({ due: printDate(entry.due) })}{' '}
        <PaperLink id={entry.document} />
      </>
    );
  return (
    <>
      <Badge text={isPromise ? t.byMinistry : t.ministry} />{' '}
      <strong>{t.progresses[entry.progress]}</strong>
      {entry.note === '' ? null : <span> {printLinks(entry.note, resolve)}</span>}
      {entry.citation === undefined ? null : (
        <>
          {' '}
          <CitedLink citation={entry.citation} />
        </>
      )}
    </>
  );
}
