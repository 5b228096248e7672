import { expect, test } from 'vitest';
import {
  citedPaper,
  completed,
  namedPapers,
  paperFrom,
} from '../../../../renderer/components/papers/paper-from.ts';
import { testDocument } from '../../../fixtures/minimal-contents.ts';

const paper = testDocument(1, { citation: 'Kamerstukken 2023/2024, 28638 nr. 249' });

test.for([
  '28638-249',
  'kst-28638-249',
  'Kamerstukken II 2023/24, 28 638, nr. 249',
  'Kamerstuk 28 638, nr. 249',
  '28 638, nr. 249',
])('"%s" is the paper of the register', (typed) => {
  expect(citedPaper([paper], typed)).toBe(paper);
});

test('no words are no paper', () => {
  expect(citedPaper([{ ...paper, citation: '' }], ' ')).toBeUndefined();
});

test('a paper is a whole: the pages it was cited for are no part of it', () => {
  expect(paperFrom('Kamerstuk 29 991, nr. 3, p. 5', 'brief').citation).toBe(
    'Kamerstuk 29 991, nr. 3',
  );
  expect(citedPaper([paper], '28638-249')).toBe(citedPaper([paper], '28 638, nr. 249, p. 3'));
});

test('a paper that is cited by its official address keeps that address', () => {
  const address = 'https://zoek.officielebekendmakingen.nl/kst-29991-249.html';
  expect(paperFrom(address, 'brief')).toMatchObject({
    citation: 'Kamerstuk 29 991, nr. 249',
    number: '249',
    url: address,
  });
});

test('an unknown paper is made from what its citation says', () => {
  expect(paperFrom('kst-28638-270', 'brief')).toMatchObject({
    kind: 'brief',
    citation: 'Kamerstuk 28 638, nr. 270',
    number: '270',
  });
  expect(paperFrom('Aanhangsel Handelingen II 2023/2024, nr. 916', 'brief')).toMatchObject({
    kind: 'aanhangsel',
    citation: 'Aanhangsel Handelingen II 2023/24, nr. 916',
    number: '916',
  });
  expect(paperFrom('Werkplan CoMensha', 'brief')).toMatchObject({
    kind: 'overig',
    citation: 'Werkplan CoMensha',
  });
});

test('a paper made on the spot has a title and the number of its citation when it is saved', () => {
  const draft = { ...paperFrom('28638-270', 'brief'), citation: '28638-271' };
  expect(completed({ ...draft, number: undefined as never })).toMatchObject({
    citation: 'Kamerstuk 28 638, nr. 271',
    number: '271',
    title: '28638-271',
  });
});

test('only papers that the record names go along with it, by id or by citation', () => {
  const drafts = ['28638-270', '28638-271', '28638-272'].map((each) => paperFrom(each, 'brief'));
  const [first, second] = drafts;
  const record = { madeIn: first?.id, statusHistory: [{ citation: 'kst-28638-271' }], note: '' };
  expect(namedPapers(drafts, record)).toEqual([first, second]);
});
