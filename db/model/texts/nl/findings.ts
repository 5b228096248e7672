import { budgetFindings } from './budget-findings.ts';
import { dateFindings } from './date-findings.ts';
import { motionFindings } from './motion-findings.ts';
import { proposalFindings } from './proposal-findings.ts';

/** Sentences of the consistency checks. */
export const findings = {
  ...budgetFindings,
  ...proposalFindings,
  ...motionFindings,
  ...dateFindings,
};
