import type { Contents } from '../../../../../db/model/records/contents.ts';
import type { Document } from '../../../../../db/model/records/document.ts';
import type { Element } from '../../../../../db/model/records/element.ts';
import type { Motion } from '../../../../../db/model/records/motion.ts';
import type { motionFindings } from '../../../../../db/model/texts/nl/motion-findings.ts';
import {
  minimalContents,
  testCommitment,
  testDocument,
  testElement,
  testId,
  testMotion,
} from '../../../../fixtures/minimal-contents.ts';
import { type Cases, ref } from './case.ts';

const settled: Element = testElement(4, {
  support: [{ kind: 'document', id: testId(2), role: 'afdoening', note: '' }],
});

/** A motion of 1 September 2027, and a letter that settles it. */
function settling(letter: Partial<Document>, motion: Partial<Motion> = {}): Contents {
  return minimalContents({
    documents: [testDocument(1, { kind: 'motie' }), testDocument(2, letter)],
    motions: [
      testMotion(3, 1, {
        date: '2027-09-01',
        elements: [settled],
        progress: 'afgedaan',
        ...motion,
      }),
    ],
  });
}

const sent = { dateSent: '2027-10-05' };
const loops = { on: '2027-11-01', note: '' };
const term = { phrase: 'voor de zomer', setOn: '2027-09-01' };

function registered(motions: readonly Motion[]): Contents {
  return minimalContents({ documents: [testDocument(1, { kind: 'motie' })], motions });
}

function organised(...names: readonly string[]): Contents {
  return minimalContents({
    organisations: names.map((name, at) => ({
      id: testId(at + 1),
      name,
      kind: 'overheid',
      memberOf: [],
    })),
  });
}

function keptOn(dateSent: string): Contents {
  return minimalContents({
    documents: [testDocument(1, { dateSent })],
    commitments: [
      testCommitment(2, {
        madeOn: '2027-01-01',
        recurring: 'halfjaar',
        occurrences: [{ due: '2027-06-30', settledBy: testId(1) }],
      }),
    ],
  });
}

export const motionCases: Cases<keyof typeof motionFindings> = {
  'register-complete': {
    broken: registered([]),
    sound: registered([testMotion(2, 1)]),
    records: [ref('document', 1)],
    says: ['nr. 1', 'niet in het register'],
  },
  'organisation-twice': {
    broken: organised('gemeente Utrecht', 'Gem.  Utrecht'),
    sound: organised('gemeente Utrecht', 'gemeente Amersfoort'),
    records: [ref('organisation', 2), ref('organisation', 1)],
    says: ['Gem.  Utrecht', 'gemeente Utrecht', 'twee keer'],
  },
  'settled-by-unsent': {
    broken: settling({ dateSent: '2027-08-31' }),
    sound: settling(sent),
    records: [ref('motion', 3), ref('document', 2)],
    says: ['Lid 3 c.s.', 'nr. 2', 'ouder'],
  },
  'closed-without-proof': {
    broken: settling(sent, { elements: [settled, testElement(5)] }),
    sound: settling(sent, { elements: [settled, testElement(5, { waived: 'Achterhaald.' })] }),
    records: [ref('motion', 3), ref('element', 5)],
    says: ['Lid 3 c.s.', '«Onderdeel met id 5»'],
  },
  'outcome-excluded': {
    broken: settling(sent, { outcome: 'verworpen' }),
    sound: settling(sent, { outcome: 'verworpen', progress: 'niet-uitgevoerd' }),
    records: [ref('motion', 3)],
    says: ['Lid 3 c.s.', 'verworpen', 'afgedaan'],
  },
  'course-differs': {
    broken: settling(sent, { statusHistory: [{ ...loops, progress: 'in-behandeling' }] }),
    sound: settling(sent, { statusHistory: [{ ...loops, progress: 'afgedaan' }] }),
    records: [ref('motion', 3)],
    says: ['Lid 3 c.s.', 'afgedaan', '1 november 2027', 'in-behandeling'],
  },
  'term-too-early': {
    broken: settling(sent, { deadlines: [{ ...term, date: '2027-08-31' }] }),
    sound: settling(sent, { deadlines: [{ ...term, date: '2027-09-01' }] }),
    records: [ref('motion', 3)],
    says: ['Lid 3 c.s.', '31 augustus 2027', '1 september 2027'],
  },
  'term-differs': {
    broken: settling(sent, {
      deadlines: [{ phrase: 'binnen vier weken', setOn: '2028-02-02', date: '2028-04-12' }],
    }),
    sound: settling(sent, {
      deadlines: [
        { phrase: 'binnen vier weken', setOn: '2028-02-02', date: '2028-03-01' },
        { phrase: 'in het voorjaar', setOn: '2028-02-02', date: '2028-04-12' },
        {
          phrase: 'binnen vier weken',
          setOn: '2028-02-02',
          date: '2028-04-12',
          reason: 'Na het reces, zo is afgesproken.',
        },
      ],
    }),
    records: [ref('motion', 3)],
    says: ['Lid 3 c.s.', '12 april 2028', '«binnen vier weken»', '2 februari 2028', '1 maart 2028'],
  },
  'term-unread': {
    broken: settling(sent, { progress: 'in-behandeling', deadlines: [term] }),
    sound: settling(sent, { deadlines: [term] }),
    records: [ref('motion', 3)],
    says: ['Lid 3 c.s.', '«voor de zomer»'],
  },
  'late-without-reason': {
    broken: keptOn('2027-07-04'),
    sound: keptOn('2027-06-30'),
    records: [ref('commitment', 2), ref('document', 1)],
    says: ['30 juni 2027', '4 juli 2027', '4 dagen te laat'],
  },
};
