import type { Progress } from '../records/element.ts';
import type { Outcome } from '../records/motion.ts';

/** Part of what was asked or promised that is settled; `no-parts`: it has no elements at all. */
export type Settled = 'no-parts' | 'none' | 'some' | 'all';

/** Statuses of a motion, from what the House decided and what the ministry can show. */
export const MOTION_STATUSES = [
  'onbekend',
  'niet-gestart',
  'in-behandeling',
  'deels-afgedaan',
  'afgedaan',
  'overgedragen',
  'niet-uitgevoerd',
  'nvt',
] as const;
export type MotionStatus = (typeof MOTION_STATUSES)[number];

/** Statuses of a commitment, in the words of the House's register. */
export const COMMITMENT_STATUSES = ['openstaand', 'deels-voldaan', 'voldaan', 'vervallen'] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

/** Outcomes of motions that ask nothing any more. One that was replaced asks nothing either. */
export const OUTCOMES_WITHOUT_REQUEST: ReadonlySet<Outcome> = new Set([
  'verworpen',
  'ingetrokken',
  'vervallen',
]);

/**
 * Status of a motion that still asks something. Rows: how far the ministry says it is. Columns: how
 * much of it is settled. Only `afgedaan` over `all` closes.
 */
export const MOTION_TABLE: Readonly<Record<Progress, Readonly<Record<Settled, MotionStatus>>>> = {
  onbekend: {
    'no-parts': 'onbekend',
    none: 'onbekend',
    some: 'deels-afgedaan',
    all: 'in-behandeling',
  },
  'niet-gestart': {
    'no-parts': 'niet-gestart',
    none: 'niet-gestart',
    some: 'deels-afgedaan',
    all: 'in-behandeling',
  },
  'in-behandeling': {
    'no-parts': 'in-behandeling',
    none: 'in-behandeling',
    some: 'deels-afgedaan',
    all: 'in-behandeling',
  },
  afgedaan: {
    'no-parts': 'in-behandeling',
    none: 'in-behandeling',
    some: 'deels-afgedaan',
    all: 'afgedaan',
  },
  // Handed over is not carried out, and not carried out is not settled: both stay what they are.
  overgedragen: {
    'no-parts': 'overgedragen',
    none: 'overgedragen',
    some: 'overgedragen',
    all: 'overgedragen',
  },
  'niet-uitgevoerd': {
    'no-parts': 'niet-uitgevoerd',
    none: 'niet-uitgevoerd',
    some: 'niet-uitgevoerd',
    all: 'niet-uitgevoerd',
  },
};

const OPEN: Readonly<Record<Settled, CommitmentStatus>> = {
  'no-parts': 'openstaand',
  none: 'openstaand',
  some: 'deels-voldaan',
  all: 'deels-voldaan',
};

/**
 * Status of a commitment that the House has not struck out; rows and columns as for motions. A
 * promise that is handed over, or not kept, stays open until the House strikes it out.
 */
export const COMMITMENT_TABLE: Readonly<
  Record<Progress, Readonly<Record<Settled, CommitmentStatus>>>
> = {
  onbekend: OPEN,
  'niet-gestart': OPEN,
  'in-behandeling': OPEN,
  afgedaan: { ...OPEN, all: 'voldaan' },
  overgedragen: OPEN,
  'niet-uitgevoerd': OPEN,
};

/** Whether something is still to be done: `out` asks nothing, `done` is closed. */
export type Course = 'open' | 'done' | 'out';

const STILL_OPEN: Readonly<Record<Settled, Course>> = {
  'no-parts': 'open',
  none: 'open',
  some: 'open',
  all: 'open',
};
const CLOSED_WHEN_SETTLED: Readonly<Record<Settled, Course>> = { ...STILL_OPEN, all: 'done' };

/**
 * Whether a motion or commitment that asks something is still on the work list; rows and columns as
 * above. What was handed over, or will not be done, stays there until the House was told so in a
 * paper that settles each element, or the element is waived.
 */
export const COURSE_TABLE: Readonly<Record<Progress, Readonly<Record<Settled, Course>>>> = {
  onbekend: STILL_OPEN,
  'niet-gestart': STILL_OPEN,
  'in-behandeling': STILL_OPEN,
  afgedaan: CLOSED_WHEN_SETTLED,
  overgedragen: CLOSED_WHEN_SETTLED,
  'niet-uitgevoerd': CLOSED_WHEN_SETTLED,
};

/** Progress that a ministry can report only of what asks something. */
export const AT_WORK: ReadonlySet<Progress> = new Set([
  'in-behandeling',
  'afgedaan',
  'overgedragen',
]);
