import { describe, expect, it } from 'vitest';
import { keepTogether, textBlocks } from '../../../main/annex/cell-text.ts';

const shown = (text: string): string => keepTogether(text).replaceAll('\u00a0', '_');

describe('what keeps together at the end of a line', () => {
  it.each([
    ['voor € 175.000 incidenteel', 'voor €_175.000 incidenteel'],
    ['(€ x10.000)', '(€_x10.000)'],
    ['€ 2 mln. per jaar', '€_2_mln. per jaar'],
    ['Kamerstuk 35 570 VI, nr. 50', 'Kamerstuk 35_570_VI, nr._50'],
    ['art. 273f Sr', 'art._273f Sr'],
    ['van 18 oktober 2023', 'van 18_oktober 2023'],
    ['sluit aan bij voorstel 26 en 27', 'sluit aan bij voorstel_26 en 27'],
    ['tot 23 jaar', 'tot 23_jaar'],
    ['geen cijfers hier', 'geen cijfers hier'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('a text as the blocks of a cell', () => {
  it('has a paragraph per line, and none for an empty text', () => {
    expect(textBlocks('Een.\nTwee.').map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(textBlocks('')).toEqual([]);
    expect(textBlocks(' \n ')).toEqual([]);
  });

  it('makes lists of runs of numbered, lettered or dashed lines', () => {
    const blocks = textBlocks('Vooraf:\n1. een\n2. twee\na. alfa\n- streep\n- nog een\nDaarna.');
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'list',
      'list',
      'list',
      'paragraph',
    ]);
    const labels = blocks.map((b) => (b.kind === 'list' ? b.items.map(({ label }) => label) : []));
    expect(labels).toEqual([[], ['1.', '2.'], ['a.'], ['-', '-'], []]);
  });

  it('counts in numerals too', () => {
    const [list, ...rest] = textBlocks('i. een\nii. twee\niv. vier\nix. negen\nxii. twaalf');
    expect(list?.kind === 'list' && list.items.map(({ label }) => label)).toEqual([
      'i.',
      'ii.',
      'iv.',
      'ix.',
      'xii.',
    ]);
    expect(rest).toEqual([]);
    expect(textBlocks('xl. groot\nvv. enz.').every((b) => b.kind === 'paragraph')).toBe(true);
  });

  it('takes no amount or year for a list', () => {
    expect(textBlocks('2024. Dan begint het.\n€ 5.000').every((b) => b.kind === 'paragraph')).toBe(
      true,
    );
  });
});
