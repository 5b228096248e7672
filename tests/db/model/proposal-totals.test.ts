import { expect, test } from 'vitest';
import { proposalTotals } from '../../../db/model/proposal-totals.ts';
import type { CostComponent, CostStatus } from '../../../db/model/records/proposal.ts';
import { seedContents } from '../../../seeds/index.ts';
import { testProposal } from '../../fixtures/minimal-contents.ts';

function costing(n: number, ...costs: readonly CostComponent[]) {
  return testProposal(n, 1, { costStatus: 'geraamd', costs });
}

function unknown(n: number, costStatus: CostStatus) {
  return testProposal(n, 1, { costStatus });
}

test('one-off, recurring and nameless money are kept apart', () => {
  const totals = proposalTotals([
    costing(
      1,
      { amount: 100, kind: 'incidenteel', role: 'raming' },
      { amount: 40, kind: 'structureel', role: 'raming' },
    ),
    costing(2, { amount: -30, kind: 'structureel', role: 'raming' }),
    costing(3, { amount: 9, kind: null, role: 'raming' }),
    unknown(4, 'nog-onbekend'),
    unknown(5, 'nog-niet-bekend'),
    unknown(6, 'geen'),
    unknown(7, 'nvt'),
  ]);
  expect(totals.estimate).toEqual({ incidenteel: 100, structureel: 10, withoutKind: 9 });
  expect(totals.expectation).toEqual(totals.estimate);
  expect(totals.withAmount).toBe(3);
  expect(totals.unknown.map((proposal) => proposal.costStatus)).toEqual([
    'nog-onbekend',
    'nog-niet-bekend',
  ]);
});

test('an expectation takes the place of the estimate of its kind, and is never added to it', () => {
  const totals = proposalTotals([
    costing(
      1,
      { amount: 125, kind: 'incidenteel', role: 'raming' },
      { amount: 1_000, kind: 'incidenteel', role: 'verwachting' },
      { amount: 40, kind: 'structureel', role: 'raming' },
    ),
    costing(2, { amount: 7, kind: 'incidenteel', role: 'raming' }),
  ]);
  expect(totals.estimate).toEqual({ incidenteel: 132, structureel: 40, withoutKind: 0 });
  expect(totals.expectation).toEqual({ incidenteel: 1_007, structureel: 40, withoutKind: 0 });
});

test('the letter’s proposals add up as its reader finds', () => {
  const totals = proposalTotals(seedContents('letter-28638-247').proposals);
  expect(totals.estimate).toEqual({
    incidenteel: 1_005_000,
    structureel: 1_245_000,
    withoutKind: 84_000,
  });
  expect(totals.expectation.incidenteel).toBe(1_880_000);
  expect(totals.unknown).toHaveLength(7);
});
