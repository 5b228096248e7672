import { describe, expect, it } from 'vitest';
import type { Contents } from '../../../db/model/records/contents.ts';
import { describeSubject } from '../../../main/annex/describe-subject.ts';
import type { Row, Table } from '../../../main/annex/description.ts';
import { seedContents } from '../../../seeds/index.ts';
import { secondDossier } from '../../fixtures/second-dossier.ts';

const letter = seedContents('letter-28638-247');

const tablesOf = (contents: Contents): readonly Table[] =>
  [...describeSubject(contents, { kind: 'annex', number: 1 }, false).blocks].filter(
    (block) => block.kind === 'table',
  );
const headingsOf = (contents: Contents): readonly string[] =>
  [...describeSubject(contents, { kind: 'annex', number: 1 }, false).blocks].flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [block.text] : [],
  );
const rowsOf = (contents: Contents): readonly Row[] =>
  tablesOf(contents).flatMap(({ rows }) => [...rows]);

describe('Bijlage 1', () => {
  it('prints a table per theme and category that has proposals, under its theme', () => {
    expect(headingsOf(letter).slice(0, 3)).toEqual([
      'Klantaanpak',
      'Klantaanpak',
      'Bescherming van minderjarigen',
    ]);
    expect(headingsOf(secondDossier)).toEqual(['Strand en zee', 'Duinen']);
  });

  it('takes column heads from the annex, or from the theme where it has its own', () => {
    expect(tablesOf(letter).map(({ head }) => head[1])).toContain('');
    expect(tablesOf(secondDossier).map(({ head }) => head)).toEqual([
      ['Voorstellen met voorrang', 'Oordeel', 'Raming'],
      ['Later', 'Waarom later', ''],
    ]);
  });

  it('numbers the rows through all tables', () => {
    const numbers = rowsOf(letter).map(({ cells }) => Number(cells[0]?.label));
    expect(numbers).toEqual(Array.from({ length: 33 }, (_, at) => at + 1));
  });

  it('gives the same rows each time a table is walked', () => {
    const [table] = tablesOf(letter);
    expect([...(table?.rows ?? [])]).toEqual([...(table?.rows ?? [])]);
  });

  it('prints links as numbers and each component of a cost on its line', () => {
    const [, second] = rowsOf(secondDossier);
    const costs = second?.cells[2]?.blocks.map((b) =>
      b.kind === 'paragraph' ? b.runs[0]?.text : '',
    );
    expect(costs).toHaveLength(4);
    const said = second?.cells[1]?.blocks[0];
    expect(said?.kind === 'paragraph' && said.runs[0]?.text).toBe('Sluit aan bij voorstel\u00a01.');
  });

  it('refuses a number that the dossier has no annex for', () => {
    expect(() => describeSubject(letter, { kind: 'annex', number: 7 }, false)).toThrow(
      expect.objectContaining({ code: 'annex-missing' }),
    );
  });
});
