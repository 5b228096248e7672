import { action, actionLine } from '../../../db/model/records/action.ts';
import { annex } from '../../../db/model/records/annex.ts';
import { commitment } from '../../../db/model/records/commitment.ts';
import { document } from '../../../db/model/records/document.ts';
import { dossier } from '../../../db/model/records/dossier.ts';
import { motion } from '../../../db/model/records/motion.ts';
import { acceptedFinding, note } from '../../../db/model/records/note.ts';
import { organisation } from '../../../db/model/records/organisation.ts';
import { budgetSource, programmeLine } from '../../../db/model/records/programme.ts';
import { proposal, theme } from '../../../db/model/records/proposal.ts';
import { euros, id, words, year } from '../../../db/model/records/values.ts';
import { z } from '../../../db/model/zod.ts';
import { objectWithTwins } from './twins.ts';

/** The name of the public JSON form and its version. */
export const FORMAT = 'kamerdossier/1';

const references = z.array(z.strictObject({ to: z.string(), id })).optional();
const computed = z.string().optional();

/**
 * One amount of a programme line as the JSON form prints it. For a line of kind actielijn `amount`
 * is computed from its actions; `imported` is the amount that an import put beside it, if any.
 */
const programmeBudget = z.strictObject({
  year,
  amount: euros.nullable().optional(),
  printed: z.string(),
  imported: euros.optional(),
});

/**
 * Parses the public JSON form of a dossier. It differs from the records themselves in what it
 * computes for the reader (numbers, plain texts, references, statuses) and in naming a theme by its
 * title and an action line by its number. What is computed may be left out on the way in.
 */
export const jsonForm = z.strictObject({
  format: z.literal(FORMAT),
  // Files made before a dossier had categories of its own do not name them.
  dossier: dossier.partial({ categories: true }),
  annexes: z.array(annex),
  documents: z.array(document),
  themes: z.array(theme),
  proposals: z.array(
    objectWithTwins(proposal).extend({ number: z.int().optional(), theme: words, references }),
  ),
  actionLines: z.array(actionLine.extend({ number: z.int().optional() })),
  actions: z.array(objectWithTwins(action).extend({ number: computed, line: z.int() })),
  programme: z.array(
    objectWithTwins(programmeLine).extend({
      line: z.int().optional(),
      budget: z.array(programmeBudget),
    }),
  ),
  budgetSources: z.array(budgetSource),
  organisations: z.array(organisation),
  motions: z.array(objectWithTwins(motion).extend({ status: computed })),
  commitments: z.array(objectWithTwins(commitment).extend({ status: computed })),
  acceptedFindings: z.array(acceptedFinding),
  notes: z.array(objectWithTwins(note)),
});

/** A dossier in its public JSON form, as parsed; what is computed may be missing. */
export type JsonForm = z.infer<typeof jsonForm>;
