import { expect, test } from 'vitest';
import type { Contents } from '../../../../db/model/records/contents.ts';
import { registerOf } from '../../../../db/model/register/index.ts';
import { openItems } from '../../../../renderer/features/overview/open-items.ts';
import { seedContents } from '../../../../seeds/index.ts';

const seed = seedContents('letter-28638-247');
const items = (contents: Contents, today = '2024-03-01') => openItems(registerOf(contents, today));

test('what is settled is not open: the costs were sent with the letter itself', () => {
  const names = items(seed).map(({ name }) => name);
  expect(names).toHaveLength(8);
  expect(names.some((name) => name.includes('Nog voordat'))).toBe(false);
});

test('the term that was set last holds, and what is due first stands first', () => {
  const [one, two] = seed.motions;
  if (one === undefined || two === undefined) throw new Error();
  const set = (phrase: string, date: string, setOn: string) => ({ phrase, date, setOn });
  const motions = [
    {
      ...one,
      deadlines: [
        set('voor 1 april', '2024-04-01', '2024-02-10'),
        set('voor 1 februari', '2024-02-01', '2024-01-10'),
      ],
    },
    { ...two, deadlines: [set('voor 1 maart', '2024-02-29', '2024-01-10')] },
  ];
  const found = items({ ...seed, motions });
  expect(found.slice(0, 2).map(({ due }) => [due.date, due.state])).toEqual([
    ['2024-02-29', 'overdue'],
    ['2024-04-01', 'soon'],
  ]);
  expect(found.at(-1)?.due.date).toBeUndefined();
});

test('of a promise that returns, the first turn nobody settled is due', () => {
  const commitment = seed.commitments.find(({ progress }) => progress !== 'afgedaan');
  const [document] = seed.documents;
  if (commitment === undefined || document === undefined) throw new Error();
  const returning = {
    ...commitment,
    occurrences: [{ due: '2024-06-30' }, { due: '2023-12-31', settledBy: document.id }],
  };
  const [found] = items({ ...seed, motions: [], commitments: [returning] });
  expect(found?.due).toMatchObject({ date: '2024-06-30', state: 'later' });
});
