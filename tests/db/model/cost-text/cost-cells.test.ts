import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCostText } from '../../../../db/model/cost-text/index.ts';
import type { CostComponent, CostStatus } from '../../../../db/model/records/proposal.ts';

type Rest = Partial<Omit<CostComponent, 'amount'>>;
const cost = (amount: number, rest: Rest = {}): CostComponent => ({
  amount,
  kind: null,
  role: 'raming',
  ...rest,
});
const once = (amount: number, rest: Rest = {}) => cost(amount, { kind: 'incidenteel', ...rest });
const yearly = (amount: number, rest: Rest = {}) => cost(amount, { kind: 'structureel', ...rest });

const EXACT: readonly (readonly [string, ...CostComponent[]])[] = [
  ['€ 2 mln. structureel', yearly(2_000_000)],
  ['€ 750 miljoen', cost(750_000_000)],
  ['structureel 550.000 euro', yearly(550_000)],
  ['150 miljoen euro vanaf 2028 structureel', yearly(150_000_000, { from: 2028 })],
  ['€ 4.602,-', cost(4_602)],
  ['1,6 miljoen euro op jaarbasis', yearly(1_600_000)],
  ['2,4 mln', cost(2_400_000)],
  ['€ 1,5 miljoen', cost(1_500_000)],
  ['€\u00a03 mld.', cost(3_000_000_000)],
  ['1 miljard', cost(1_000_000_000)],
  ['€ 500 k', cost(500_000)],
  ['€ 500k structureel', yearly(500_000)],
  ['500 duizend', cost(500_000)],
  ['€ 500 x € 1.000', cost(500_000)],
  ['500 (x € 1.000)', cost(500_000)],
  ['2,4 (x € 1 mln.)', cost(2_400_000)],
  ['anderhalf miljoen euro', cost(1_500_000)],
  ['2 ton', cost(200_000)],
  ['€ 0,3 mln.', cost(300_000)],
  ['500.000 euro per jaar', yearly(500_000)],
  ['jaarlijks € 500.000', yearly(500_000)],
  ['€ 500.000/jaar', yearly(500_000)],
  ['€ 500.000 p.j.', yearly(500_000)],
  ['structurele kosten: € 1,2 mln.', yearly(1_200_000)],
  ['eenmalig € 250.000', once(250_000)],
  ['€ 250.000 (eenmalig)', once(250_000)],
  ['Incidentele kosten van € 50.000', once(50_000)],
  ['€ 1,5 mln. eenmalig in 2026', once(1_500_000, { year: 2026 })],
  ['€ 1,5 mln. (2026)', cost(1_500_000, { year: 2026 })],
  ['€ 2,4 mln. structureel met ingang van 2026', yearly(2_400_000, { from: 2026 })],
  ['€ 750.000 per jaar (structureel) m.i.v. 2027', yearly(750_000, { from: 2027 })],
  ['€ 4.602,00', cost(4_602)],
  ['€ 4.602,--', cost(4_602)],
  ['EUR 4.602', cost(4_602)],
  ['2 mln. EUR', cost(2_000_000)],
  ['1.200', cost(1_200)],
  ['\u2212€ 5.000 per jaar', yearly(-5_000)],
  ['naar verwachting 1 mln. structureel', yearly(1_000_000, { role: 'verwachting' })],
  ['€ 100.000 incidenteel, € 50.000 structureel', once(100_000), yearly(50_000)],
  ['€ 100.000 eenmalig en € 50.000 per jaar', once(100_000), yearly(50_000)],
  ['€ 100.000 incidenteel / € 50.000 structureel', once(100_000), yearly(50_000)],
  ['structureel € 100.000 incidenteel € 50.000', yearly(100_000), once(50_000)],
  [
    '€ 2,4 mln. vanaf 2026 structureel, eenmalig € 0,5 mln.',
    yearly(2_400_000, { from: 2026 }),
    once(500_000),
  ],
  [
    'in 2024 € 100.000 en in 2025 € 50.000',
    cost(100_000, { year: 2024 }),
    cost(50_000, { year: 2025 }),
  ],
  ['2024: € 100.000; 2025: € 50.000', cost(100_000, { year: 2024 }), cost(50_000, { year: 2025 })],
  ['€ 100.000 en € 50.000', cost(100_000), cost(50_000)],
  [
    '€ 3,5 mln. in 2026 oplopend tot € 5 mln. structureel vanaf 2028',
    cost(3_500_000, { year: 2026 }),
    yearly(5_000_000, { from: 2028 }),
  ],
  ['€2mln', cost(2_000_000)],
  ['(€ 2 mln.)', cost(2_000_000)],
];

test.each(EXACT.map(([text, ...costs]) => [text, costs] as const))(
  '%j says exactly its amounts',
  (text, costs) => {
    expect(parseCostText(text)).toEqual({ costStatus: 'geraamd', costs });
  },
);

const WITH_WORDS: readonly (readonly [string, readonly CostComponent[], ...string[]])[] = [
  ['circa € 100.000', [cost(100_000)], 'circa'],
  ['ca. € 100.000 structureel', [yearly(100_000)], 'ca.'],
  ['ongeveer 2 mln. euro', [cost(2_000_000)], 'ongeveer'],
  ['ong. € 300.000', [cost(300_000)], 'ong.'],
  ['naar schatting € 1,2 mln. incidenteel', [once(1_200_000)], 'naar schatting'],
  ['maximaal € 100.000', [cost(100_000)], 'maximaal'],
  ['max. € 100.000 per jaar', [yearly(100_000)], 'max.'],
  ['vanaf € 100.000', [cost(100_000)], 'vanaf'],
  ['+/- € 100.000', [cost(100_000)], '+/-'],
  ['€ 100.000 (zie voetnoot 3)', [cost(100_000)], '(zie voetnoot 3)'],
  ['€ 100.000 per jaar (3 jaar)', [yearly(100_000)], '3 jaar'],
  ['€ 30.000 (indicatief)', [cost(30_000)], 'indicatief'],
  ['€ 100.000 in 2024 en 2025', [cost(100_000)], 'in 2024 en 2025'],
  ['€ 100.000 per jaar in 2024 t/m 2027', [yearly(100_000)], 'in 2024 t/m 2027'],
  ['€ 100.000 structureel t/m 2027', [yearly(100_000)], 't/m 2027'],
  ['€ 100.000 per jaar vanaf 2025 t/m 2027', [yearly(100_000, { from: 2025 })], 't/m 2027'],
  ['€ 100.000 (2024-2027)', [cost(100_000)], '2024-2027'],
  ['€ 100.000 gedurende drie jaar', [cost(100_000)], 'gedurende drie jaar'],
  ['€ 100.000 voor 2026', [cost(100_000)], 'voor 2026'],
  ['€ 100.000*', [cost(100_000)], '*'],
  ['€ 100.000 ¹', [cost(100_000)], '¹'],
  ['€ 100.000 1)', [cost(100_000)], '1)'],
  ['€ 100.000 incidenteel en p.m. structureel', [once(100_000)], 'p.m. structureel'],
  ['eenmalig € 50.000, daarna € 20.000 per jaar', [once(50_000), yearly(20_000)], 'daarna'],
  ['€ 100.000 incidenteel (excl. btw)', [once(100_000)], 'excl. btw'],
  [
    '€ 100.000 incidenteel. Dekking binnen de begroting van VWS.',
    [once(100_000)],
    'Dekking binnen de begroting van VWS',
  ],
  [
    '€ 100.000 structureel binnen bestaande middelen',
    [yearly(100_000)],
    'binnen bestaande middelen',
  ],
];

test.each(WITH_WORDS.map(([text, costs, ...words]) => [text, costs, words] as const))(
  '%j keeps the words that no amount can hold',
  (text, costs, words) => {
    expect(parseCostText(text)).toEqual({ costStatus: 'geraamd', costs, words });
  },
);

test.each([
  '€ 100.000 - € 150.000',
  '€ 100.000 – € 150.000 structureel',
  '€ 100.000-150.000',
  'tussen € 100.000 en € 150.000',
  'tussen 1 en 2 miljoen euro',
  '1 à 2 mln.',
  '€ 1 à 2 mln. structureel',
  'van € 1 mln. tot € 2 mln.',
  'ca. 2-3 mln',
])('%j is a range, and never one firm amount', (text) => {
  expect(parseCostText(text)).toEqual({ costStatus: 'geraamd', costs: [], words: [text] });
});

test('a range beside an amount stays a range', () => {
  expect(parseCostText('€ 100.000 incidenteel en € 1 à 2 mln. structureel')).toEqual({
    costStatus: 'geraamd',
    costs: [once(100_000)],
    words: ['€ 1 à 2 mln. structureel'],
  });
});

const WITHOUT: readonly (readonly [string, CostStatus, ...string[]])[] = [
  ['p.m.', 'nog-onbekend'],
  ['P.M.', 'nog-onbekend'],
  ['PM', 'nog-onbekend'],
  ['pro memorie', 'nog-onbekend'],
  ['n.t.b.', 'nog-onbekend'],
  ['NTB', 'nog-onbekend'],
  ['Nader te bepalen.', 'nog-onbekend'],
  ['nog te bepalen', 'nog-onbekend'],
  ['onbekend', 'nog-onbekend'],
  ['niet bekend', 'nog-niet-bekend'],
  ['structureel: p.m.', 'nog-onbekend', 'structureel: p.m.'],
  ['PM (afhankelijk van uitwerking)', 'nog-onbekend', 'PM (afhankelijk van uitwerking)'],
  ['(p.m.)', 'nog-onbekend'],
  ['Volgt nog', 'nog-onbekend'],
  ['p.m., afhankelijk van de uitwerking', 'nog-onbekend', 'p.m., afhankelijk van de uitwerking'],
  ['n.v.t. (binnen bestaande begroting)', 'nvt', 'n.v.t. (binnen bestaande begroting)'],
  ['binnen de begroting', 'geen', 'binnen de begroting'],
  ['Geen (extra) kosten', 'geen', 'Geen (extra) kosten'],
  ['nihil', 'geen'],
  ['Geen kosten', 'geen'],
  ['Geen extra kosten', 'geen', 'Geen extra kosten'],
  ['binnen bestaande begroting', 'geen', 'binnen bestaande begroting'],
  ['Binnen bestaande middelen.', 'geen', 'Binnen bestaande middelen'],
  ['Niet van toepassing', 'nvt'],
  ['nvt', 'nvt'],
];

test.each(WITHOUT.map(([text, status, ...words]) => [text, status, words] as const))(
  '%j says that there is no estimate',
  (text, costStatus, words) => {
    const estimate = { costStatus, costs: [] };
    expect(parseCostText(text)).toEqual(words.length > 0 ? { ...estimate, words } : estimate);
  },
);

test.each([
  '€ 12,50',
  '€ 12.50 mln.',
  '€ 1.5 mln',
  '1.00',
  '1.2000',
  '€ 1,2345678 mln',
  '2024',
  '500',
  '0',
  '-',
  '- € 5.000',
  '2 m',
  '10%',
  '€ 100.000, € 150.000',
  '€ 100.000 of € 150.000',
  '€ 100.000 en € 50.000 structureel',
  '€ 100.000 structureel, maximaal € 150.000',
  '1 miljoen 200 duizend',
  '1 miljoen en 200 duizend',
  '€ 100.000 (waarvan € 50.000 structureel)',
  'totaal € 100.000',
  '€ 1 mln. oplopend tot € 5 mln. structureel',
  'nog onbekend, mogelijk een miljoen',
  '€ 300.000 (€ 100.000 in 2025)',
  '€ 100.000 per gemeente',
  '€ 50 per cliënt per jaar',
  '€ 100.000 per maand',
  '€ 100.000 minder',
  'geen € 5.000',
  'niet structureel € 5.000',
  '€ 100.000 incidenteel en structureel',
  '€ 150.000 - € 100.000',
  'structureel',
  'circa',
])('%j can be meant in another way, and stays words', (text) => {
  expect(parseCostText(text)).toBeUndefined();
});

const amounts = fc.integer({ min: 1, max: 99_999 });
const printed = (tenths: number) =>
  tenths % 10 === 0 ? `${tenths / 10}` : `${tenths}`.replace(/(\d)$/, ',$1').replace(/^,/, '0,');

test('whatever the amount, unit and kind, they read as they were written', () => {
  const units = fc.constantFrom(
    ['mln.', 1_000_000],
    ['miljoen', 1_000_000],
    ['mld.', 1_000_000_000],
    ['duizend', 1_000],
  ) as fc.Arbitrary<[string, number]>;
  const kinds = fc.constantFrom(
    ['structureel', 'structureel'],
    ['per jaar', 'structureel'],
    ['eenmalig', 'incidenteel'],
    ['', null],
  ) as fc.Arbitrary<[string, CostComponent['kind']]>;
  fc.assert(
    fc.property(
      amounts,
      units,
      kinds,
      fc.boolean(),
      (tenths, [unit, size], [kind, read], signed) => {
        const amount = (tenths * size) / 10;
        fc.pre(amount <= 100_000_000_000);
        const text = `${signed ? '€ ' : ''}${printed(tenths)} ${unit}${signed ? '' : ' euro'} ${kind}`;
        expect(parseCostText(text)).toEqual({
          costStatus: 'geraamd',
          costs: [{ amount, kind: read, role: 'raming' }],
        });
      },
    ),
  );
});

test('no text makes the reader stop', () => {
  const words = fc.constantFrom(
    ...['€', '1', '2.000', ',-', 'mln.', 'en', 'tussen', 'à', '-', '(', ')', 'circa', 'p.m.', '.'],
    ...['structureel', 'in 2024', 't/m 2027', 'opgevoerd maar', 'naar verwachting circa', ';'],
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 10 }), (parts) => {
      const read = parseCostText(parts.join(' '));
      for (const { amount } of read?.costs ?? []) expect(Number.isSafeInteger(amount)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
