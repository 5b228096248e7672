import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageForm } from '../../../main/annex/page-styles/index.ts';
import { seedContents } from '../../../seeds/index.ts';
import { printed, wordsOf } from './printed.ts';

const letter = seedContents('letter-28638-247');
const source = readFileSync(new URL('../../fixtures/kst-28638-247.txt', import.meta.url), 'utf8');

const start = source.indexOf('(Financieel) overzicht van voorstellen');
const middle = source.indexOf('Kopie van het financieel overzicht');

/** What the source's text holds that is not the annex's own, or stands elsewhere on its pages. */
interface Difference {
  readonly found: string;
  readonly instead: string;
  readonly reason: string;
}

const head =
  'Meest kansrijke acties \nKorte toelichting eerste \n\nappreciatie \n\nGeschatte kosten \n\n';

const differences: Readonly<Record<1 | 2, readonly Difference[]>> = {
  1: [
    {
      found: '\nBijlage 1:\n',
      instead: '\n',
      reason: 'the label stands in the margin; its text comes where the page ends',
    },
    {
      found: `Ander beleidsterrein \n\n${head}27 `,
      instead: '27 ',
      reason: 'the table goes on over a page; its head repeats for the eye only',
    },
    {
      found: 'non-\npunishmentbeginsel',
      instead: 'non-punishmentbeginsel',
      reason: 'a real hyphen at the end of a line',
    },
  ],
  2: [
    {
      found: '\nBijlage 2:\n',
      instead: '\n',
      reason: 'the label stands in the margin; its text comes where the page ends',
    },
  ],
};

function wordsOfSource(annex: 1 | 2): readonly string[] {
  let text = annex === 1 ? source.slice(start, middle) : source.slice(middle);
  text = text.replaceAll('\r', '').replaceAll('\f', '\n');
  for (const { found, instead } of differences[annex]) text = text.replace(found, instead);
  return text
    .replaceAll(/(?<=\p{L})-[ ]?\n+(?=\p{Ll})/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** The printed words, without what a concept adds: marks on derived amounts and their notes. */
function withoutConcept(words: readonly string[]): readonly string[] {
  const note = 'Afgeleid uit de totalen per jaar; nog niet vastgesteld.';
  return words
    .join(' ')
    .replaceAll(` * ${note}`, '')
    .split(' ')
    .filter((word) => word !== '*');
}

describe.each(['a4', 'kamerstuk'] as const)('the printed annexes on %s', (page: PageForm) => {
  it.each([1, 2] as const)(
    'hold the words of Bijlage %i of the source, in its order',
    async (annex) => {
      const [bijlage, number, ...words] = withoutConcept(
        await wordsOf(await printed(letter, annex, page)),
      );
      expect([bijlage, number]).toEqual(['Bijlage', `${annex}:`]);
      expect(words.join('\n')).toBe(wordsOfSource(annex).join('\n'));
    },
  );
});

describe('the differences allowed', () => {
  it.each([1, 2] as const)('all occur in Bijlage %i of the source', (annex) => {
    const text = (annex === 1 ? source.slice(start, middle) : source.slice(middle)).replaceAll(
      '\r',
      '',
    );
    for (const { found } of differences[annex]) expect(text).toContain(found);
  });
});
