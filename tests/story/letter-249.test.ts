import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDossier } from '../../db/file/create.ts';
import { openForWriting } from '../../db/file/open.ts';
import { step } from '../../db/history/step.ts';
import { undo } from '../../db/history/undo.ts';
import { checkDossier } from '../../db/model/checks/index.ts';
import { findDocument } from '../../db/model/citations/index.ts';
import { nextTurn } from '../../db/model/deadlines/index.ts';
import { newId } from '../../db/model/id.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import type { Document } from '../../db/model/records/document.ts';
import type { Motion } from '../../db/model/records/motion.ts';
import { type RegisterItem, registerOf } from '../../db/model/register/index.ts';
import { inHouseForm } from '../../db/model/register/names.ts';
import { budgetSources } from '../../db/repositories/budget-sources.ts';
import { setItemsProgress, settleItems } from '../../db/repositories/change-items.ts';
import { commitments } from '../../db/repositories/commitments.ts';
import { fillDossier, readContents } from '../../db/repositories/contents.ts';
import { documents } from '../../db/repositories/documents.ts';
import { motions } from '../../db/repositories/motions.ts';
import { notes } from '../../db/repositories/notes.ts';
import type { StepTransaction } from '../../db/schema/access.ts';
import { describeSubject } from '../../main/annex/describe-subject.ts';
import { seedContents } from '../../seeds/index.ts';
import { temporaryFolder } from '../db/temporary-folder.ts';
import { tablesOf } from '../main/annex/described.ts';
import { printed, wordsOf } from '../main/annex/printed.ts';

/** The day of the letter. */
const DAY = '2024-04-23';
const NR_249 = 'Kamerstukken II 2023/24, 28 638, nr. 249';

const letter: Document = {
  id: newId(),
  kind: 'brief',
  citation: NR_249,
  number: '249',
  date: DAY,
  dateSent: DAY,
  title: 'Brief over het vervolg op het Actieplan',
};
const amendment: Document = {
  id: newId(),
  kind: 'amendement',
  citation: 'Kamerstukken II 2023/24, 36 410 VI, nr. 30',
  number: '30',
  title: 'Amendement over extra middelen voor de aanpak van mensenhandel',
};
const changedPaper: Document = {
  id: newId(),
  kind: 'motie',
  citation: 'Kamerstukken II 2023/24, 28 638, nr. 250',
  number: '250',
  title: 'Gewijzigde motie van de leden Krul en Bikker (t.v.v. 28 638, nr. 242)',
};

/** The motion over a paper of dossier 28 638. */
function motionOf(contents: Contents, number: string): Motion {
  const paper = findDocument(contents.documents, `28638-${number}`);
  const motion = contents.motions.find(({ document }) => document === paper?.id);
  if (motion === undefined) throw new Error(`no motion ${number}`);
  return motion;
}

/** The overview of motions and commitments of the day, in a table per course. */
function overview(contents: Contents) {
  return tablesOf(describeSubject(contents, { kind: 'motions', asOf: DAY }, false));
}

function inRegister(contents: Contents, id: string): RegisterItem {
  const item = registerOf(contents, DAY).find((one) => one.id === id);
  if (item === undefined) throw new Error(`not in the register: ${id}`);
  return item;
}

/** What the checks say that the seed alone does not, and what stands in the way of a final print. */
function findings(contents: Contents): readonly string[] {
  const known = new Set(
    checkDossier(seed).map(({ code, records }) => JSON.stringify([code, records])),
  );
  return checkDossier(contents)
    .filter(({ code, records }) => !known.has(JSON.stringify([code, records])))
    .map(({ code }) => code);
}

const seed = seedContents('letter-28638-247');
const replacing = newId();
const source = newId();
const report = newId();

/** Chapter by chapter: what is done, in one step, and what then is so. */
const CHAPTERS: readonly {
  readonly label: string;
  readonly work: (tx: StepTransaction, before: Contents) => Promise<void>;
  readonly expected: (after: Contents) => void;
}[] = [
  {
    label: 'the letter is added',
    work: (tx) => documents.add(tx, letter),
    expected: (after) => {
      expect(after.documents.at(-1)).toEqual(letter);
      expect(findings(after)).toEqual([]);
    },
  },
  {
    label: 'nrs. 238 and 240 are settled with it',
    work: (tx, before) =>
      settleItems(
        tx,
        {
          document: letter.id,
          on: DAY,
          items: ['238', '240'].map((number) => {
            const { id, elements } = motionOf(before, number);
            return {
              kind: 'motion',
              id,
              elements: elements.map((element) => element.id),
              occurrences: [],
              passage: 'Hiermee beschouw ik de motie als afgedaan.',
              note: 'In het herziene plan verwerkt.',
              progress: 'afgedaan',
            };
          }),
        },
        DAY,
      ),
    expected: (after) => {
      for (const number of ['238', '240']) {
        const motion = motionOf(after, number);
        expect(inRegister(after, motion.id)).toMatchObject({
          status: 'afgedaan',
          course: 'done',
          missing: [],
          due: { state: 'none' },
        });
        expect(
          motion.statusHistory.map(({ on, citation = '' }) => [on, inHouseForm(citation)]),
        ).toEqual([
          ['2024-02-02', 'Kamerstukken II 2023/24, 28 638, nr. 247'],
          [DAY, NR_249],
        ]);
      }
      const done = overview(after).find(({ under }) => under === 'Moties / Afgerond');
      expect(done?.rows.map(([, citation, stand]) => [citation?.split('\n')[0], stand])).toEqual(
        ['238', '240'].map((number) => [
          `Kamerstukken II 2023/24, 28 638, nr. ${number}`,
          `Afgedaan. De Tweede Kamer is op 23 april 2024 per brief geïnformeerd (${NR_249}). In het herziene plan verwerkt.`,
        ]),
      );
      expect(findings(after)).toEqual([]);
    },
  },
  {
    label: 'nr. 245 is handed over to another ministry',
    work: async (tx, before) => {
      const motion = motionOf(before, '245');
      const vws = before.organisations.find(({ name }) => name.includes('Volksgezondheid'));
      if (vws === undefined) throw new Error('the seed has no Ministerie van VWS');
      await motions.save(tx, {
        ...motion,
        handedTo: vws.id,
        progress: 'overgedragen',
        statusHistory: [
          ...motion.statusHistory,
          { on: DAY, progress: 'overgedragen', note: 'VWS neemt het over.', citation: NR_249 },
        ],
      });
    },
    expected: (after) => {
      const { id } = motionOf(after, '245');
      const item = inRegister(after, id);
      expect(item).toMatchObject({
        status: 'overgedragen',
        // Handed over is not carried out: it stays on the list until the House was told so.
        course: 'open',
        ministry: 'Ministerie van Volksgezondheid, Welzijn en Sport',
      });
      expect(item.missing).toHaveLength(1);
      expect(findings(after)).toEqual([]);
    },
  },
  {
    label: 'a second budget source is added',
    work: (tx) =>
      budgetSources.add(tx, {
        id: source,
        title: 'Extra middelen brief nr. 249',
        from: 2024,
        to: 2027,
        amountPerYear: 500_000,
        allocatedTo: [],
      }),
    expected: (after) => {
      const added = after.budgetSources.find(({ id }) => id === source);
      expect(added?.amountPerYear).toBe(500_000);
      // Money that is there and given to nothing is worth a remark, and stops no print.
      const said = checkDossier(after).filter(({ code }) => findings(after).includes(code));
      expect(
        said.every(({ blocksDefinitive, severity }) => !blocksDefinitive && severity !== 'fout'),
      ).toBe(true);
    },
  },
  {
    label: 'a rejected amendment is added',
    work: async (tx) => {
      await documents.add(tx, amendment);
      await notes.add(tx, {
        id: newId(),
        on: { kind: 'document', id: amendment.id },
        text: 'Het amendement is verworpen.',
        source: 'gebruiker',
        visibility: 'openbaar',
      });
    },
    expected: (after) => {
      // An amendment asks the ministry nothing: it is on record and not in the register.
      expect(after.documents.at(-1)?.kind).toBe('amendement');
      expect(registerOf(after, DAY)).toHaveLength(seed.motions.length + seed.commitments.length);
      expect(findings(after)).not.toContain('register-complete');
    },
  },
  {
    label: 'nr. 242 is replaced by a changed motion',
    work: async (tx, before) => {
      const { statusHistory: _, ...old } = motionOf(before, '242');
      await documents.add(tx, changedPaper);
      await motions.add(tx, {
        ...old,
        id: replacing,
        document: changedPaper.id,
        replaces: old.id,
        elements: old.elements.map((element) => ({ ...element, id: newId() })),
        statusHistory: [],
      });
    },
    expected: (after) => {
      const old = motionOf(after, '242');
      expect(inRegister(after, old.id)).toMatchObject({
        status: 'nvt',
        course: 'out',
        missing: [],
      });
      expect(inRegister(after, replacing)).toMatchObject({
        status: 'in-behandeling',
        course: 'open',
        citation: changedPaper.citation,
      });
      // The old one still says that it is being worked on, and the overview may not say so.
      expect(findings(after)).toContain('outcome-excluded');
    },
  },
  {
    label: 'the motion that was replaced is taken off the work list',
    work: (tx, before) =>
      setItemsProgress(tx, {
        items: [{ kind: 'motion', id: motionOf(before, '242').id }],
        progress: 'niet-uitgevoerd',
        on: DAY,
        note: `Vervangen door [[motie:${replacing}]].`,
      }),
    expected: (after) => {
      expect(findings(after)).not.toContain('outcome-excluded');
      expect(motionOf(after, '242').statusHistory).toHaveLength(2);
    },
  },
  {
    label: 'a commitment to report twice a year is added',
    work: (tx) =>
      commitments.add(tx, {
        id: report,
        text: 'De Kamer halfjaarlijks over de voortgang informeren',
        origin: 'brief',
        madeOn: DAY,
        madeIn: letter.id,
        office: 'de Staatssecretaris van Justitie en Veiligheid',
        to: 'Tweede Kamer',
        recurring: 'halfjaar',
        occurrences: [{ due: '2024-12-31' }, { due: '2025-06-30' }],
        elements: [],
        progress: 'niet-gestart',
        statusHistory: [
          { on: DAY, progress: 'niet-gestart', note: 'Toegezegd.', citation: NR_249 },
        ],
        deadlines: [],
      }),
    expected: (after) => {
      expect(inRegister(after, report)).toMatchObject({
        status: 'openstaand',
        course: 'open',
        due: { state: 'later', date: '2024-12-31' },
        citation: NR_249,
        ministry: 'Ministerie van Justitie en Veiligheid',
      });
      const made = after.commitments.find(({ id }) => id === report);
      expect(made && nextTurn(made)).toBe('2025-12-31');
      const late = registerOf(after, '2025-01-01').find(({ id }) => id === report);
      expect(late?.due.state).toBe('overdue');
    },
  },
];

test('the letter of 23 April 2024, nr. 249, chapter by chapter, and back again', async () => {
  const path = join(await temporaryFolder(), 'brief-249.dossier');
  await createDossier(path, (dossier) => fillDossier(dossier, seed));
  const dossier = await openForWriting(path);
  const states: Contents[] = [await readContents(dossier)];
  for (const { label, work, expected } of CHAPTERS) {
    const before = await readContents(dossier);
    await step(dossier, { label, author: 'ik' }, (tx) => work(tx, before));
    const after = await readContents(dossier);
    expected(after);
    states.push(after);
  }

  const last = states.at(-1) as Contents;
  const rows = overview(last).flatMap((table) => table.rows);
  const cited = rows.map(([, citation = '']) => citation.split('\n')[0]);
  for (const number of ['238', '240', '242', '244', '245', '250']) {
    // No motion twice, none forgotten.
    const paper = `Kamerstukken II 2023/24, 28 638, nr. ${number}`;
    expect(
      cited.filter((citation) => citation === paper),
      number,
    ).toHaveLength(1);
  }
  const words = (await wordsOf(await printed(last, { kind: 'motions', asOf: DAY }))).join(' ');
  expect(words).toContain('Stand per 23 april 2024');
  expect(words).toContain(
    `Afgedaan. De Tweede Kamer is op 23 april 2024 per brief geïnformeerd (${NR_249}).`,
  );

  for (const before of states.slice(0, -1).toReversed()) {
    expect(await undo(dossier, { author: 'ik' })).toBeDefined();
    expect(await readContents(dossier)).toStrictEqual(before);
  }
  await dossier.close();
});
