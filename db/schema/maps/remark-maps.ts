import { list, maybe, within } from './column-map.ts';
import { rowsOf } from './rows-of.ts';

/** How what people remark on records lies in the file. */

export const noteMap = rowsOf(
  'note',
  'note',
  { kind: 'note', place: 'rank' },
  {
    id: 'id',
    on: within('recordRef', { kind: 'on_kind', id: 'on_id' }),
    text: 'text',
    source: 'source',
    code: maybe('code'),
    visibility: 'visibility',
  },
);

const record = rowsOf(
  'recordRef',
  'accepted_finding_record',
  { owner: 'accepted_finding_id', place: 'position' },
  { kind: 'kind', id: 'record_id' },
);

/** It is known by what it accepts; its row has an id all the same. */
export const acceptedFindingMap = rowsOf(
  'acceptedFinding',
  'accepted_finding',
  { kind: 'accepted-finding', place: 'rank', ownId: 'id' },
  {
    code: 'code',
    records: list(record),
    reason: 'reason',
    by: 'accepted_by',
    on: 'accepted_on',
  },
);
