import type { Citation } from './citation.ts';
import type { Hit, Reading } from './kamerstukken.ts';
import { type NumberList, numbersAt } from './number-list.ts';
import { BETWEEN, CHAMBER, chamberNamed, matchAt, NR, SESSION, sessionOf } from './spelling.ts';

const OF_THE = '(?:(?:van|bij) de |der |de )?';
const APPENDED = '(?<!\\p{L})(?:aanhangsel(?:en)?|aanh\\.)';
const RECORDED = '(?<!\\p{L})(?:handelingen|hand\\.)';
const HOUSE = `(?:${OF_THE}${CHAMBER}${BETWEEN})?`;
const WHEN = `${SESSION}${BETWEEN}`;
/** A number follows, and no dossier. */
const NUMBERED = `(?:${NR})?(?=[1-9]\\d{0,4}(?! ?\\d))`;

/** Without one of these words nothing of the kind is cited, which spares most texts the search. */
const NAMED = /aanh|hand(?:\.|elingen)/iu;

/** How each series is cited, up to its number. */
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
];
/** Aanhangsel van de Handelingen nr. 916 (2023/24): the session behind the number. */
const SESSION_BEHIND = new RegExp(
  `${APPENDED}[ )-]*${OF_THE}(?:(?:handelingen|hand\\.)${BETWEEN})?${HOUSE}(?:${NR})?(?=[1-9]\\d{0,4}(?!\\d))`,
  'giu',
);
const ITEM = /[ ,]*items? ?(?=[1-9])/iuy;

function citationOf(
  kind: 'aanhangsel' | 'handelingen',
  { chamber = 'II' }: Readonly<Record<string, string | undefined>>,
  session: number,
  number: string,
): Exclude<Citation, { kind: 'kamerstuk' }> {
  return { kind, chamber: chamberNamed(chamber), session, number };
}

/** The papers of a list, or of a debate those of its items. */
function readingOf(
  text: string,
  start: number,
  list: NumberList,
  cited: (number: string) => Exclude<Citation, { kind: 'kamerstuk' }>,
): Reading | undefined {
  if (list.numbers.some(({ number }) => !/^\d+$/.test(number))) return undefined;
  const papers = list.numbers.map(({ number, ...place }) => ({
    citation: cited(number),
    ...place,
  }));
  const last = papers.at(-1);
  const item = last?.citation.kind === 'handelingen' && matchAt(ITEM, text, list.end);
  const items = item
    ? numbersAt(text, item.end, /items/i.test(text.slice(list.end, item.end)))
    : undefined;
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
  return {
    hits: hits.map((hit, at) => (at === 0 ? { ...hit, start } : hit)),
    end: items?.end ?? list.end,
  };
}

/** Reads the written questions and the debates that a text cites, each series by itself. */
export function* proceedingsIn(text: string): Generator<Reading> {
  if (!NAMED.test(text)) return;
  for (const [kind, pattern] of SERIES) {
    for (const { index, 0: head, groups = {} } of text.matchAll(pattern)) {
      const session = sessionOf(groups.from ?? '', groups.to ?? '');
      const list = numbersAt(text, index + head.length, groups.plural !== undefined);
      if (session === undefined || list === undefined) continue;
      const cited = (number: string) => citationOf(kind, groups, session, number);
      const reading = readingOf(text, index, list, cited);
      if (reading !== undefined) yield reading;
    }
  }
  for (const { index, 0: head, groups = {} } of text.matchAll(SESSION_BEHIND)) {
    const list = numbersAt(text, index + head.length, groups.plural !== undefined);
    const { session } = list ?? {};
    if (list === undefined || session === undefined || Number.isNaN(session)) continue;
    const cited = (number: string) => citationOf('aanhangsel', groups, session, number);
    const reading = readingOf(text, index, list, cited);
    if (reading !== undefined) yield reading;
  }
}
