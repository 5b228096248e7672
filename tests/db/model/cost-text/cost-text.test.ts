import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CostEstimate,
  parseCostText,
  printCostText,
} from '../../../../db/model/cost-text/index.ts';
import { COST_STATUSES, type CostComponent } from '../../../../db/model/records/proposal.ts';
import { seedContents } from '../../../../seeds/index.ts';

const seed = seedContents('letter-28638-247');

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

test.each(seed.proposals.map((proposal, at) => [at + 1, proposal] as const))(
  'the cost cell of proposal %i is understood, and prints back word for word',
  (_, { costText, costStatus, costs }) => {
    const read = parseCostText(costText);
    expect(read).toEqual({ costStatus, costs });
    expect(plain(printCostText({ costStatus, costs }))).toBe(plain(costText));
  },
);

const raming = (amount: number, rest: Partial<CostComponent> = {}): CostComponent => ({
  amount,
  kind: null,
  role: 'raming',
  ...rest,
});

test.each<readonly [string, readonly CostComponent[]]>([
  ['€ 9.000', [raming(9_000)]],
  ['€ 150.000 \nincidenteel', [raming(150_000, { kind: 'incidenteel' })]],
  [
    '€ 100.000 incidenteel in 2024\n€ 50.000 structureel vanaf 2025',
    [
      raming(100_000, { kind: 'incidenteel', year: 2024 }),
      raming(50_000, { kind: 'structureel', from: 2025 }),
    ],
  ],
  [
    '€ 125.000 opgevoerd \nmaar naar verwachting \ncirca 1 miljoen \nincidenteel.',
    [
      raming(125_000, { kind: 'incidenteel' }),
      { amount: 1_000_000, kind: 'incidenteel', role: 'verwachting' },
    ],
  ],
  [
    'Naar verwachting circa € 1.500.000 structureel.',
    [{ amount: 1_500_000, kind: 'structureel', role: 'verwachting' }],
  ],
  ['\u2212€ 5.000 structureel', [raming(-5_000, { kind: 'structureel' })]],
])('%j is understood', (text, costs) => {
  expect(parseCostText(text)).toEqual({ costStatus: 'geraamd', costs });
});

test.each([
  '',
  '€ 12.50 incidenteel',
  '€ 100.000 incidenteel en later meer',
  '€ 100.000 incidenteel in 3024',
  '€ 999.000.000.000 incidenteel',
  'Geen. € 5',
])('%j stays words', (text) => {
  expect(parseCostText(text)).toBeUndefined();
});

const year = fc.option(fc.integer({ min: 1900, max: 2200 }), { nil: undefined });
const component: fc.Arbitrary<CostComponent> = fc
  .record({
    amount: fc.oneof(
      fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }),
      fc.integer({ min: 0, max: 20 }).map((millions) => millions * 1_000_000),
    ),
    kind: fc.constantFrom('incidenteel' as const, 'structureel' as const, null),
    role: fc.constantFrom('raming' as const, 'verwachting' as const),
    year,
    from: year,
  })
  .map(({ year, from, ...rest }) => ({
    ...rest,
    ...(year !== undefined && { year }),
    ...(from !== undefined && { from }),
  }));
const estimate: fc.Arbitrary<CostEstimate> = fc.oneof(
  fc.constantFrom(...COST_STATUSES.filter((status) => status !== 'geraamd')).map((costStatus) => ({
    costStatus,
    costs: [],
  })),
  fc
    .array(component, { minLength: 1, maxLength: 6 })
    .map((costs) => ({ costStatus: 'geraamd' as const, costs })),
);

test('what is printed is read back, whatever the components', () => {
  fc.assert(
    fc.property(estimate, (made) => {
      expect(parseCostText(printCostText(made))).toEqual(made);
    }),
    { numRuns: 1_000 },
  );
});
