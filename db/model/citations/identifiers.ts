import type { Citation } from './citation.ts';
import type { Hit } from './kamerstukken.ts';
import { pagesAt } from './page.ts';
import { sessionOf } from './spelling.ts';

const STARTS = '(?<![\\p{L}\\d_-])';
/** End of an identifier, with the "-h1" of a reprint of the same paper before it. */
const ENDS = '(?:-h\\d)?(?![\\p{L}\\d_]|-[\\p{L}\\d])';
const PAPER = new RegExp(
  `(?:(?<!\\p{L})kamerstuk(?:ken)?[ :]*)?${STARTS}kst-(?<dossier>(?:21501-\\d{2}(?=-)|\\d{5}))(?:-\\(?R\\d{3,4}\\)?)?(?:-(?<chapter>[IVX]+[A-E]?|[A-Z]))?-(?<number>[1-9]\\d{0,4}[a-z]?|[A-Z]{1,3})${ENDS}`,
  'giu',
);
/** An identifier of a dossier alone, "21501-20", or of the chapter of one, "36600-VII". */
const DOSSIER_ONLY = /^kst-(?:21501-\d{2}|\d{5}-(?:[IVX]{2,}[A-E]?))$/i;
const SERIES = new RegExp(
  `${STARTS}(?<series>ah|h)-(?<house>tk|ek)-(?<from>\\d{4})(?<to>\\d{4})-(?<number>[1-9]\\d{0,4})(?:-(?<item>[1-9]\\d{0,3}))?${ENDS}`,
  'giu',
);
/** First session whose record is identified by meeting and item; before, it was by its pages. */
const FIRST_WITH_ITEMS = 2010;
const ADDRESS = /(?:https?:\/\/|www\.|zoek\.officielebekendmakingen\.nl)[^\s<>"»”]+/giu;

interface Identified {
  readonly citation: Citation;
  readonly start: number;
  readonly end: number;
}

function* papersIn(text: string): Generator<Identified> {
  for (const { index, 0: whole, groups = {} } of text.matchAll(PAPER)) {
    const { dossier = '', chapter, number = '' } = groups;
    if (DOSSIER_ONLY.test(whole.slice(whole.toLowerCase().indexOf('kst-')))) continue;
    yield {
      citation: {
        kind: 'kamerstuk',
        dossier,
        ...(chapter !== undefined && { chapter: chapter.toUpperCase() }),
        number: /^\d/.test(number) ? number.toLowerCase() : number.toUpperCase(),
      },
      start: index,
      end: index + whole.length,
    };
  }
}

function* proceedingsIn(text: string): Generator<Identified> {
  for (const { index, 0: whole, groups = {} } of text.matchAll(SERIES)) {
    const { series = '', house = '', from = '', to = '', number = '', item } = groups;
    const session = sessionOf(from, to);
    const isRecord = series.toLowerCase() === 'h';
    if (session === undefined || (isRecord && session < FIRST_WITH_ITEMS)) continue;
    if (!isRecord && item !== undefined) continue;
    const place = { start: index, end: index + whole.length };
    const common = { chamber: house.toLowerCase() === 'ek' ? 'I' : 'II', session, number } as const;
    yield isRecord
      ? {
          citation: { kind: 'handelingen', ...common, ...(item !== undefined && { item }) },
          ...place,
        }
      : { citation: { kind: 'aanhangsel', ...common }, ...place };
  }
}

/** Finds where the addresses of pages stand: in them nothing but an identifier is a citation. */
export function addressesIn(
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(ADDRESS), ({ index, 0: address }) => ({
    start: index,
    end: index + address.replace(/[.,;:)\]'!?]+$/, '').length,
  }));
}

/**
 * Reads the identifiers of official publications, as such or in an address, which then is the
 * citation: `kst-28638-249`, `ah-tk-20232024-916`, `https://zoek.officielebekendmakingen.nl/…`.
 */
export function* identifiersIn(text: string): Generator<readonly Hit[]> {
  const addresses = addressesIn(text);
  const read = new Set<number>();
  for (const { citation, start, end } of [...papersIn(text), ...proceedingsIn(text)]) {
    const address = addresses.find((one) => one.start <= start && start < one.end);
    if (address !== undefined && read.has(address.start)) continue;
    if (address !== undefined) read.add(address.start);
    const place = address ?? { start, end };
    const pages = pagesAt(text, place.end);
    yield [{ citation, ...place, ...pages }];
  }
}
