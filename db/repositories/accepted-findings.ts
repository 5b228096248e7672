import { newId } from '../model/id.ts';
import type { AcceptedFinding } from '../model/records/note.ts';
import type { Reader, StepTransaction } from '../schema/access.ts';
import { tablesOf } from '../schema/maps/index.ts';
import { acceptedFindingMap } from '../schema/maps/remark-maps.ts';
import type { RowsOf } from '../schema/rows.ts';
import { storedRows, unknownRecord } from './aggregate.ts';
import { rankAt } from './ranks.ts';
import { recordsFrom } from './rows/read.ts';
import { rowsOfRecord } from './rows/write.ts';
import { syncRows } from './sync.ts';

const TABLES = tablesOf(acceptedFindingMap);

/** Key of an accepted finding: its code and the records concerned, in whatever order. */
export type FindingKey = Pick<AcceptedFinding, 'code' | 'records'>;

/**
 * The findings that a person holds to be right as they are. A finding is told by its code and
 * records.
 */
export const acceptedFindings = {
  /** Lists every accepted finding, the first accepted first. */
  list: async (db: Reader): Promise<readonly AcceptedFinding[]> =>
    recordsFrom(acceptedFindingMap, await storedRows(db, acceptedFindingMap)),

  /** Accepts a finding; one that was accepted before gets the new reason, person and day. */
  accept: async (tx: StepTransaction, finding: AcceptedFinding): Promise<void> => {
    const rows = await rowsOfOne(tx, finding);
    const [present] = rows.accepted_finding;
    const id = present?.id ?? newId();
    const place = { table: 'accepted_finding', siblings: {}, id } as const;
    const rank = present?.rank ?? (await rankAt(tx, place));
    await syncRows(tx, TABLES, rows, rowsOfRecord(acceptedFindingMap, finding, { rank, id }));
  },

  /**
   * Takes an acceptance back, so that the finding is reported again.
   * @throws record-unknown
   */
  withdraw: async (tx: StepTransaction, key: FindingKey): Promise<void> => {
    const rows = await rowsOfOne(tx, key);
    if (rows.accepted_finding.length === 0) throw unknownRecord('accepted-finding', key.code);
    await syncRows(tx, TABLES, rows, {});
  },
};

type FindingRows = RowsOf<'accepted_finding' | 'accepted_finding_record'>;

/** Reads the rows of the finding with this key; none where it was not accepted. */
async function rowsOfOne(db: Reader, key: FindingKey): Promise<FindingRows> {
  const all = await storedRows(db, acceptedFindingMap);
  const { accepted_finding = [], accepted_finding_record = [] } = all;
  const ofFinding = (id: string) =>
    accepted_finding_record.filter((record) => record.accepted_finding_id === id);
  const wanted = keyOf(key.records.map(({ kind, id }) => `${kind} ${id}`));
  const found = accepted_finding.find(
    ({ id, code }) =>
      code === key.code &&
      keyOf(ofFinding(id).map(({ kind, record_id }) => `${kind} ${record_id}`)) === wanted,
  );
  return found === undefined
    ? { accepted_finding: [], accepted_finding_record: [] }
    : { accepted_finding: [found], accepted_finding_record: ofFinding(found.id) };
}

function keyOf(records: readonly string[]): string {
  return records.toSorted().join('\n');
}
