import type { findings as nl } from '../nl/findings.ts';
import { budgetFindings } from './budget-findings.ts';
import { dateFindings } from './date-findings.ts';
import { motionFindings } from './motion-findings.ts';
import { proposalFindings } from './proposal-findings.ts';

export const findings: typeof nl = {
  ...budgetFindings,
  ...proposalFindings,
  ...motionFindings,
  ...dateFindings,
};
