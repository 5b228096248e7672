import { expect, test } from 'vitest';
import { checkDossier, findingMessage } from '../../../../db/model/checks/index.ts';
import { numbering } from '../../../../db/model/numbering.ts';
import type { Action } from '../../../../db/model/records/action.ts';
import type { Contents } from '../../../../db/model/records/contents.ts';
import { seedContents } from '../../../../seeds/index.ts';

const seed = seedContents('letter-28638-247');
const findings = checkDossier(seed);

function numbersOf(code: string): readonly (number | string | undefined)[] {
  const { proposals, actions, actionLines } = numbering(seed);
  return findings
    .filter((finding) => finding.code === code)
    .flatMap(({ records }) => records)
    .map(({ id }) => proposals.get(id) ?? actions.get(id) ?? actionLines.get(id));
}

test('the letter contradicts nothing', () => {
  expect(findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
});

test('what stands in the way of a definitive print is known', () => {
  const blocking = findings.filter(({ blocksDefinitive }) => blocksDefinitive);
  expect(blocking.map(({ code }) => code)).toEqual(['derived-in-final', 'same-reservation-twice']);
});

test('the flaws that can be computed are computed', () => {
  expect(numbersOf('same-reservation-twice')).toEqual([
    6,
    13,
    '22',
    '24',
    '25',
    '26',
    '27',
    '28',
    '29',
  ]);
  expect(numbersOf('action-in-other-line')).toEqual([12, '13']);
  expect(numbersOf('unit-garbled')).toEqual([1]);
  expect(numbersOf('cost-kind-missing')).toEqual([31, 32]);
  expect(numbersOf('cost-status-open')).toEqual([4, 6, 25, 26, 28, 29, 33]);
  expect(numbersOf('amount-in-text')).toEqual([]);
});

test('every flaw that the source notes is reported under its code', () => {
  const flaws = seed.notes.filter(({ code, source }) => source === 'bron' && code !== undefined);
  expect(flaws.length).toBeGreaterThan(10);
  for (const { code, on } of flaws) {
    expect(findings).toContainEqual(expect.objectContaining({ code, records: [on] }));
  }
});

test('equal dossiers give equal findings', () => {
  expect(checkDossier(seedContents('letter-28638-247'))).toEqual(findings);
});

/** The seed with the action that prints as this number changed. */
function withAction(number: string, change: (action: Action) => Partial<Action>): Contents {
  const numbers = numbering(seed).actions;
  const actions = seed.actions.map((action) =>
    numbers.get(action.id) === number ? { ...action, ...change(action) } : action,
  );
  return { ...seed, actions };
}

function newIn(contents: Contents): readonly string[] {
  const before = new Set(findings.map((finding) => findingMessage(finding, 'nl')));
  return checkDossier(contents)
    .filter((finding) => !before.has(findingMessage(finding, 'nl')))
    .map(({ code }) => code);
}

test('another amount for an action is found out wherever it is named', () => {
  const changed = withAction('22', ({ budget }) => ({
    budget: budget.map((amount) => ({ ...amount, amount: 90_000 })),
  }));
  expect(newIn(changed)).toEqual([
    'copy-changed',
    'budget-unallocated',
    'amount-in-text',
    'amount-in-text',
    'same-reservation-twice',
  ]);
});

test('an amount that is named by the words of its action is found out too', () => {
  const changed = withAction('13', ({ budget }) => ({
    budget: budget.map((amount) => ({ ...amount, amount: 60_000 })),
  }));
  expect(newIn(changed)).toEqual(['budget-exceeded', 'copy-changed', 'amount-in-text']);
});

test('moving money a year on breaks the sums of both years, and the copy', () => {
  const changed = withAction('9', ({ budget }) => ({
    budget: [
      ...budget.map((amount) => ({ ...amount, amount: 250_000 })),
      { year: 2026, amount: 50_000, provenance: 'vastgesteld' as const },
    ],
  }));
  expect(newIn(changed)).toEqual(['budget-exceeded', 'copy-changed', 'budget-unallocated']);
});

test('a suspended action that is reported as running is found out', () => {
  const changed = withAction('9', () => ({
    reports: [{ asOf: '2024-06-30', status: 'loopt', text: 'Volgens plan.' }],
  }));
  expect(newIn(changed)).toEqual(['status-conflicts-letter']);
});
