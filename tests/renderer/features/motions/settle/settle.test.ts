import { expect, test } from 'vitest';
import {
  draftOf,
  orderOf,
  progressOf,
  type Settleable,
  settleables,
  turnsMissed,
} from '../../../../../db/model/compliance/settle-draft.ts';
import type { Document } from '../../../../../db/model/records/document.ts';
import { reviewOf } from '../../../../../renderer/features/motions/settle/review.ts';
import { seedContents } from '../../../../../seeds/index.ts';
import { testDocument, testId } from '../../../../fixtures/minimal-contents.ts';

const seed = seedContents('letter-28638-247');
const DAY = '2024-05-01';
const letter: Document = testDocument(900, {
  citation: 'Kamerstukken II 2023/24, 28 638, nr. 249',
  number: '249',
  date: '2024-04-23',
  dateSent: '2024-04-23',
});
const contents = { ...seed, documents: [...seed.documents, letter] };
const all = settleables(contents, DAY);

function named(name: string, at = 0): Settleable {
  const found = all.filter(({ item }) => item.name.includes(name))[at];
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

test('what stands on the work list can be settled, and nothing else', () => {
  expect(all.map(({ item }) => item.name)).toContain('Motie Bikker c.s.');
  expect(all.every(({ item }) => item.course === 'open')).toBe(true);
  // The promise that the letter itself keeps is done.
  expect(all.some(({ item }) => item.status === 'voldaan')).toBe(false);
});

test('a ticked item begins with all that is open of it; as a whole it becomes afgedaan', () => {
  const mutluer = named('Mutluer');
  const draft = draftOf(mutluer);
  expect(draft.elements).toHaveLength(2);
  expect(progressOf(mutluer, draft)).toBe('afgedaan');
  const part = { ...draft, elements: draft.elements.slice(0, 1) };
  expect(progressOf(mutluer, part)).toBe('in-behandeling');
  expect(progressOf(mutluer, { ...part, progress: 'overgedragen' })).toBe('overgedragen');
});

test('three items are settled by one order, and the review says what stays open of one', () => {
  const chosen = new Map(
    [named('Bikker c.s.'), named('Veltman'), named('Mutluer')].map((each) => [
      each.item.id,
      draftOf(each),
    ]),
  );
  const mutluer = named('Mutluer').item.id;
  const draft = chosen.get(mutluer);
  if (draft === undefined) throw new Error('not ticked');
  chosen.set(mutluer, { ...draft, elements: draft.elements.slice(0, 1), passage: ' Zie hier. ' });
  const order = orderOf(letter.id, DAY, chosen, all);
  expect(order.items.map(({ progress }) => progress)).toEqual([
    'afgedaan',
    'afgedaan',
    'in-behandeling',
  ]);
  expect(order.items[2]?.passage).toBe('Zie hier.');
  expect(order.items[0]).not.toHaveProperty('passage');

  const review = reviewOf(contents, order, DAY, 'nl');
  if (!review.ok) throw new Error(review.why);
  expect(review.items.map(({ before, after }) => [before, after])).toEqual([
    ['in-behandeling', 'afgedaan'],
    ['in-behandeling', 'afgedaan'],
    ['in-behandeling', 'deels-afgedaan'],
  ]);
  expect(review.items[2]?.settles.map(({ at }) => at)).toEqual([1]);
  expect(review.items[2]?.open).toMatchObject([{ what: 'proof', at: 2 }]);
});

test('what main would refuse is said before anything is saved, in the language of the user', () => {
  const order = orderOf(
    testId(999),
    DAY,
    new Map([[named('Veltman').item.id, { ...draftOf(named('Veltman')), elements: [] }]]),
    all,
  );
  const unknown = reviewOf(contents, order, DAY, 'nl');
  expect(unknown.ok).toBe(false);
  const nothing = reviewOf(contents, { ...order, document: letter.id }, DAY, 'nl');
  expect(nothing).toMatchObject({ ok: false, why: expect.stringContaining('geen onderdeel') });
});

test('a turn is late for a paper that was sent after the day it was due', () => {
  const draft = { ...draftOf(named('Veltman')), turns: ['2024-04-22', '2024-04-23'] };
  expect(turnsMissed(draft, letter)).toEqual(['2024-04-22']);
  expect(turnsMissed(draft, undefined)).toEqual([]);
});
