import type { Action, ActionBudget, ActionLine, ActionReport } from './action.ts';
import type { Annex, BaselineAmount } from './annex.ts';
import type { Commitment, Occurrence } from './commitment.ts';
import type { Document } from './document.ts';
import type { CalendarEntry, Category, Dossier, Letter } from './dossier.ts';
import type { Deadline, Element, StatusChange, Support } from './element.ts';
import type { Motion, Submitter } from './motion.ts';
import type { AcceptedFinding, Note } from './note.ts';
import type { Organisation } from './organisation.ts';
import type { BudgetSource, ProgrammeBudget, ProgrammeLine } from './programme.ts';
import type { Clearance, CostComponent, Proposal, Theme } from './proposal.ts';
import type { RecordRef } from './values.ts';

/**
 * Everything in a dossier that has keys of its own: its records, and what they are made of. The
 * file's columns and the words of the screen are given per part and key.
 */
export interface Parts {
  readonly dossier: Dossier;
  readonly letter: Letter;
  readonly calendarEntry: CalendarEntry;
  readonly category: Category;
  readonly annex: Annex;
  readonly baselineAmount: BaselineAmount;
  readonly document: Document;
  readonly theme: Theme;
  readonly proposal: Proposal;
  readonly costComponent: CostComponent;
  readonly clearance: Clearance;
  readonly actionLine: ActionLine;
  readonly action: Action;
  readonly actionReport: ActionReport;
  readonly actionBudget: ActionBudget;
  readonly programmeLine: ProgrammeLine;
  readonly programmeBudget: ProgrammeBudget;
  readonly budgetSource: BudgetSource;
  readonly organisation: Organisation;
  readonly motion: Motion;
  readonly submitter: Submitter;
  readonly commitment: Commitment;
  readonly occurrence: Occurrence;
  readonly statusChange: StatusChange;
  readonly deadline: Deadline;
  readonly element: Element;
  readonly support: Support;
  readonly note: Note;
  readonly recordRef: RecordRef;
  readonly acceptedFinding: AcceptedFinding;
}

export type PartName = keyof Parts;
