import { budgetFindings } from './budget-findings.ts';
import { dateFindings } from './date-findings.ts';
import { motionFindings } from './motion-findings.ts';
import { proposalFindings } from './proposal-findings.ts';

/** What the consistency checks say. */
export const findings = {
  ...budgetFindings,
  ...proposalFindings,
  ...motionFindings,
  ...dateFindings,
};
