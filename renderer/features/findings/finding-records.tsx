import type { ReactElement } from 'react';
import { recordName } from '../../../db/model/checks/record-names.ts';
import { EXPIRED } from '../../../db/model/links/index.ts';
import type { RecordRef } from '../../../db/model/records/values.ts';
import { recordAddress } from '../../data/chosen-record.ts';
import { useLookup } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';

/** Lists the records a finding is about, each a link to where it can be mended. */
export function FindingRecords({
  records,
}: {
  readonly records: readonly RecordRef[];
}): ReactElement {
  const words = useWords();
  const lookup = useLookup();
  return (
    <ul className="finding-records">
      {records.map((record) => {
        const { kind, name } = recordName(lookup, record);
        const text = `${words.components.recordKinds[kind]} ${name}`;
        return (
          <li key={`${kind} ${record.id}`}>
            {name === EXPIRED ? text : <a href={`#${recordAddress(record)}`}>{text}</a>}
          </li>
        );
      })}
    </ul>
  );
}
