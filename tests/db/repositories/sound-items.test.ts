import { expect, test } from 'vitest';
import { openForWriting } from '../../../db/file/open.ts';
import { step } from '../../../db/history/step.ts';
import { undo } from '../../../db/history/undo.ts';
import type { ItemProblem } from '../../../db/model/compliance/index.ts';
import { errorSentence } from '../../../db/model/errors.ts';
import type { Commitment } from '../../../db/model/records/commitment.ts';
import type { Motion } from '../../../db/model/records/motion.ts';
import { commitments } from '../../../db/repositories/commitments.ts';
import { readContents } from '../../../db/repositories/contents.ts';
import { documents } from '../../../db/repositories/documents.ts';
import { motions } from '../../../db/repositories/motions.ts';
import { proposals } from '../../../db/repositories/proposals.ts';
import { letGo, referencesTo } from '../../../db/repositories/references.ts';
import type { StepTransaction, WritableDossier } from '../../../db/schema/access.ts';
import { smallDossier } from '../file/small-dossier.ts';
import { known, smallContents } from '../small-contents.ts';

const newId = (n: number) => `00000000-0000-7000-8000-00000000fff${n}`;
const [MOTION] = smallContents.motions as readonly [Motion];
const [COMMITMENT] = smallContents.commitments as readonly [Commitment];
const PAPER = smallContents.documents.find(({ id }) => id === known.paper);

/** Another motion, over a paper of its own. */
const other: Motion = { ...MOTION, id: newId(1), document: newId(2), elements: [], short: 'Krul' };

async function addOther(tx: StepTransaction): Promise<void> {
  if (PAPER === undefined) throw new Error('the small dossier has no paper');
  await documents.add(tx, { ...PAPER, id: newId(2), citation: '28 638, nr. 299', number: '299' });
  await motions.add(tx, other);
}

async function inSmallDossier(work: (dossier: WritableDossier) => Promise<void>): Promise<void> {
  const dossier = await openForWriting(await smallDossier());
  await work(dossier).finally(dossier.close);
}

function change(dossier: WritableDossier, work: (tx: StepTransaction) => Promise<void>) {
  return step(dossier, { label: 'wijzig', author: 'ik' }, work);
}

const [element] = MOTION.elements;
const dead = {
  ...element,
  support: [{ kind: 'proposal', id: newId(9), role: 'invulling', note: '' }],
} as Motion['elements'][number];
const early = { phrase: 'gisteren', date: '2023-12-20', setOn: '2023-12-20' };

const REFUSED: readonly (readonly [
  what: string,
  code: ItemProblem['code'],
  work: (tx: StepTransaction) => Promise<void>,
  says: string,
])[] = [
  [
    'support by a record that is not there',
    'support-missing',
    (tx) => motions.save(tx, { ...MOTION, elements: [dead] }),
    'staat',
  ],
  [
    'a term before the motion',
    'deadline-too-early',
    (tx) => motions.save(tx, { ...MOTION, deadlines: [...MOTION.deadlines, early] }),
    '20 december 2023',
  ],
  [
    'a term before the promise',
    'deadline-too-early',
    (tx) => commitments.save(tx, { ...COMMITMENT, deadlines: [...COMMITMENT.deadlines, early] }),
    '21 december 2023',
  ],
  [
    'a motion that replaces itself',
    'motions-in-circle',
    (tx) => motions.save(tx, { ...MOTION, replaces: MOTION.id }),
    'kring',
  ],
  [
    'a circle of motions',
    'motions-in-circle',
    async (tx) => {
      await motions.save(tx, { ...other, replaces: MOTION.id });
      await motions.save(tx, { ...MOTION, replaces: other.id });
    },
    'kring',
  ],
  [
    'a second motion over the same paper',
    'motion-twice',
    (tx) => motions.add(tx, { ...other, id: newId(3), document: MOTION.document }),
    'al een motie',
  ],
  [
    'a motion put over the paper of another',
    'motion-twice',
    (tx) => motions.save(tx, { ...other, document: MOTION.document }),
    'al een motie',
  ],
  [
    'a second motion over the same paper in another spelling',
    'motion-twice',
    async (tx) => {
      if (PAPER === undefined) return;
      await documents.add(tx, { ...PAPER, id: newId(4), citation: 'kst-28638-233' });
      await motions.add(tx, { ...other, id: newId(3), document: newId(4) });
    },
    'al een motie',
  ],
  [
    'a turn that came late without a reason',
    'turn-late',
    (tx) =>
      commitments.save(tx, {
        ...COMMITMENT,
        occurrences: [{ due: '2024-01-31', settledBy: known.letter }],
      }),
    '31 januari 2024',
  ],
  [
    'a timeline that is overwritten',
    'course-rewritten',
    (tx) =>
      motions.save(tx, {
        ...MOTION,
        statusHistory: MOTION.statusHistory.map((row) => ({ ...row, note: 'Anders.' })),
      }),
    'verloop',
  ],
  [
    'a timeline that is cut off',
    'course-rewritten',
    (tx) => commitments.save(tx, { ...COMMITMENT, statusHistory: [] }),
    'verloop',
  ],
  [
    'a term that is overwritten by its postponement',
    'terms-rewritten',
    (tx) =>
      commitments.save(tx, {
        ...COMMITMENT,
        deadlines: [{ phrase: 'voor de zomer', setOn: '2024-02-02' }],
      }),
    'uitstel',
  ],
];

test.each(REFUSED)(
  '%s is refused as %s, with a sentence, and nothing is lost',
  (_, code, work, says) =>
    inSmallDossier(async (dossier) => {
      await change(dossier, addOther);
      const before = await readContents(dossier);
      const error = await change(dossier, work).then(
        () => undefined,
        (refusal: { code: 'item-unsound'; params: { problem: ItemProblem } }) => refusal,
      );
      expect(error).toMatchObject({ code: 'item-unsound', params: { problem: { code } } });
      if (error === undefined) return;
      expect(errorSentence(error.code, error.params, 'nl')).toContain(says);
      expect(errorSentence(error.code, error.params, 'en')).toMatch(
        /^[A-Z«].*Nothing was changed; /,
      );
      expect(await readContents(dossier)).toStrictEqual(before);
    }),
);

test('rows are added to a course, and what a row left open is filled in', () =>
  inSmallDossier(async (dossier) => {
    const grown: Motion = {
      ...MOTION,
      statusHistory: [
        ...MOTION.statusHistory.map((row) => ({ ...row, citation: 'nr. 247' })),
        { on: '2024-03-01', progress: 'in-behandeling', note: 'Loopt.' },
      ],
      deadlines: [
        ...MOTION.deadlines.map((row) => ({ ...row, date: '2024-02-09' })),
        { phrase: 'voor de zomer', date: '2024-07-04', setOn: '2024-03-01', reason: 'Drukte.' },
      ],
    };
    await change(dossier, (tx) => motions.save(tx, grown));
    expect(await motions.get(dossier.db, MOTION.id)).toStrictEqual(grown);
  }));

test('a record with an old flaw can be worked on, and mended', () =>
  inSmallDossier(async (dossier) => {
    await change(dossier, addOther);
    await change(dossier, async (tx) => {
      const paper = await documents.get(tx, newId(2));
      await documents.save(tx, { ...paper, citation: 'kst-28638-233' });
    });
    const flawed = await motions.get(dossier.db, other.id);
    await change(dossier, (tx) => motions.save(tx, { ...flawed, holder: 'J. Jansen' }));
    expect((await motions.get(dossier.db, other.id)).holder).toBe('J. Jansen');
  }));

test('a paper that settles something is shown before it goes, and undo brings both back', () =>
  inSmallDossier(async (dossier) => {
    const supports = await referencesTo(dossier.db, known.letter);
    expect(supports.map(({ from }) => from)).toEqual(
      expect.arrayContaining([
        { kind: 'element', id: known.motionElement },
        { kind: 'commitment', id: known.commitment },
      ]),
    );
    await expect(change(dossier, (tx) => documents.remove(tx, known.letter))).rejects.toMatchObject(
      { code: 'record-in-use' },
    );
    await change(dossier, async (tx) => {
      for (const id of [known.letter, known.fourth]) await letGo(tx, id);
      await documents.remove(tx, known.letter);
      await proposals.remove(tx, known.fourth);
    });
    expect((await motions.get(dossier.db, MOTION.id)).elements[0]?.support).toEqual([]);
    await undo(dossier, { author: 'ik' });
    expect(await readContents(dossier)).toStrictEqual(smallContents);
  }));
