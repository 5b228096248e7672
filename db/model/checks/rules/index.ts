import type { Rule } from '../finding.ts';
import { statusConflictsLetter } from './action-status.ts';
import { amountInText } from './amount-in-text.ts';
import {
  allocatedTwice,
  costOutsideSource,
  costWithoutYear,
  sourceExceeded,
  structuralOnTemporary,
} from './budget-sources.ts';
import { copyChanged } from './copy-changed.ts';
import { courseDiffers } from './course-differs.ts';
import { dayImpossible } from './days.ts';
import { derivedInFinal, derivedUnconfirmed } from './derived-amounts.ts';
import { lateWithoutReason } from './late-turns.ts';
import { organisationTwice } from './organisations.ts';
import { outcomeExcluded } from './outcome-excluded.ts';
import { roundingVisible, unitDiffers, unitGarbled, unitUnread } from './printed-tables.ts';
import { budgetExceeded, budgetUnallocated, programmeLineDiffers } from './programme-budget.ts';
import {
  costKindMissing,
  costStatusContradicts,
  costStatusOpen,
  costTextDiffers,
  costTextUnread,
  costTextWords,
} from './proposal-costs.ts';
import { actionInOtherLine, danglingLink, noteOnNothing } from './references.ts';
import { idemWithoutSource, referenceAsText } from './references-in-words.ts';
import { registerComplete } from './register.ts';
import { sameReservationTwice } from './reservations.ts';
import { closedWithoutProof, settledByUnsent } from './settlement.ts';
import { termDiffers, termTooEarly, termUnread } from './terms.ts';

/** Every rule there is, in the order in which its findings are listed. */
export const RULES: readonly Rule[] = [
  dayImpossible,
  budgetExceeded,
  budgetUnallocated,
  programmeLineDiffers,
  sourceExceeded,
  structuralOnTemporary,
  costOutsideSource,
  costWithoutYear,
  allocatedTwice,
  unitDiffers,
  unitGarbled,
  unitUnread,
  roundingVisible,
  copyChanged,
  derivedInFinal,
  derivedUnconfirmed,
  statusConflictsLetter,
  costStatusContradicts,
  costTextDiffers,
  costTextUnread,
  costTextWords,
  costKindMissing,
  costStatusOpen,
  amountInText,
  sameReservationTwice,
  actionInOtherLine,
  danglingLink,
  referenceAsText,
  idemWithoutSource,
  noteOnNothing,
  registerComplete,
  organisationTwice,
  settledByUnsent,
  closedWithoutProof,
  outcomeExcluded,
  lateWithoutReason,
  courseDiffers,
  termTooEarly,
  termDiffers,
  termUnread,
];
