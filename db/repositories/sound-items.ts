import {
  commitmentProblems,
  type FoundProblem,
  type ItemProblem,
  isRewritten,
  motionProblems,
  nameOf,
  newProblems,
  type Surroundings,
  surroundingsOf,
} from '../model/compliance/index.ts';
import { DossierError } from '../model/errors.ts';
import type { Commitment } from '../model/records/commitment.ts';
import type { Element, Support } from '../model/records/element.ts';
import type { Motion } from '../model/records/motion.ts';
import { motionName } from '../model/register/names.ts';
import type { Reader } from '../schema/access.ts';
import { calendarMap, documentMap } from '../schema/maps/letter-maps.ts';
import { readRows } from '../schema/rows.ts';
import { recordsFrom } from './rows/read.ts';

/** Fields of a motion or commitment that may only grow. */
type Growing = Pick<Motion, 'statusHistory' | 'deadlines'>;

/**
 * Refuses a motion that cannot be kept as it is. What it had already is let be, so that a dossier
 * with an old flaw can be worked on; the checks report it.
 *
 * @param before the motion as it is in the file; absent for a new one
 * @param today ISO date; absent: a paper of a day to come is let be
 * @throws item-unsound
 */
export async function refuseUnsoundMotion(
  db: Reader,
  motion: Motion,
  before: Motion | undefined,
  today?: string,
): Promise<void> {
  const isMoved = motion.document !== before?.document || motion.replaces !== before.replaces;
  const around = await surroundings(db, {
    elements: [...motion.elements, ...(before?.elements ?? [])],
    documents: isMoved ? undefined : [motion.document, ...settlingPapers(motion, before)],
    withMotions: isMoved,
    today,
  });
  const old = before === undefined ? [] : motionProblems(before, around);
  refuseNew(old, motionProblems(motion, around));
  refuseRewritten(motionName(motion), before, motion);
}

/**
 * Refuses a commitment that cannot be kept as it is, as `refuseUnsoundMotion` does.
 * @throws item-unsound
 */
export async function refuseUnsoundCommitment(
  db: Reader,
  commitment: Commitment,
  before: Commitment | undefined,
  today?: string,
): Promise<void> {
  const around = await surroundings(db, {
    elements: [...commitment.elements, ...(before?.elements ?? [])],
    documents: [
      ...[...commitment.occurrences, ...(before?.occurrences ?? [])].flatMap(
        ({ settledBy }) => settledBy ?? [],
      ),
      ...settlingPapers(commitment, before),
    ],
    withMotions: false,
    today,
  });
  const old = before === undefined ? [] : commitmentProblems(before, around);
  refuseNew(old, commitmentProblems(commitment, around));
  refuseRewritten(nameOf(commitment), before, commitment);
}

/** Lists the papers that settle elements of an item, as it becomes and as it was. */
function settlingPapers(
  ...items: readonly ({ readonly elements: readonly Element[] } | undefined)[]
): readonly string[] {
  return items
    .flatMap((item) => item?.elements ?? [])
    .flatMap(({ support }) => support)
    .flatMap(({ role, id }) => (role === 'afdoening' ? [id] : []));
}

function refuseNew(before: Iterable<FoundProblem>, after: Iterable<FoundProblem>): void {
  const [found] = newProblems(before, after);
  if (found !== undefined) throw new DossierError('item-unsound', { problem: found.problem });
}

function refuseRewritten(item: string, before: Growing | undefined, after: Growing): void {
  if (before === undefined) return;
  const problem: ItemProblem | undefined = isRewritten(before.statusHistory, after.statusHistory)
    ? { code: 'course-rewritten', item }
    : isRewritten(before.deadlines, after.deadlines)
      ? { code: 'terms-rewritten', item }
      : undefined;
  if (problem !== undefined) throw new DossierError('item-unsound', { problem });
}

/** Reads only what a check of one item needs: a bulk change saves many of them. */
async function surroundings(
  db: Reader,
  needed: {
    readonly elements: readonly Element[];
    /** Ids of the papers needed; absent: all. */
    readonly documents: readonly string[] | undefined;
    readonly withMotions: boolean;
    readonly today: string | undefined;
  },
): Promise<Surroundings> {
  const where = needed.documents === undefined ? {} : { id: needed.documents };
  const document = await readRows(db, 'document', where);
  const motions = needed.withMotions ? await readRows(db, 'motion') : [];
  const present = await presentAmong(
    db,
    needed.elements.flatMap(({ support }) => support),
  );
  const around = surroundingsOf(
    recordsFrom(documentMap, { document }),
    motions.map(({ id, document_id, replaces }) => ({
      id,
      document: document_id,
      ...(replaces !== null && { replaces }),
    })),
    ({ id }) => present.has(id),
    recordsFrom(calendarMap, { calendar_entry: await readRows(db, 'calendar_entry') }),
  );
  return { ...around, ...(needed.today !== undefined && { today: needed.today }) };
}

async function presentAmong(
  db: Reader,
  supports: readonly Support[],
): Promise<ReadonlySet<string>> {
  const present = new Set<string>();
  for (const [kind, group] of Map.groupBy(supports, (support) => support.kind)) {
    const rows = await readRows(db, kind, { id: group.map(({ id }) => id) });
    for (const { id } of rows) present.add(id);
  }
  return present;
}
