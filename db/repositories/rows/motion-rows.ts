import type { Motion } from '../../model/records/motion.ts';
import type { RowsOf } from '../../schema/rows.ts';
import { courseFrom, courseRows, type ElementRows } from './course-rows.ts';
import { grouped } from './grouped.ts';
import { present } from './present.ts';

type MotionRows = ElementRows &
  RowsOf<'motion' | 'motion_submitter' | 'motion_held_over' | 'motion_status' | 'motion_deadline'>;

/**
 * A motion as rows.
 *
 * @param elementRanks one for each of its elements
 */
export function motionRows(
  motion: Motion,
  rank: string,
  elementRanks: readonly string[],
): MotionRows {
  const motion_id = motion.id;
  const course = courseRows(motion, elementRanks, 'motion_id');
  return {
    motion: [
      {
        id: motion.id,
        rank,
        document_id: motion.document,
        short: motion.short,
        date: motion.date ?? null,
        outcome: motion.outcome,
        cabinet_opinion: motion.cabinetOpinion ?? null,
        replaces: motion.replaces ?? null,
        request: motion.request ?? null,
        about: motion.about,
        holder: motion.holder ?? null,
        minister: motion.minister ?? null,
        handed_to: motion.handedTo ?? null,
        progress: motion.progress,
      },
    ],
    motion_submitter: motion.submitters.map(({ name, party }, position) => ({
      motion_id,
      position,
      name,
      party: party ?? null,
    })),
    motion_held_over: motion.heldOver.map((date, position) => ({ motion_id, position, date })),
    motion_status: course.statuses,
    motion_deadline: course.deadlines,
    ...course.elements,
  };
}

/** Rows as motions, in the order of the motion rows. */
export function motionsFrom(rows: MotionRows): readonly Motion[] {
  const submitters = grouped(rows.motion_submitter, 'motion_id');
  const heldOver = grouped(rows.motion_held_over, 'motion_id');
  const course = courseFrom(
    { statuses: rows.motion_status, deadlines: rows.motion_deadline, elements: rows },
    'motion_id',
  );
  return rows.motion.map((row) => ({
    id: row.id,
    document: row.document_id,
    short: row.short,
    submitters: submitters(row.id).map(({ name, party }) => ({ name, ...present({ party }) })),
    outcome: row.outcome,
    heldOver: heldOver(row.id).map((each) => each.date),
    about: row.about,
    ...course(row.id),
    progress: row.progress,
    ...present({
      date: row.date,
      cabinetOpinion: row.cabinet_opinion,
      replaces: row.replaces,
      request: row.request,
      holder: row.holder,
      minister: row.minister,
      handedTo: row.handed_to,
    }),
  }));
}
