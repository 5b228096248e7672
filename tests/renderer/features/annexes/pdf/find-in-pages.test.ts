import { expect, test } from 'vitest';
import {
  findInPage,
  matchAt,
  type TextPiece,
} from '../../../../../renderer/features/annexes/pdf/find-in-pages.ts';

const line = (text: string): TextPiece => ({ text, endsLine: true });
const part = (text: string): TextPiece => ({ text, endsLine: false });

test('words are found whatever their capitals, accents and white', () => {
  const pieces = [line('Sluit aan bij\u00a0voorstel 26'), line('Één nationaal coördinator')];
  expect(findInPage(pieces, 'AAN BIJ VOORSTEL')).toEqual([
    { start: { piece: 0, offset: 6 }, end: { piece: 0, offset: 22 } },
  ]);
  expect(findInPage(pieces, 'een')).toHaveLength(1);
  expect(findInPage(pieces, 'coordinator')).toHaveLength(1);
});

test('words are found across pieces and the ends of lines', () => {
  const pieces = [part('voorstel 26 '), line('en'), line('27.')];
  expect(findInPage(pieces, '26  en 27')).toEqual([
    { start: { piece: 0, offset: 9 }, end: { piece: 2, offset: 2 } },
  ]);
});

test('nothing sought, nothing found; each match once', () => {
  expect(findInPage([line('aaaa')], '  ')).toEqual([]);
  expect(findInPage([line('aaaa')], 'aa')).toHaveLength(2);
  expect(findInPage([line('')], 'a')).toEqual([]);
});

test('matches are counted through all pages', () => {
  const [one, two, three] = ['a', 'b', 'c'].map((_, piece) => ({
    start: { piece, offset: 0 },
    end: { piece, offset: 1 },
  }));
  if (one === undefined || two === undefined || three === undefined) throw new Error();
  const pages = [[one], [], [two, three]];
  expect(matchAt(pages, 0)).toEqual({ page: 0, match: one });
  expect(matchAt(pages, 2)).toEqual({ page: 2, match: three });
  expect(matchAt(pages, 3)).toBeUndefined();
});
