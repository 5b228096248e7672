import { type Chamber, type Citation, citationKey } from './citation.ts';

const SESSION = '(?<from>\\d{4})[/–-](?<to>\\d{4}|\\d{2})';
const CHAMBER = '(?<chamber>II?)';
const CHAPTER = '(?<chapter>[IVXLC]+)';
/** "28 638", "28638": a group of two or three digits, and one of three. */
const DOSSIER = `(?<dossier>\\d{2,3} ?\\d{3})(?: ${CHAPTER})?`;
const NUMBER = '(?<number>[1-9]\\d*|[A-Z]{1,3})';
const NR = ',? ?nr\\.? ?';

/** Every spelling that is read; the first that fits the whole text counts. */
const SPELLINGS: readonly (readonly [Citation['kind'], RegExp])[] = [
  // Kamerstukken II 2023/24, 28 638, nr. 238 · Kamerstuk 35 570 VI, nr. 50 · 35 925, nr. E
  [
    'kamerstuk',
    new RegExp(
      `^(?:Kamerstuk(?:ken)? )?(?:${CHAMBER},? )?(?:${SESSION},? )?${DOSSIER}${NR}${NUMBER}$`,
      'i',
    ),
  ],
  // Kamerstukken I 2020/21, 35 925, E: the Senate leaves "nr." out
  [
    'kamerstuk',
    new RegExp(
      `^(?:Kamerstuk(?:ken)? )?(?:${CHAMBER},? )?(?:${SESSION},? )?${DOSSIER}, (?<number>[A-Z]{1,3})$`,
      'i',
    ),
  ],
  // Tweede Kamer, vergaderjaar 2023–2024, 28 638, nr. 247: the foot of the printed page
  [
    'kamerstuk',
    new RegExp(
      `^(?<house>Tweede|Eerste) Kamer, vergaderjaar ${SESSION}, ${DOSSIER}, ?(?:nr\\.? ?)?${NUMBER}$`,
      'i',
    ),
  ],
  // kst-28638-249 · 28638-249 · kst-35570-VI-50
  [
    'kamerstuk',
    new RegExp(`^(?:kst-)?(?<dossier>\\d{2,3} ?\\d{3})(?:-${CHAPTER})?-${NUMBER}$`, 'i'),
  ],
  // Aanhangsel Handelingen II 2023/24, nr. 916
  [
    'aanhangsel',
    new RegExp(`^Aanhangsel(?: van de)? Handelingen ${CHAMBER},? ${SESSION}${NR}${NUMBER}$`, 'i'),
  ],
  // Handelingen II 2017/18, nr. 19, item 11
  [
    'handelingen',
    new RegExp(
      `^Handelingen ${CHAMBER},? ${SESSION}${NR}${NUMBER}(?:,? item (?<item>\\d+))?$`,
      'i',
    ),
  ],
];

function normalised(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .replace(/^\((.*)\)$/, '$1');
}

/** The first year of a session; `undefined` when its two years do not follow each other. */
function sessionOf(from: string, to: string): number | undefined {
  const next = String(Number(from) + 1);
  return next.endsWith(to) ? Number(from) : undefined;
}

/**
 * Reads a citation of a parliamentary paper in any of the spellings in use: with or without
 * chamber, session, comma and spaces, as printed at the foot of a page, or as the identifier
 * `kst-28638-249`.
 * @returns `undefined` for anything else, also for a session such as 2023/25
 */
export function parseCitation(text: string): Citation | undefined {
  const cited = normalised(text);
  for (const [kind, spelling] of SPELLINGS) {
    const found = spelling.exec(cited)?.groups;
    if (found !== undefined) return citationOf(kind, found);
  }
  return undefined;
}

type Found = Readonly<Record<string, string | undefined>>;

function chamberIn({ chamber, house }: Found): Chamber | undefined {
  if (chamber !== undefined) return chamber.toUpperCase() === 'I' ? 'I' : 'II';
  if (house !== undefined) return house.toLowerCase() === 'eerste' ? 'I' : 'II';
  return undefined;
}

function citationOf(kind: Citation['kind'], found: Found): Citation | undefined {
  const { from, to, item } = found;
  const number = (found.number ?? '').toUpperCase();
  const chamber = chamberIn(found);
  const session = from === undefined || to === undefined ? undefined : sessionOf(from, to);
  if (from !== undefined && session === undefined) return undefined;
  if (kind === 'kamerstuk') {
    return {
      kind,
      ...(chamber !== undefined && { chamber }),
      ...(session !== undefined && { session }),
      dossier: (found.dossier ?? '').replace(' ', ''),
      ...(found.chapter !== undefined && { chapter: found.chapter.toUpperCase() }),
      number,
    };
  }
  if (chamber === undefined || session === undefined) return undefined;
  if (kind === 'aanhangsel') return { kind, chamber, session, number };
  return { kind, chamber, session, number, ...(item !== undefined && { item }) };
}

/** Whether two texts cite the same parliamentary paper, in whatever spellings. */
export function sameCitation(one: string, other: string): boolean {
  return comparisonKey(one) === comparisonKey(other);
}

/**
 * What is equal for all spellings of a paper: of a parliamentary citation its key, of anything else
 * the words without regard to case and kinds of space.
 */
export function comparisonKey(text: string): string {
  const citation = parseCitation(text);
  return citation === undefined ? normalised(text).toLowerCase() : citationKey(citation);
}
