import type { Commitment } from '../../model/records/commitment.ts';
import type { RowsOf } from '../../schema/rows.ts';
import { courseFrom, courseRows, type ElementRows } from './course-rows.ts';
import { grouped } from './grouped.ts';
import { present } from './present.ts';

type CommitmentRows = ElementRows &
  RowsOf<'commitment' | 'commitment_occurrence' | 'commitment_status' | 'commitment_deadline'>;

/**
 * A commitment as rows.
 *
 * @param elementRanks one for each of its elements
 */
export function commitmentRows(
  commitment: Commitment,
  rank: string,
  elementRanks: readonly string[],
): CommitmentRows {
  const commitment_id = commitment.id;
  const course = courseRows(commitment, elementRanks, 'commitment_id');
  return {
    commitment: [
      {
        id: commitment.id,
        rank,
        number: commitment.number ?? null,
        text: commitment.text,
        origin: commitment.origin,
        made_on: commitment.madeOn,
        made_in: commitment.madeIn ?? null,
        promised_by: commitment.promisedBy ?? null,
        office: commitment.office ?? null,
        promised_to: commitment.to ?? null,
        holder: commitment.holder ?? null,
        recurring: commitment.recurring ?? null,
        progress: commitment.progress,
        established: commitment.established ?? null,
      },
    ],
    commitment_occurrence: commitment.occurrences.map(({ due, settledBy, reason }, position) => ({
      commitment_id,
      position,
      due,
      settled_by: settledBy ?? null,
      reason: reason ?? null,
    })),
    commitment_status: course.statuses,
    commitment_deadline: course.deadlines,
    ...course.elements,
  };
}

/** Rows as commitments, in the order of the commitment rows. */
export function commitmentsFrom(rows: CommitmentRows): readonly Commitment[] {
  const occurrences = grouped(rows.commitment_occurrence, 'commitment_id');
  const course = courseFrom(
    { statuses: rows.commitment_status, deadlines: rows.commitment_deadline, elements: rows },
    'commitment_id',
  );
  return rows.commitment.map((row) => ({
    id: row.id,
    text: row.text,
    origin: row.origin,
    madeOn: row.made_on,
    occurrences: occurrences(row.id).map(({ due, settled_by, reason }) => ({
      due,
      ...present({ settledBy: settled_by, reason }),
    })),
    ...course(row.id),
    progress: row.progress,
    ...present({
      number: row.number,
      madeIn: row.made_in,
      promisedBy: row.promised_by,
      office: row.office,
      to: row.promised_to,
      holder: row.holder,
      recurring: row.recurring,
      established: row.established,
    }),
  }));
}
