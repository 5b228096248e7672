import type { Citation } from './citation.ts';
import type { Hit } from './kamerstukken.ts';
import { type NumberList, numbersAt } from './number-list.ts';
import { BETWEEN, CHAMBER, chamberNamed, matchAt, NR, SESSION, sessionOf } from './spelling.ts';

const OF_THE = '(?:(?:van|bij) de |der |de )?';
const APPENDED = '(?<!\\p{L})(?:aanhangsel(?:en)?|aanh\\.)';
const RECORDED = '(?<!\\p{L})(?:handelingen|hand\\.)';
const HOUSE = `(?:${OF_THE}${CHAMBER}${BETWEEN})?`;
const WHEN = `${SESSION}${BETWEEN}`;
/** A number follows, and no dossier. */
const NUMBERED = `(?:${NR})?(?=[1-9]\\d{0,4}(?! ?\\d))`;

/**
 * Words of which one stands in every such citation: looking for them first spares most texts the
 * search.
 */
const NAMED = /aanh|hand(?:\.|elingen)/iu;

/** Patterns of a citation of each series, up to its number. */
const SERIES: readonly (readonly [Exclude<Citation['kind'], 'kamerstuk'>, RegExp])[] = [
  // Aanhangsel (van de) Handelingen II 2023/24, nr. 916 · Aanhangsel, vergaderjaar 2023–2024, 916
  [
    'aanhangsel',
    new RegExp(
      `${APPENDED}[ ),-]*${OF_THE}(?:(?:handelingen|hand\\.)${BETWEEN})?${HOUSE}${WHEN}${NUMBERED}`,
      'giu',
    ),
  ],
  // Handelingen II 2023/24, Aanhangsel, nr. 916
  [
    'aanhangsel',
    new RegExp(`${RECORDED}${BETWEEN}${HOUSE}${WHEN}aanhangsel${BETWEEN}${NUMBERED}`, 'giu'),
  ],
  // Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 916: the foot of the printed page
  [
    'aanhangsel',
    new RegExp(
      `${CHAMBER}${BETWEEN}${WHEN}aanhangsel(?: ${OF_THE}handelingen)?${BETWEEN}${NUMBERED}`,
      'giu',
    ),
  ],
  // Handelingen II 2017/18, nr. 19, item 11 · Handelingen TK 2008/09, 45, p. 3780
  [
    'handelingen',
    new RegExp(`${RECORDED}${BETWEEN}${OF_THE}${CHAMBER}${BETWEEN}${WHEN}${NUMBERED}`, 'giu'),
  ],
  // Aanhangsel van de Handelingen nr. 916 (2023/24): the session behind the number
  [
    'aanhangsel',
    new RegExp(
      `${APPENDED}[ )-]*${OF_THE}(?:(?:handelingen|hand\\.)${BETWEEN})?${HOUSE}${NUMBERED}`,
      'giu',
    ),
  ],
];
const ITEM = /[ ,]*items? ?(?=[1-9])/iuy;

/** Gives the papers of a list, or of a debate those of its items. */
function hitsOf(
  text: string,
  start: number,
  list: NumberList,
  series: Omit<Exclude<Citation, { kind: 'kamerstuk' }>, 'number' | 'item'>,
): readonly Hit[] | undefined {
  if (list.numbers.some(({ number }) => !/^\d+$/.test(number))) return undefined;
  const papers = list.numbers.map(({ number, ...place }) => ({
    citation: { ...series, number },
    ...place,
  }));
  const last = papers.at(-1);
  const item = series.kind === 'handelingen' ? matchAt(ITEM, text, list.end) : undefined;
  const isPlural = item !== undefined && /items/i.test(text.slice(list.end, item.end));
  const items = item && numbersAt(text, item.end, isPlural);
  const hits: readonly Hit[] =
    last === undefined || items === undefined
      ? papers
      : [
          ...papers.slice(0, -1),
          ...items.numbers.map(({ number, ...place }) => ({
            ...place,
            citation: { ...last.citation, item: number },
          })),
        ];
  return hits.map((hit, at) => (at === 0 ? { ...hit, start } : hit));
}

/**
 * Reads the written questions and the debates that a text cites, those of one citation together.
 */
export function* proceedingsIn(text: string): Generator<readonly Hit[]> {
  if (!NAMED.test(text)) return;
  for (const [kind, pattern] of SERIES) {
    for (const { index, 0: head, groups = {} } of text.matchAll(pattern)) {
      const { chamber = 'II', from, to, plural } = groups;
      const list = numbersAt(text, index + head.length, plural !== undefined);
      const session = from === undefined || to === undefined ? list?.session : sessionOf(from, to);
      if (list === undefined || session === undefined) continue;
      const series = { kind, chamber: chamberNamed(chamber), session };
      const hits = hitsOf(text, index, list, series);
      if (hits !== undefined) yield hits;
    }
  }
}
