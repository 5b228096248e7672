import { expect, test } from 'vitest';
import { brokenIntoLines } from '../../../../renderer/features/overview/lines-of-text.ts';
import { budgetPerYear, layOut } from '../../../../renderer/features/overview/stacked-budget.ts';
import { seedContents } from '../../../../seeds/index.ts';

const SIZE = { width: 600, height: 300, left: 60, top: 20, bottom: 20 };

test('the seed has what its action lines have together, per year', () => {
  const { years, series, totals } = budgetPerYear(seedContents('letter-28638-247'));
  expect(years).toEqual([2023, 2024, 2025, 2026]);
  expect(series.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  expect(totals).toEqual([0, 1_200_000, 1_500_000, 650_000]);
});

test('blocks stand on each other and are as high as their amounts', () => {
  const series = [
    { id: 'a', number: 1, title: 'Een', amounts: [100, 50] },
    { id: 'b', number: 2, title: 'Twee', amounts: [300, 0] },
  ];
  const { blocks, bars } = layOut({ years: [2024, 2025], series, totals: [400, 50] }, SIZE);
  expect(blocks.map(({ year, series: at }) => [year, at])).toEqual([
    [2024, 0],
    [2025, 0],
    [2024, 1],
  ]);
  const [lower] = blocks;
  const upper = blocks.find(({ series: at }) => at === 1);
  expect(upper?.height).toBeCloseTo((lower?.height ?? 0) * 3);
  expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeCloseTo(lower?.y ?? 0);
  expect(bars[0]?.top).toBeCloseTo(upper?.y ?? 0);
});

test('a reduction stands below the line of zero', () => {
  const series = [{ id: 'a', number: 1, title: 'Een', amounts: [-100] }];
  const { blocks, ticks } = layOut({ years: [2024], series, totals: [-100] }, SIZE);
  const zero = ticks.find(({ amount }) => amount === 0)?.y ?? 0;
  expect(blocks[0]?.y).toBeCloseTo(zero);
  expect(blocks[0]?.height).toBeGreaterThan(0);
});

test('nothing to show is shown without failing', () => {
  expect(layOut({ years: [], series: [], totals: [] }, SIZE)).toMatchObject({
    blocks: [],
    bars: [],
  });
});

test('a long name is broken between words', () => {
  expect(brokenIntoLines('een twee drie', 8)).toEqual(['een twee', 'drie']);
  expect(brokenIntoLines('onafbreekbaar x', 5)).toEqual(['onafbreekbaar', 'x']);
});
