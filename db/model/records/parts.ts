import type { DeepReadonly, z } from '../zod.ts';
import { action, actionBudget, actionLine, actionReport } from './action.ts';
import { annex, baselineAmount } from './annex.ts';
import { commitment, occurrence } from './commitment.ts';
import { document } from './document.ts';
import { calendarEntry, category, dossier, letter } from './dossier.ts';
import { deadline, element, statusChange, support } from './element.ts';
import { motion, submitter } from './motion.ts';
import { acceptedFinding, note } from './note.ts';
import { organisation } from './organisation.ts';
import { budgetSource, programmeBudget, programmeLine } from './programme.ts';
import { clearance, costComponent, proposal, theme } from './proposal.ts';
import { recordRef } from './values.ts';

/**
 * The schema of everything in a dossier that has keys of its own: its records, and what they are
 * made of. The file's columns and the words of the screen are given per part and key.
 */
export const PARTS = {
  dossier,
  letter,
  calendarEntry,
  category,
  annex,
  baselineAmount,
  document,
  theme,
  proposal,
  costComponent,
  clearance,
  actionLine,
  action,
  actionReport,
  actionBudget,
  programmeLine,
  programmeBudget,
  budgetSource,
  organisation,
  motion,
  submitter,
  commitment,
  occurrence,
  statusChange,
  deadline,
  element,
  support,
  note,
  recordRef,
  acceptedFinding,
} as const;

export type PartName = keyof typeof PARTS;

/** The values of each part, by its name. */
export type Parts = { readonly [P in PartName]: DeepReadonly<z.infer<(typeof PARTS)[P]>> };

/** Something for every key of every part, those that may be left out as well. */
export type PerKey<V> = {
  readonly [P in PartName]: { readonly [K in keyof Required<Parts[P]>]: V };
};
