import { describe, expect, it } from 'vitest';
import type { Contents } from '../../../db/model/records/contents.ts';
import { describeSubject } from '../../../main/annex/describe-subject.ts';
import type { PageForm } from '../../../main/annex/page-styles/index.ts';
import type { PrintSubject } from '../../../preload/contract/print-channels.ts';
import { seedContents } from '../../../seeds/index.ts';
import {
  minimalContents,
  testDocument,
  testElement,
  testId,
  testMotion,
} from '../../fixtures/minimal-contents.ts';
import { registerDossier } from '../../fixtures/register-dossier.ts';
import { tablesOf, wordsIn } from './described.ts';
import { opened, printed, textsOf, wordsOf } from './printed.ts';
import { elementsOf, structureOf } from './structure.ts';

const letter = seedContents('letter-28638-247');
const PAGES = ['a4', 'kamerstuk'] as const satisfies readonly PageForm[];

const subjectsOf = (contents: Contents): readonly PrintSubject[] => [
  { kind: 'motions' },
  { kind: 'motions', asOf: '2027-06-30' },
  { kind: 'actions' },
  ...[...contents.motions, ...contents.commitments]
    .slice(-5)
    .map(({ id }) => ({ kind: 'checklist', item: id }) as const),
];

describe.each(PAGES)('overviews on %s', (page) => {
  it.each([
    ['the letter', letter],
    ['another dossier', registerDossier],
    ['an empty dossier', minimalContents()],
  ] as const)('hold each word of %s once, in order', async (_, contents) => {
    for (const subject of subjectsOf(contents)) {
      const words = await wordsOf(await printed(contents, subject, page));
      expect(words.join('\n')).toBe(wordsIn(describeSubject(contents, subject, false)).join('\n'));
    }
  });

  it('say at their edges what they are, for which day, and that they are a concept', async () => {
    const pages = await textsOf(await printed(registerDossier, { kind: 'motions' }, page));
    pages.forEach((texts, index) => {
      const edge = texts
        .filter(({ tag }) => tag === 'Artifact')
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(/\s+/gu, ' ');
      expect(edge).toContain('CONCEPT 2 november 2027');
      if (page === 'a4')
        expect(edge).toContain(
          `Programma Duinherstel (99 001) · Overzicht moties en toezeggingen, stand per 2 november 2027 · pagina ${index + 1} van ${pages.length}`,
        );
      else expect(edge).toContain('leeskopie, geen officiële publicatie');
      // An overview is no paper of the House: it bears no number of one.
      expect(edge).not.toContain('vergaderjaar');
    });
  });
});

/** A note of a few hundred words, no two alike. */
const longNote = (n: number): string =>
  Array.from(
    { length: 12 },
    (_, part) =>
      `Deel ${part + 1} van bericht ${n}: de terreinbeheerders, waterschappen en gemeenten bespreken in ${2027 + ((n + part) % 5)} welke maatregelen in de eerste duinenrij worden genomen en wie ze betaalt.`,
  ).join('\n');

/** A register of five hundred motions, every seventh with a note that fills a page. */
const largeRegister = minimalContents({
  documents: Array.from({ length: 500 }, (_, n) =>
    testDocument(10_000 + n, { kind: 'motie', date: '2027-06-10' }),
  ),
  motions: Array.from({ length: 500 }, (_, n) => {
    const note = n % 7 === 0 ? longNote(n) : `Bericht ${n}.`;
    return testMotion(20_000 + n, 10_000 + n, {
      elements: [testElement(30_000 + n)],
      statusHistory: [{ on: '2027-10-01', progress: 'in-behandeling', note }],
    });
  }),
});

describe('five hundred motions with long notes', () => {
  it.each(PAGES)(
    'are all there on %s, in order, each with its head in sight',
    async (page) => {
      const subject = { kind: 'motions' } as const;
      const pdf = await printed(largeRegister, subject, page);
      const description = describeSubject(largeRegister, subject, false);
      expect((await wordsOf(pdf)).join('\n')).toBe(wordsIn(description).join('\n'));
      expect(tablesOf(description)[0]?.notes).toEqual(['Aantal moties: 500']);

      const structure = structureOf(pdf);
      const [table, ...others] = elementsOf(structure, 'Table');
      expect(others).toEqual([]);
      expect(elementsOf(table ?? structure, 'TR')).toHaveLength(501);
      const pages = await textsOf(pdf);
      expect(pages.length).toBeGreaterThan(30);
      for (const texts of pages.slice(1))
        expect(texts.map(({ text }) => text)).toContain('Vindplaats');
    },
    60_000,
  );
});

describe('the bytes of an overview', () => {
  it('are the same each time, and name no day but the dossier’s or the user’s', async () => {
    const subject = { kind: 'motions', asOf: '2027-12-31' } as const;
    const [first, again] = [
      await printed(registerDossier, subject),
      await printed(registerDossier, subject),
    ];
    expect(first.equals(again)).toBe(true);
    const file = await opened(first);
    const { info } = await file.getMetadata();
    expect((info as { CreationDate?: string }).CreationDate).toContain('20271231');
    await file.loadingTask.destroy();
  });

  it('do not depend on records that nothing says anything of', async () => {
    const unread = {
      ...registerDossier,
      documents: [...registerDossier.documents, testDocument(9)],
    };
    const subject = { kind: 'checklist', item: testId(2010) } as const;
    const [one, other] = [await printed(registerDossier, subject), await printed(unread, subject)];
    expect(one.equals(other)).toBe(true);
  });
});
