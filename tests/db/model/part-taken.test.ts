import { expect, test } from 'vitest';
import { partTaken } from '../../../db/model/part-taken.ts';
import { seedContents } from '../../../seeds/index.ts';

const letter = seedContents('letter-28638-247');
const [first, second] = letter.organisations;
const [proposal] = letter.proposals;
const [action] = letter.actions;
const [motion] = letter.motions;
if (!first || !second || !proposal || !action || !motion) throw new Error('the letter is empty');

const contents = {
  ...letter,
  proposals: [{ ...proposal, submittedBy: [first.id, second.id], carriedOutBy: [second.id] }],
  actions: [{ ...action, carriedOutBy: [second.id] }],
  motions: [{ ...motion, handedTo: first.id }],
};

test('each organisation has what it submitted, carries out and was handed, as links to it', () => {
  const parts = partTaken(contents);
  const ref = { kind: 'proposal', id: proposal.id };
  expect(parts.get(first.id)).toMatchObject({
    submitted: [{ ref }],
    carriesOut: [],
    handedTo: [{ ref: { kind: 'motion', id: motion.id } }],
  });
  expect(parts.get(second.id)).toMatchObject({
    submitted: [{ ref }],
    carriesOut: [{ ref }, { ref: { kind: 'action', id: action.id } }],
    handedTo: [],
  });
});

test('a group counts its members: thirteen in the regiegroep, twelve in the SOM', () => {
  const parts = partTaken(letter);
  const members = letter.organisations.flatMap(({ id }) => parts.get(id)?.members || []);
  expect(members.toSorted()).toEqual([12, 13]);
});

test('who is not in the dossier any more takes no part', () => {
  const gone = { ...contents, organisations: [second] };
  expect([...partTaken(gone).keys()]).toEqual([second.id]);
});
