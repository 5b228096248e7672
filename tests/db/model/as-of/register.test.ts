import { expect, test } from 'vitest';
import { dayOfRegister, registerAsOf } from '../../../../db/model/as-of/register.ts';
import {
  minimalContents,
  testCommitment,
  testDocument,
  testElement,
  testId,
  testMotion,
} from '../../../fixtures/minimal-contents.ts';
import { registerDossier } from '../../../fixtures/register-dossier.ts';

test('on the last day of which it speaks the register is as it is, and before it never is', () => {
  const day = dayOfRegister(registerDossier);
  expect(day).toBe('2027-11-02');
  expect(registerAsOf(registerDossier, day)).toEqual(registerDossier);
  expect(registerAsOf(registerDossier, '2027-11-01')).not.toEqual(registerDossier);
});

test('a dossier without a register has the day of its letter', () => {
  expect(dayOfRegister(minimalContents())).toBe('2027-10-05');
});

test('what came after the day is left out: items, papers, stands, terms and turns', () => {
  const contents = minimalContents({
    documents: [testDocument(50, { date: '2027-03-01', dateSent: '2027-03-04' }), testDocument(51)],
    motions: [
      testMotion(1, 51, {
        date: '2027-01-10',
        elements: [
          testElement(60, {
            support: [50, 51].map((n) => ({
              kind: 'document',
              id: testId(n),
              role: 'afdoening',
              note: '',
            })),
          }),
        ],
        progress: 'afgedaan',
        statusHistory: [
          { on: '2027-01-20', progress: 'niet-gestart', note: 'Nog niet.' },
          { on: '2027-03-04', progress: 'afgedaan', note: 'Klaar.' },
        ],
        deadlines: [
          { phrase: 'voor de zomer', setOn: '2027-01-20' },
          { phrase: 'na de zomer', setOn: '2027-02-20' },
        ],
      }),
      testMotion(2, 51, { date: '2027-02-10' }),
    ],
    commitments: [
      testCommitment(3, {
        madeOn: '2027-01-11',
        occurrences: [{ due: '2027-02-01', settledBy: testId(50), reason: 'Ziekte.' }],
      }),
      testCommitment(4, { madeOn: '2027-02-11' }),
    ],
  });
  const { motions, commitments } = registerAsOf(contents, '2027-02-01');
  expect(motions).toHaveLength(1);
  expect(motions[0]).toMatchObject({
    progress: 'niet-gestart',
    statusHistory: [{ note: 'Nog niet.' }],
    deadlines: [{ phrase: 'voor de zomer' }],
    // The other paper bears no date: nobody can say that it came later.
    elements: [{ support: [{ id: testId(51) }] }],
  });
  expect(commitments).toHaveLength(1);
  expect(commitments[0]?.occurrences).toEqual([{ due: '2027-02-01', reason: 'Ziekte.' }]);
  expect(registerAsOf(contents, '2027-01-15').motions[0]?.progress).toBe('onbekend');
});
