import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkDossier } from '../../../../db/model/checks/index.ts';
import { type CostAgreement, costAgreement } from '../../../../db/model/cost-text/index.ts';
import type { CostComponent, CostStatus } from '../../../../db/model/records/proposal.ts';
import { minimalContents, testProposal, testTheme } from '../../../fixtures/minimal-contents.ts';

const yearly = (amount: number): CostComponent => ({
  amount,
  kind: 'structureel',
  role: 'raming',
});
const once = (amount: number, year?: number): CostComponent => ({
  amount,
  kind: 'incidenteel',
  role: 'raming',
  ...(year !== undefined && { year }),
});

test.each<readonly [string, readonly CostComponent[], CostAgreement]>([
  ['€ 2,4 mln. structureel', [yearly(240_000)], 'differs'],
  ['€ 2,4 mln. structureel', [yearly(2_400_000)], 'says'],
  ['€ 2,4 mln. per jaar', [yearly(1_400_000), yearly(1_000_000)], 'says'],
  ['€ 2,4 mln. incidenteel', [once(1_400_000, 2025), once(1_000_000, 2026)], 'says'],
  ['€ 2,4 mln. eenmalig', [yearly(2_400_000)], 'differs'],
  ['circa € 2,4 mln. structureel', [yearly(2_380_000)], 'allows'],
  ['circa € 2,4 mln. structureel', [yearly(240_000)], 'differs'],
  ['maximaal € 100.000 structureel', [yearly(80_000)], 'allows'],
  ['maximaal € 100.000 structureel', [yearly(120_000)], 'differs'],
  ['minimaal € 100.000 structureel', [yearly(120_000)], 'allows'],
  ['€ 1 à 2 mln. structureel', [yearly(1_500_000)], 'allows'],
  ['€ 1 à 2 mln. structureel', [yearly(150_000)], 'differs'],
  ['€ 100.000 in 2024 en 2025', [once(100_000, 2024), once(100_000, 2025)], 'allows'],
  ['€ 100.000 in 2024 en 2025', [once(50_000, 2024), once(50_000, 2025)], 'allows'],
  ['€ 100.000 in 2024 en 2025', [once(10_000, 2024)], 'differs'],
  ['p.m.', [yearly(100_000)], 'differs'],
  ['binnen bestaande begroting', [yearly(100_000)], 'unread'],
  ['circa zeven mille', [yearly(7_000)], 'unread'],
  ['', [yearly(7_000)], 'differs'],
])('%j beside %j: %s', (text, costs, agreement) => {
  expect(costAgreement(text, { costStatus: 'geraamd', costs })).toBe(agreement);
});

test.each<readonly [string, CostStatus, CostAgreement]>([
  ['p.m.', 'nog-onbekend', 'says'],
  ['p.m.', 'nog-niet-bekend', 'allows'],
  ['Nog onbekend.', 'nog-niet-bekend', 'differs'],
  ['nihil', 'geen', 'says'],
  ['nihil', 'nvt', 'differs'],
  ['binnen bestaande begroting', 'nvt', 'allows'],
  ['€ 1 à 2 mln.', 'nog-onbekend', 'allows'],
  ['€ 1 mln.', 'nog-onbekend', 'differs'],
])('%j beside the status %s: %s', (text, costStatus, agreement) => {
  expect(costAgreement(text, { costStatus, costs: [] })).toBe(agreement);
});

test('a printed cell that contradicts its amount is an error that blocks a definitive print', () => {
  const [, line = ''] = readFileSync(
    new URL(
      '../../../fixtures/cases/printed-cost-contradicts-amount-unnoticed.tsv',
      import.meta.url,
    ),
    'utf8',
  ).split('\n');
  const [costText = '', stored = ''] = line.split('\t');
  const found = (costs: readonly CostComponent[], text = costText) =>
    checkDossier(
      minimalContents({
        themes: [testTheme(1)],
        proposals: [testProposal(2, 1, { costStatus: 'geraamd', costText: text, costs })],
      }),
    )
      .filter(({ code }) => code.startsWith('cost-text'))
      .map(({ code, severity, blocksDefinitive }) => ({ code, severity, blocksDefinitive }));

  expect(found([yearly(Number.parseInt(stored, 10))])).toEqual([
    { code: 'cost-text-differs', severity: 'fout', blocksDefinitive: true },
  ]);
  expect(found([yearly(2_400_000)])).toEqual([]);
  expect(found([yearly(2_400_000)], 'zie het plan van aanpak')).toEqual([
    { code: 'cost-text-unread', severity: 'waarschuwing', blocksDefinitive: false },
  ]);
});
