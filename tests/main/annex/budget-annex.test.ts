import { describe, expect, it } from 'vitest';
import type { Contents } from '../../../db/model/records/contents.ts';
import { describeSubject } from '../../../main/annex/describe-subject.ts';
import type { AnnexBlock, Cell, Table } from '../../../main/annex/description.ts';
import { seedContents } from '../../../seeds/index.ts';
import {
  minimalContents,
  testAction,
  testActionLine,
  testAnnex,
} from '../../fixtures/minimal-contents.ts';
import { secondDossier } from '../../fixtures/second-dossier.ts';

const letter = seedContents('letter-28638-247');

const blocksOf = (contents: Contents): readonly AnnexBlock[] => [
  ...describeSubject(contents, { kind: 'annex', number: 2 }, false).blocks,
];
const tablesOf = (contents: Contents): readonly Table[] =>
  blocksOf(contents).filter((block) => block.kind === 'table');

function textOf(cell: Cell | undefined): string {
  return (cell?.blocks ?? [])
    .flatMap((block) =>
      block.kind === 'paragraph' ? block.runs : block.items.flatMap((i) => i.runs),
    )
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');
}

function shown(table: Table | undefined): readonly (readonly string[])[] {
  const rows = [...(table?.rows ?? [])].map(({ cells }) => cells.map(textOf));
  return [
    (table?.head ?? []).map((head) => head.replaceAll('\u00a0', ' ')),
    ...rows,
    table?.total?.cells.map(textOf) ?? [],
  ];
}

describe('Bijlage 2 of the letter', () => {
  const [programme, first, , , , fifth] = tablesOf(letter);

  it('prints the programme with each zero as the source has it', () => {
    const rows = shown(programme);
    expect(rows[0]).toEqual(['(€ 2 mln.)', '2023', '2024', '2025', '2026']);
    expect(rows[3]).toEqual([
      'c. Actielijn 1. Creëren van brede bewustwording',
      '-',
      '0,2',
      '0,3',
      '0',
    ]);
    expect(rows.at(-1)).toEqual(['Totaal', '2', '2', '2', '2']);
  });

  it('prints a table per action line, blank where nothing is known', () => {
    expect(shown(first)).toEqual([
      ['(€ x10.000)€ x1000)', '2023', '2024', '2025', '2026'],
      ['1. Inventarisatie bestaande bewustwordingscampagnes.', '', '5', '', ''],
      ['2. Nulmeting signaleerders.', '', '5', '', ''],
      [
        '3 en 4. Een gerichte communicatiestrategie (in 2024 gericht op seksuele uitbuiting en in 2025 gericht op arbeids- en criminele uitbuiting).',
        '',
        '10',
        '10',
        '',
      ],
      ['5. Preventie op school', '', '', '20', ''],
      ['Totaal', '0', '20', '30', '0'],
    ]);
  });

  it('leaves the total blank that the source leaves out', () => {
    expect(shown(fifth).at(-1)).toEqual(['Totaal', '', '10', '30', '10']);
  });

  it('sets derived amounts in italics, with a mark tied to a note', () => {
    const cells = [...(fifth?.rows ?? [])].flatMap((row) => row.cells.slice(1));
    const [derived, established] = cells.filter(({ blocks }) => blocks.length > 0);
    expect(derived?.blocks[0]).toMatchObject({
      runs: [{ face: 'italic', text: '10' }],
      mark: { sign: '*', note: fifth?.notes[0]?.id },
    });
    expect(established?.blocks[0]).toMatchObject({ runs: [{ face: 'regular', text: '30' }] });
    expect(established?.blocks[0]).not.toHaveProperty('mark');
    expect(first?.notes).toEqual([]);
  });

  it('heads each table by its line', () => {
    const headings = blocksOf(letter).flatMap((b) => (b.kind === 'heading' ? [b.text] : []));
    expect(headings.slice(1, 3)).toEqual([
      'Programma Samen tegen mensenhandel',
      'Actielijn 1. Creëren van brede bewustwording',
    ]);
  });
});

describe('Bijlage 2 of another dossier', () => {
  it('has its own years, units, words and negative amounts', () => {
    const [programme, first] = tablesOf(secondDossier);
    expect(shown(programme)[0]).toEqual(['(€ mld.)', '2027', '2028', '2029', '2030', '2031']);
    expect(shown(programme)[1]).toEqual([
      'a. Uitvoeringskosten',
      '-',
      '0,125',
      '0,25',
      '0,375',
      '0,5',
    ]);
    expect(shown(programme)[3]).toEqual([
      'c. Terug te geven',
      '−1,25',
      '−1,25',
      '−1,25',
      '−1,25',
      '−1,25',
    ]);
    expect(shown(first)[1]?.slice(1)).toEqual(['12.500', '−3.250', '0', '', '1,5']);
    expect(shown(first).at(-1)).toEqual(['Samen', '12.500', '−3.000', '250,5', '−1', '1,5']);
  });

  it('says that rounding shows where the rows as printed miss the total', () => {
    const contents = minimalContents({
      annexes: [testAnnex(1, { number: 2, heads: ['Lijn', 'Totaal'], unit: 3, unitText: '(x 3)' })],
      actionLines: [testActionLine(2, { unit: 3 })],
      actions: [3, 4].map((id) =>
        testAction(id, 2, { budget: [{ year: 2027, amount: 1, provenance: 'vastgesteld' }] }),
      ),
    });
    const [table] = tablesOf(contents);
    expect(shown(table).map((row) => row[1])).toEqual(['2027', '0,33', '0,33', '0,67']);
    expect(table?.notes.map(({ text }) => text)).toEqual(['Door afronding kan de som afwijken.']);
  });

  it('is an empty annex where the dossier holds no money', () => {
    const contents = minimalContents({ annexes: [testAnnex(1, { number: 2 })] });
    expect(blocksOf(contents).map(({ kind }) => kind)).toEqual(['heading']);
  });
});
