import { describe, expect, it } from 'vitest';
import type { Contents } from '../../../../db/model/records/contents.ts';
import type { PageForm } from '../../../../main/annex/page-styles/index.ts';
import { seedContents } from '../../../../seeds/index.ts';
import { secondDossier } from '../../../fixtures/second-dossier.ts';
import { printed, textsOf } from '../printed.ts';

const letter = seedContents('letter-28638-247');

/** The artifacts' text of each page, in one line. */
async function furnitureOf(
  contents: Contents,
  page: PageForm,
  definitive = false,
): Promise<readonly string[]> {
  const pages = await textsOf(await printed(contents, 2, page, definitive));
  return pages.map((texts) =>
    texts
      .filter(({ tag }) => tag === 'Artifact')
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(/\s+/gu, ' '),
  );
}

const withLetter = (more: Partial<Contents['dossier']['letter']>): Contents => ({
  ...letter,
  dossier: { ...letter.dossier, letter: { ...letter.dossier.letter, ...more } },
});

describe('the edges of an A4 page', () => {
  it('name the letter and count the pages', async () => {
    const pages = await furnitureOf(letter, 'a4');
    pages.forEach((text, index) => {
      expect(text).toContain(
        `Bijlage 2 bij brief van 2 februari 2024 · pagina ${index + 1} van ${pages.length}`,
      );
      expect(text).toContain('CONCEPT 2 februari 2024');
    });
  });

  it('name the reference where the letter has one', async () => {
    const [text] = await furnitureOf(withLetter({ reference: '5193024' }), 'a4');
    expect(text).toContain('van 2 februari 2024, kenmerk 5193024 · pagina');
  });

  it('say nothing of a concept when the print is definitive', async () => {
    for (const text of await furnitureOf(letter, 'a4', true)) expect(text).not.toContain('CONCEPT');
  });
});

describe('the edges of the House’s page', () => {
  it('name session, dossier, number and page, and that it is a reading copy', async () => {
    const pages = await furnitureOf(letter, 'kamerstuk');
    pages.forEach((text, index) => {
      expect(text).toContain('leeskopie, geen officiële publicatie');
      expect(text).toContain('Tweede Kamer, vergaderjaar 2023–2024, 28 638, nr. 247');
      expect(text).toContain(` ${index + 1} `);
      expect(text).toContain('CONCEPT 2 februari 2024');
    });
  });

  it('print no number and no such footer for a letter without one', async () => {
    for (const text of await furnitureOf(secondDossier, 'kamerstuk')) {
      expect(text).toContain('leeskopie');
      expect(text).not.toContain('nr.');
      expect(text).not.toContain('vergaderjaar');
    }
  });
});

describe('another dossier', () => {
  it.each(['a4', 'kamerstuk'] as const)('shows nothing of the letter on %s', async (page) => {
    for (const annex of [1, 2]) {
      const pages = await textsOf(await printed(secondDossier, annex, page));
      const text = pages
        .flat()
        .map((found) => found.text)
        .join(' ');
      expect(text).not.toMatch(/28 638|247|2023|2024|2026|mensenhandel|Actielijn|Totaal|kansrijk/i);
    }
  });
});
