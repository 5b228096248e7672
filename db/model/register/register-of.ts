import {
  type CommitmentStatus,
  type Course,
  commitmentCourse,
  commitmentStatus,
  type MotionStatus,
  motionCourse,
  motionStatus,
  openElements,
  replacedMotions,
} from '../compliance/index.ts';
import { linkResolver, printLinks } from '../links/index.ts';
import { numbering } from '../numbering.ts';
import type { Commitment } from '../records/commitment.ts';
import type { Contents } from '../records/contents.ts';
import type { Element } from '../records/element.ts';
import type { Motion } from '../records/motion.ts';
import { type Due, dueOf } from './due.ts';
import { ministryOf } from './ministry.ts';
import { commitmentName, inHouseForm, motionName } from './names.ts';
import { touchedIn } from './touched.ts';

/** A motion or commitment as the register shows it: everything in it is computed or plain text. */
export interface RegisterItem {
  readonly kind: 'motion' | 'commitment';
  readonly id: string;
  /** "Motie Bikker c.s."; "Toezegging TZ202312-123", or the words a commitment begins with. */
  readonly name: string;
  /** Citation of the paper it was moved or made in, in the house form. */
  readonly citation?: string;
  /** Words that say what it is about, links resolved. */
  readonly about: string;
  readonly status: MotionStatus | CommitmentStatus;
  /** `open`: on the work list. `done`: closed. `out`: asks nothing, but stays on record. */
  readonly course: Course;
  /** Term of the open part only: what is done or out has none. */
  readonly due: Due;
  /** Person who keeps it at the ministry. */
  readonly holder?: string;
  /** The office that answers for it. */
  readonly minister?: string;
  readonly ministry?: string;
  /** Names of those who moved a motion. */
  readonly submitters: readonly string[];
  /** Parties of its submitters, each once. */
  readonly parties: readonly string[];
  /** Ids of every paper it touches. */
  readonly documents: readonly string[];
  /** Ids of the action lines in which it is carried out. */
  readonly actionLines: readonly string[];
  /** Elements that lack an `afdoening` or a waiver; none where it asks nothing. */
  readonly missing: readonly Element[];
  /** ISO date it was moved or made on, where the dossier has it. */
  readonly date?: string;
}

/** Keeps the fields that are there. */
function given<K extends string>(
  fields: Readonly<Record<K, string | undefined>>,
): Readonly<Partial<Record<K, string>>> {
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as Partial<Record<K, string>>;
}

/**
 * Makes the register: every motion in the order of the dossier, then every commitment.
 * @param today ISO date against which terms are held
 */
export function registerOf(contents: Contents, today: string): readonly RegisterItem[] {
  const { documents, organisations } = contents;
  const resolve = linkResolver(contents, numbering(contents));
  const touched = touchedIn(contents);
  const papers = new Map(documents.map((document) => [document.id, document]));
  const replaced = replacedMotions(contents);

  const both = (item: Motion | Commitment, course: Course) => ({
    id: item.id,
    course,
    due: course === 'open' ? dueOf(item, today) : { state: 'none' as const },
    documents: touched.documents(item),
    actionLines: touched.actionLines(item),
    missing: course === 'out' ? [] : openElements(item),
  });
  const citationOf = (id: string | undefined) => {
    const citation = id === undefined ? undefined : papers.get(id)?.citation;
    return citation === undefined ? undefined : inHouseForm(citation);
  };

  const ofMotion = (motion: Motion): RegisterItem => ({
    kind: 'motion',
    ...both(motion, motionCourse(motion, replaced)),
    name: motionName(motion),
    about: printLinks(motion.about, resolve),
    status: motionStatus(motion, replaced),
    submitters: motion.submitters.map(({ name }) => name),
    parties: [...new Set(motion.submitters.flatMap(({ party }) => party ?? []))],
    ...given({
      citation: citationOf(motion.document),
      holder: motion.holder,
      minister: motion.minister,
      ministry: ministryOf(motion.minister, motion.handedTo, organisations),
      date: motion.date ?? papers.get(motion.document)?.date,
    }),
  });
  const ofCommitment = (commitment: Commitment): RegisterItem => ({
    kind: 'commitment',
    ...both(commitment, commitmentCourse(commitment)),
    name: commitmentName(commitment, resolve),
    about: printLinks(commitment.text, resolve),
    status: commitmentStatus(commitment),
    submitters: [],
    parties: [],
    date: commitment.madeOn,
    ...given({
      citation: citationOf(commitment.madeIn),
      holder: commitment.holder,
      minister: commitment.office,
      ministry: ministryOf(commitment.office, undefined, organisations),
    }),
  });
  return [...contents.motions.map(ofMotion), ...contents.commitments.map(ofCommitment)];
}
