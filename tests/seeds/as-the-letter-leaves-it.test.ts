import { expect, test } from 'vitest';
import { findUnsoundItem } from '../../db/model/compliance/index.ts';
import type { Motion } from '../../db/model/records/motion.ts';
import { registerOf } from '../../db/model/register/index.ts';
import { seedContents } from '../../seeds/index.ts';

// Where the motions and commitments of letter 247 stand on the day it was sent, 2 February 2024.

const seed = seedContents('letter-28638-247');
const register = registerOf(seed, '2024-02-02');
const plain = (text = '') => text.replaceAll('\u00a0', ' ');

test.each([
  ['28 638, nr. 238', 'Motie Bikker c.s.', 'aangenomen', 'in-behandeling'],
  ['28 638, nr. 240', 'Motie Veltman', 'onbekend', 'in-behandeling'],
  ['28 638, nr. 242', 'Motie Krul en Bikker', 'aangenomen', 'in-behandeling'],
  ['28 638, nr. 244', 'Motie Mutluer c.s.', 'aangenomen', 'in-behandeling'],
  ['28 638, nr. 245', 'Motie Mutluer c.s.', 'onbekend', 'in-behandeling'],
  ['35 570 VI, nr. 50', 'Motie Kuik en Van der Graaf', 'onbekend', 'onbekend'],
])('%s, %s: outcome %s, %s', (citation, name, outcome, status) => {
  const item = register.find((one) => plain(one.citation).endsWith(citation));
  expect(item).toMatchObject({ kind: 'motion', name, status, course: 'open' });
  expect(seed.motions.find(({ id }) => id === item?.id)?.outcome).toBe(outcome);
});

/** What supports each element of a motion: its role, and the paper or the number of the proposal. */
function supportOf(number: string): readonly string[] {
  const item = register.find((one) => plain(one.citation).endsWith(`28 638, nr. ${number}`));
  const motion = seed.motions.find(({ id }) => id === item?.id) as Motion;
  return motion.elements.flatMap(({ support }) =>
    support.map(({ kind, id, role }) => {
      const paper = seed.documents.find((document) => document.id === id);
      const proposal = seed.proposals.findIndex((one) => one.id === id) + 1;
      return `${role} ${kind} ${paper?.number ?? proposal}`;
    }),
  );
}

test('what supports them: proposals 1 and 2, the letter itself, and the Aanhangsel', () => {
  expect(supportOf('242')).toEqual(['invulling proposal 1', 'invulling proposal 2']);
  expect(supportOf('245')).toEqual(['tussenbericht document 916']);
  for (const number of ['238', '240']) {
    expect(supportOf(number)).toEqual(['tussenbericht document 247']);
  }
  expect(supportOf('244')).toEqual(['tussenbericht document 247', 'tussenbericht document 247']);
});

test('the promise of the debate is kept by the letter, which makes two new ones', () => {
  const promises = register.filter(({ kind }) => kind === 'commitment');
  expect(promises.map(({ status, course }) => [status, course])).toEqual([
    ['voldaan', 'done'],
    ['openstaand', 'open'],
    ['openstaand', 'open'],
  ]);
  expect(seed.commitments.map(({ origin }) => origin)).toEqual(['debat', 'brief', 'brief']);
  expect(promises[2]?.due).toEqual({ state: 'unread', phrase: 'na de begrotingsbehandeling' });
  expect(findUnsoundItem(seed)).toBeUndefined();
});
