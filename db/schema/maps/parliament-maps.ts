import type { Support } from '../../model/records/element.ts';
import type { ElementSupportRow } from '../parliament-tables.ts';
import { list, maybe, maybeTo, split, to } from './column-map.ts';
import { rowsOf, values } from './rows-of.ts';

/** How the organisations, and what the House asked and was promised, lie in the file. */

export const organisationMap = rowsOf(
  'organisation',
  'organisation',
  { kind: 'organisation', place: 'rank' },
  {
    id: 'id',
    name: 'name',
    abbreviation: maybe('abbreviation'),
    kind: 'kind',
    memberOf: values(
      'membership',
      { owner: 'organisation_id', place: 'position' },
      { value: to('organisation', 'group_id') },
    ),
  },
);

/** What supports: each kind of record in a column of its own. */
const supporting = split<
  Pick<Support, 'kind' | 'id'>,
  Pick<ElementSupportRow, 'document_id' | 'proposal_id' | 'action_id' | 'motion_id'>
>({
  columns: {
    document_id: 'document',
    proposal_id: 'proposal',
    action_id: 'action',
    motion_id: 'motion',
  },
  write: ({ kind, id }) => ({
    document_id: kind === 'document' ? id : null,
    proposal_id: kind === 'proposal' ? id : null,
    action_id: kind === 'action' ? id : null,
    motion_id: kind === 'motion' ? id : null,
  }),
  // The table's CHECK holds that exactly one of the four is set.
  read: (row) => {
    if (row.document_id !== null) return { kind: 'document', id: row.document_id };
    if (row.proposal_id !== null) return { kind: 'proposal', id: row.proposal_id };
    if (row.action_id !== null) return { kind: 'action', id: row.action_id };
    return { kind: 'motion', id: row.motion_id ?? '' };
  },
});

const support = rowsOf(
  'support',
  'element_support',
  { owner: 'element_id', place: 'position' },
  { kind: supporting, id: supporting, role: 'role', passage: maybe('passage'), note: 'note' },
);

const ELEMENT = {
  id: 'id',
  text: 'text',
  support: list(support),
  waived: maybe('waived'),
} as const;

/** Motions and commitments have their elements in one table, each under a column of its own. */
const motionElement = rowsOf(
  'element',
  'element',
  { kind: 'element', owner: 'motion_id', place: 'rank', fixed: { commitment_id: null } },
  ELEMENT,
);
const commitmentElement = rowsOf(
  'element',
  'element',
  { kind: 'element', owner: 'commitment_id', place: 'rank', fixed: { motion_id: null } },
  ELEMENT,
);

const STATUS_CHANGE = {
  on: 'changed_on',
  progress: 'progress',
  note: 'note',
  citation: maybe('citation'),
} as const;

const DEADLINE = {
  phrase: 'phrase',
  date: maybe('date'),
  setOn: 'set_on',
  reason: maybe('reason'),
  citation: maybe('citation'),
} as const;

const ofMotion = { owner: 'motion_id', place: 'position' } as const;
const ofCommitment = { owner: 'commitment_id', place: 'position' } as const;

export const motionMap = rowsOf(
  'motion',
  'motion',
  { kind: 'motion', place: 'rank' },
  {
    id: 'id',
    document: to('document', 'document_id'),
    short: 'short',
    submitters: list(
      rowsOf('submitter', 'motion_submitter', ofMotion, { name: 'name', party: maybe('party') }),
    ),
    date: maybe('date'),
    outcome: 'outcome',
    heldOver: values('motion_held_over', ofMotion, { value: 'date' }),
    cabinetOpinion: maybe('cabinet_opinion'),
    replaces: maybeTo('motion', 'replaces'),
    request: maybe('request'),
    about: 'about',
    holder: maybe('holder'),
    minister: maybe('minister'),
    handedTo: maybeTo('organisation', 'handed_to'),
    elements: list(motionElement),
    statusHistory: list(rowsOf('statusChange', 'motion_status', ofMotion, STATUS_CHANGE)),
    deadlines: list(rowsOf('deadline', 'motion_deadline', ofMotion, DEADLINE)),
    progress: 'progress',
  },
);

const occurrence = rowsOf('occurrence', 'commitment_occurrence', ofCommitment, {
  due: 'due',
  settledBy: maybeTo('document', 'settled_by'),
  reason: maybe('reason'),
});

export const commitmentMap = rowsOf(
  'commitment',
  'commitment',
  { kind: 'commitment', place: 'rank' },
  {
    id: 'id',
    number: maybe('number'),
    text: 'text',
    origin: 'origin',
    madeOn: 'made_on',
    madeIn: maybeTo('document', 'made_in'),
    promisedBy: maybe('promised_by'),
    office: maybe('office'),
    to: maybe('promised_to'),
    holder: maybe('holder'),
    recurring: maybe('recurring'),
    occurrences: list(occurrence),
    elements: list(commitmentElement),
    statusHistory: list(rowsOf('statusChange', 'commitment_status', ofCommitment, STATUS_CHANGE)),
    deadlines: list(rowsOf('deadline', 'commitment_deadline', ofCommitment, DEADLINE)),
    progress: 'progress',
    established: maybe('established'),
  },
);
