import type { Annex } from '../../../../../db/model/records/annex.ts';
import type { Contents } from '../../../../../db/model/records/contents.ts';
import type { BudgetSource } from '../../../../../db/model/records/programme.ts';
import type { CostComponent } from '../../../../../db/model/records/proposal.ts';
import type { budgetFindings } from '../../../../../db/model/texts/nl/budget-findings.ts';
import {
  minimalContents,
  testAction,
  testActionLine,
  testAnnex,
  testBudgetSource,
  testId,
  testProgrammeLine,
  testProposal,
  testTheme,
} from '../../../../fixtures/minimal-contents.ts';
import { type Cases, ref } from './case.ts';

/** A programme of one line against a source of € 2 mln. a year, in 2027 and 2028. */
function spending(in2027: number, in2028: number): Contents {
  return minimalContents({
    annexes: [testAnnex(1, { yearFrom: 2027, yearTo: 2028, unit: 1_000_000 })],
    programme: [
      testProgrammeLine(2, {
        budget: [
          { year: 2027, amount: in2027, zero: '-' },
          { year: 2028, amount: in2028, zero: '-' },
        ],
      }),
    ],
    budgetSources: [testBudgetSource(3, { from: 2026, amountPerYear: 2_000_000 })],
  });
}

function imported(amount: number | null): Contents {
  return minimalContents({
    actionLines: [testActionLine(1)],
    actions: [
      testAction(2, 1, { budget: [{ year: 2027, amount: 50_000, provenance: 'vastgesteld' }] }),
    ],
    programme: [
      testProgrammeLine(3, {
        kind: 'actielijn',
        line: testId(1),
        label: 'c',
        budget: [{ year: 2027, amount, zero: '-' }],
      }),
    ],
  });
}

function inUnit(unit: number): Contents {
  const contents = spending(1_000_000, 1_000_000);
  const [line] = contents.programme;
  return {
    ...contents,
    annexes: [testAnnex(1, { yearFrom: 2027, yearTo: 2028, unit })],
    programme: line === undefined ? [] : [line, { ...line, id: testId(4), label: 'b' }],
    budgetSources: [],
  };
}

function table(parts: Partial<Annex>): Contents {
  return minimalContents({ annexes: [testAnnex(1, parts)] });
}

function derived(provenance: 'vastgesteld' | 'afgeleid', annex: Partial<Annex> = {}): Contents {
  return minimalContents({
    annexes: [testAnnex(1, annex)],
    actionLines: [testActionLine(2)],
    actions: [testAction(3, 2, { budget: [{ year: 2027, amount: 50_000, provenance }] })],
  });
}

function copy(amount: number): Contents {
  return minimalContents({
    annexes: [
      testAnnex(1, {
        copyOf: testId(8),
        baseline: [
          { id: testId(3), year: 2027, amount: 50_000 },
          { id: testId(4), year: 2027, amount: 70_000 },
        ],
      }),
    ],
    actionLines: [testActionLine(2)],
    actions: [testAction(3, 2, { budget: [{ year: 2027, amount, provenance: 'vastgesteld' }] })],
    programme: [testProgrammeLine(4, { budget: [{ year: 2027, amount: 70_000, zero: '-' }] })],
  });
}

function funded(cost: Omit<CostComponent, 'role'>, source: Partial<BudgetSource> = {}): Contents {
  return minimalContents({
    themes: [testTheme(1)],
    proposals: [
      testProposal(2, 1, {
        costStatus: 'geraamd',
        costText: '',
        costs: [{ ...cost, role: 'raming' }],
      }),
    ],
    budgetSources: [
      testBudgetSource(3, {
        title: 'Extra geld',
        from: 2027,
        to: 2030,
        amountPerYear: 500_000,
        allocatedTo: [testId(2)],
        ...source,
      }),
    ],
  });
}

const fundedRecords = [ref('budget-source', 3), ref('proposal', 2)];
const once = { kind: 'incidenteel', year: 2027 } as const;
const yearly = { kind: 'structureel', from: 2027 } as const;

export const budgetCases: Cases<keyof typeof budgetFindings> = {
  'budget-exceeded': {
    broken: spending(2_000_000, 2_050_000),
    sound: spending(2_000_000, 2_000_000),
    records: [ref('budget-source', 3)],
    says: ['in 2028', '€\u00a050.000'],
  },
  'budget-unallocated': {
    broken: spending(1_950_000, 2_000_000),
    sound: spending(2_000_000, 2_000_000),
    records: [ref('budget-source', 3)],
    says: ['in 2027', '€\u00a050.000'],
  },
  'programme-line-differs': {
    broken: imported(60_000),
    sound: imported(50_000),
    records: [ref('programme-line', 3), ref('action-line', 1)],
    says: ['Programmaregel c', '€\u00a060.000', '€\u00a050.000'],
  },
  'rounding-visible': {
    // Two lines of a third of the unit print 0,33 each, and 0,67 together.
    broken: inUnit(3_000_000),
    sound: inUnit(2_000_000),
    records: [ref('annex', 1)],
    says: ['bijlage 1', '2027 en 2028'],
  },
  'copy-changed': {
    broken: copy(40_000),
    sound: copy(50_000),
    records: [ref('annex', 1), ref('action', 3)],
    says: ['Bijlage 1', 'actie 1 in 2027', 'was €\u00a050.000', 'is €\u00a040.000'],
  },
  'derived-unconfirmed': {
    broken: derived('afgeleid'),
    sound: derived('vastgesteld'),
    records: [ref('action', 3)],
    says: ['actie 1', '2027'],
  },
  'derived-in-final': {
    broken: derived('afgeleid'),
    sound: derived('afgeleid', { yearFrom: 2028, yearTo: 2029 }),
    records: [ref('annex', 1), ref('action', 3)],
    says: ['Bijlage 1', '(1)'],
  },
  'unit-garbled': {
    broken: table({ unitText: '(€ x1.000) x10)' }),
    sound: table({ unitText: '(€ x1.000)' }),
    records: [ref('annex', 1)],
    says: ['(€ x1.000) x10)', '€\u00a01.000'],
  },
  'unit-unread': {
    broken: table({ unitText: '(zie boven)' }),
    sound: table({ unitText: '(zie boven)', unit: 1_000 }),
    records: [ref('annex', 1)],
    says: ['(zie boven)', '€\u00a01'],
  },
  'unit-differs': {
    broken: table({ unitText: '(€ mln.)', unit: 1_000 }),
    sound: table({ unitText: '(€ mln.)', unit: 1_000_000 }),
    records: [ref('annex', 1)],
    says: ['(€ mln.)', '€\u00a01.000.000', '€\u00a01.000.'],
  },
  'source-exceeded': {
    broken: funded({ amount: 550_000, ...once }),
    sound: funded({ amount: 500_000, ...once }),
    records: fundedRecords,
    says: ['Extra geld', 'in 2027', '€\u00a050.000 te weinig'],
  },
  'structural-on-temporary': {
    broken: funded({ amount: 450_000, ...yearly }),
    sound: withoutEnd(funded({ amount: 450_000, ...yearly })),
    records: fundedRecords,
    says: ['Extra geld', 'na 2030', '€\u00a0450.000 per jaar'],
  },
  'cost-without-year': {
    broken: funded({ amount: 7_000, kind: 'incidenteel' }),
    sound: funded({ amount: 7_000, ...once }),
    records: fundedRecords,
    says: ['€\u00a07.000', 'Extra geld'],
  },
  'cost-outside-source': {
    broken: funded({ amount: 7_000, kind: 'incidenteel', year: 2031 }),
    sound: funded({ amount: 7_000, kind: 'incidenteel', year: 2030 }),
    records: fundedRecords,
    says: ['€\u00a07.000', 'Extra geld'],
  },
  'allocated-twice': {
    broken: withSecondSource([testId(2)]),
    sound: withSecondSource([]),
    records: [ref('proposal', 2), ref('budget-source', 3), ref('budget-source', 4)],
    says: ['Voorstel 1', 'Extra geld', 'Bron met id 4'],
  },
};

/** The same with a source that does not end. */
function withoutEnd(contents: Contents): Contents {
  const budgetSources = contents.budgetSources.map(({ to: _, ...source }) => source);
  return { ...contents, budgetSources };
}

function withSecondSource(allocatedTo: readonly string[]): Contents {
  const contents = funded({ amount: 7_000, ...once });
  const second = testBudgetSource(4, { amountPerYear: 7_000, allocatedTo });
  return { ...contents, budgetSources: [...contents.budgetSources, second] };
}
