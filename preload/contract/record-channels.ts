import { action, actionLine } from '../../db/model/records/action.ts';
import { annex } from '../../db/model/records/annex.ts';
import { commitment } from '../../db/model/records/commitment.ts';
import { document } from '../../db/model/records/document.ts';
import { dossier } from '../../db/model/records/dossier.ts';
import { motion } from '../../db/model/records/motion.ts';
import { acceptedFinding, note } from '../../db/model/records/note.ts';
import { organisation } from '../../db/model/records/organisation.ts';
import { budgetSource, programmeLine } from '../../db/model/records/programme.ts';
import { proposal, theme } from '../../db/model/records/proposal.ts';
import { categoryKey, euros, id, recordRef, words, year } from '../../db/model/records/values.ts';
import { z } from '../../db/model/zod.ts';
import { itemChannels } from './parliament-channels.ts';
import { ids, newOrganisations, newPapers, place, stepChannel } from './values.ts';

/**
 * Names the records to remove. `letGo`: also takes them out of the fields of records that can do
 * without them; otherwise a record that is pointed to is refused (`record-in-use`).
 */
const removal = z.strictObject({ ids, letGo: z.boolean() });

/** Fields for what was made where it was named, to go in by the same step. */
const made = { papers: newPapers, organisations: newOrganisations };

/**
 * Describes records as they were when the edits of them began, to be held against what is in the
 * file now. They are compared, never kept, so that one that was never right does not stand in the
 * way of its own mending. Without them a record is saved as it is given, whatever others did to it.
 */
const bases = z.array(z.looseObject({ id })).exactOptional();

/** Tells whether every record that is saved is held against one of its own. */
function isBased({
  records,
  base,
}: {
  readonly records: readonly unknown[];
  readonly base?: readonly { readonly id: string }[];
}): boolean {
  const known = new Set(base?.map((each) => each.id));
  const isKnown = (record: unknown) => known.has((record as { readonly id: string }).id);
  return base === undefined || records.every(isKnown);
}

/**
 * Describes the four things one does with a kind of record. Each is one step. The window makes the
 * id of a record it adds; an id that is there already is refused. Without `before` it goes to the
 * end.
 */
function recordChannels<Record extends z.ZodType>(record: Record) {
  return {
    add: stepChannel(z.strictObject({ record, before: id.exactOptional(), ...made })),
    /**
     * Saves records over what they were when their edits began.
     * @throws edits-meet where a field was changed since its base, to something else than here
     */
    save: stepChannel(
      z.strictObject({ records: z.array(record).min(1), base: bases, ...made }).refine(isBased),
    ),
    move: stepChannel(z.strictObject({ ids, place })),
    remove: stepChannel(removal),
  };
}

/** Describes where proposals stand: their table, and their place in it. */
const proposalPlace = place.extend({ theme: id, category: categoryKey });

/** Describes where actions stand: their line, and their place in it. */
const actionPlace = place.extend({ line: id });

/** Describes one cell of a budget table; `null` makes it blank, which is not the same as 0. */
export const budgetCell = z.strictObject({
  action: id,
  year,
  amount: euros.nullable(),
  /** Amount that stood there when the change was begun; absent: it is set whatever stands there. */
  was: euros.nullable().exactOptional(),
});

/**
 * Describes a derived amount that a person has found in a source; see `confirmBudget` in
 * db/repositories.
 */
const budgetConfirmation = z.strictObject({
  action: id,
  /** The year the amount stands in now. */
  year,
  readIn: words,
  /** The amount that was looked at; absent: whatever stands there. */
  was: euros.exactOptional(),
  /** Amount that the source says; absent: the amount as it stands. */
  amount: euros.exactOptional(),
  /** The year the source puts it in; absent: the year it stands in. */
  inYear: year.exactOptional(),
});

export const recordContract = {
  dossier: {
    /**
     * Saves the dossier's own record.
     * @throws edits-meet, as with the other records
     */
    save: stepChannel(
      z.strictObject({ record: dossier, base: z.looseObject({ id }).exactOptional() }),
    ),
    /** Sets an empty dossier up for a programme, as one step. */
    setUp: stepChannel(
      z.strictObject({
        record: dossier,
        themes: z.array(theme),
        actionLines: z.array(actionLine),
        programme: z.array(programmeLine),
        annexes: z.array(annex),
      }),
    ),
  },
  annexes: recordChannels(annex),
  documents: recordChannels(document),
  themes: recordChannels(theme),
  proposals: {
    ...recordChannels(proposal),
    move: stepChannel(z.strictObject({ ids, place: proposalPlace })),
  },
  actionLines: recordChannels(actionLine),
  actions: {
    ...recordChannels(action),
    move: stepChannel(z.strictObject({ ids, place: actionPlace })),
  },
  budget: {
    /**
     * Sets cells of the action lines' tables, as one step: a typed amount or a pasted block.
     * @throws cells-meet where one was changed since, to something else than here
     */
    setCells: stepChannel(z.strictObject({ cells: z.array(budgetCell).min(1).max(20_000) })),
    /**
     * Confirms derived amounts, corrected where the source that was read says otherwise.
     * @throws cells-meet where one is no longer what was looked at
     */
    confirm: stepChannel(
      z.strictObject({ confirmations: z.array(budgetConfirmation).min(1).max(2_000) }),
    ),
  },
  programme: recordChannels(programmeLine),
  budgetSources: recordChannels(budgetSource),
  organisations: recordChannels(organisation),
  motions: { ...recordChannels(motion), ...itemChannels },
  commitments: recordChannels(commitment),
  notes: recordChannels(note),
  findings: {
    /** Accepts a finding as right as it is: "Akkoord met reden". */
    accept: stepChannel(z.strictObject({ finding: acceptedFinding })),
    /** Takes an acceptance back: the finding stands again. */
    unaccept: stepChannel(z.strictObject({ code: words, records: z.array(recordRef) })),
  },
} as const;
