import type { ReactElement } from 'react';
import { recordName } from '../../../db/model/checks/record-names.ts';
import type { RecordRef } from '../../../db/model/records/values.ts';
import { recordAddress } from '../../data/chosen-record.ts';
import { useLookup } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';

/** A record that is named elsewhere, with the words about it there. */
export interface NamedRecord {
  readonly ref: RecordRef;
  /** Beginning of the record's text. */
  readonly text?: string;
  /** Words for the way it is named: "in een veld". */
  readonly how?: string;
}

/** Lists records under a title, each a link to where it is shown. */
export function RecordLinks({
  title,
  records,
  none,
}: {
  readonly title: string;
  readonly records: readonly NamedRecord[];
  /** Sentence where there are none; absent: nothing is shown then. */
  readonly none?: string;
}): ReactElement | null {
  const words = useWords();
  const lookup = useLookup();
  if (records.length === 0 && none === undefined) return null;
  return (
    <section className="record-links">
      <h3>
        {records.length === 0
          ? title
          : words.components.foldGroup({ title, count: records.length })}
      </h3>
      {records.length === 0 ? <p className="record-links-none">{none}</p> : null}
      <ul>
        {records.map(({ ref, text, how }) => {
          const { kind, name } = recordName(lookup, ref);
          return (
            <li key={`${ref.id} ${how ?? ''}`}>
              <a href={`#${recordAddress(ref)}`}>
                {words.components.recordKinds[kind]} {name}
              </a>
              {text === undefined ? null : <span className="record-links-text"> {text}</span>}
              {how === undefined ? null : <span className="record-links-how"> {how}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
