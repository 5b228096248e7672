import { expect, test } from 'vitest';
import { headsAfter, newCategoryKey, tableHeads } from '../../../db/model/categories.ts';

const first = { key: 'eerst', title: 'Eerst' };
const then = { key: 'dan', title: 'Dan' };
const last = { key: 'later', title: 'Later' };

test('each category has its own head, and the other two columns share theirs', () => {
  const heads = ['Nu doen', 'Straks doen', 'Oordeel', 'Kosten'];
  expect(tableHeads({ heads }, [first, then], 'eerst')).toEqual(['Nu doen', 'Oordeel', 'Kosten']);
  expect(tableHeads({ heads }, [first, then], 'dan')).toEqual(['Straks doen', 'Oordeel', 'Kosten']);
});

test('a category for which the annex has no head is headed by its title', () => {
  expect(tableHeads({ heads: ['Nu', 'Oordeel', 'Kosten'] }, [first, then], 'dan')).toEqual([
    'Dan',
    'Oordeel',
    'Kosten',
  ]);
  expect(tableHeads({ heads: [] }, [first], 'eerst')).toEqual(['Eerst', '', '']);
});

test('heads follow the categories: moved, added, taken out, renamed', () => {
  const heads = ['Nu doen', 'Dan', 'Oordeel', 'Kosten'];
  const before = [first, then];
  expect(headsAfter(heads, before, [then, first])).toEqual(['Dan', 'Nu doen', 'Oordeel', 'Kosten']);
  expect(headsAfter(heads, before, [first, last, then])).toEqual([
    'Nu doen',
    'Later',
    'Dan',
    'Oordeel',
    'Kosten',
  ]);
  expect(headsAfter(heads, before, [then])).toEqual(['Dan', 'Oordeel', 'Kosten']);
  const renamed = [
    { ...first, title: 'Eerder' },
    { ...then, title: 'Daarna' },
  ];
  // A head of its own stays; one that was the title follows it.
  expect(headsAfter(heads, before, renamed)).toEqual(['Nu doen', 'Daarna', 'Oordeel', 'Kosten']);
});

test('a key is made of the title, once', () => {
  expect(newCategoryKey('Meest kansrijke acties', [])).toBe('meest-kansrijke-acties');
  expect(newCategoryKey('  Één – twee!', [])).toBe('een-twee');
  expect(newCategoryKey('Één, twee', ['een-twee'])).toBe('een-twee-2');
  expect(newCategoryKey('…', [])).toBe('categorie');
  expect(newCategoryKey('x'.repeat(500), [])).toHaveLength(50);
});
