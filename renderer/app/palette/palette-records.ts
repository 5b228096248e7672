import type { CheckContext } from '../../../db/model/checks/context.ts';
import { recordName } from '../../../db/model/checks/record-names.ts';
import { comparisonKey } from '../../../db/model/citations/index.ts';
import { printLinks } from '../../../db/model/links/index.ts';
import type { RecordKind, RecordRef } from '../../../db/model/records/values.ts';
import {
  RANKS,
  type Rank,
  rankOf,
  type Searched,
  soughtFor,
} from '../../components/ranked-search.ts';
import { searchable } from '../../components/words-search.ts';
import { excerptOf } from './excerpt.ts';
import { type RecordTexts, recordTexts, type TextName } from './record-texts.ts';

/** A record as the palette finds it. */
export interface PaletteRecord {
  readonly ref: RecordRef;
  /** Kind and name: "Voorstel 26", "Stuk Kamerstukken II 2023/24, 28 638, nr. 249". */
  readonly name: string;
  readonly texts: RecordTexts['texts'];
  /** Gives its names and texts in searchable form; made when it is first searched. */
  readonly searched: () => Searched;
  readonly print: (text: string) => string;
}

/** A record as the palette shows it. */
export interface FoundRecord {
  readonly ref: RecordRef;
  readonly name: string;
  /** Beginning of its text, or the excerpt in which the words stand. */
  readonly about: string;
  /** Name of the text that the excerpt is from; absent: the first, which says what it is. */
  readonly where?: TextName;
}

/** Records that the palette shows for what was typed. */
export interface FoundRecords {
  /** Records found, the best first. */
  readonly records: readonly FoundRecord[];
  /** Rank of the best of them; absent: nothing was typed or found. */
  readonly best?: Rank;
  /** Count of all records found. */
  readonly count: number;
}

/** Most characters shown of a text; all of it is searched. */
const LONGEST = 240;

/** Lists every record of a dossier that a user may want to open, in the order of the screens. */
export function paletteRecords(
  context: CheckContext,
  kindNames: Readonly<Record<RecordKind, string>>,
): readonly PaletteRecord[] {
  const printed = (text: string) =>
    text.includes('[[') ? printLinks(text, context.resolve) : text;
  const print = (text: string) => printed(text).replaceAll(/\s+/g, ' ');
  return recordTexts(context).map(({ ref, names, citation, texts }) => {
    const { name } = recordName(context, ref);
    const called = `${kindNames[ref.kind]} ${name}`;
    let ready: Searched | undefined;
    return {
      ref,
      name: called,
      texts,
      print,
      searched: () => {
        ready ??= {
          names: [
            ...[name, called, ...names].map(searchable),
            ...(citation === undefined ? [] : [comparisonKey(citation)]),
          ],
          text: searchable(
            [called, ...names, citation ?? '', ...texts.map(({ text }) => printed(text))].join(' '),
          ),
        };
        return ready;
      },
    };
  });
}

/**
 * Finds the records for what was typed: those called exactly so, by number, name, abbreviation or
 * any spelling of their citation, then those whose name or text holds every word of it.
 *
 * @param most how many are given at most
 */
export function foundRecords(
  records: readonly PaletteRecord[],
  typed: string,
  most: number,
): FoundRecords {
  const sought = soughtFor(typed);
  if (sought.whole === '')
    return { records: records.slice(0, most).map(shown), count: records.length };
  const byRank = Map.groupBy(records, (record) => rankOf(record.searched(), sought));
  const ranked = RANKS.flatMap((rank) => byRank.get(rank) ?? []);
  const best = RANKS.find((rank) => byRank.has(rank));
  return {
    records: ranked.slice(0, most).map((record) => placeOf(record, sought.words)),
    count: ranked.length,
    ...(best === undefined ? {} : { best }),
  };
}

function shown({ ref, name, texts: [first], print }: PaletteRecord): FoundRecord {
  return { ref, name, about: first === undefined ? '' : print(first.text).slice(0, LONGEST) };
}

/**
 * Gives a found record with an excerpt in which the words stand that its name and beginning do not
 * show.
 */
function placeOf(record: PaletteRecord, words: readonly string[]): FoundRecord {
  const plain = shown(record);
  const inSight = searchable(`${plain.name} ${plain.about.slice(0, LONGEST / 4)}`);
  const hidden = words.filter((word) => !inSight.includes(word));
  if (hidden.length === 0) return plain;
  const holding = record.texts
    .map(({ where, text }, at) => ({ at, where, text: record.print(text) }))
    .map((part) => ({ ...part, held: countOf(searchable(part.text), hidden) }))
    .toSorted((a, b) => b.held - a.held)[0];
  if (holding === undefined || holding.held === 0) return plain;
  const about = excerptOf(holding.text, hidden, LONGEST);
  return { ...plain, about, ...(holding.at === 0 ? {} : { where: holding.where }) };
}

function countOf(text: string, words: readonly string[]): number {
  return words.filter((word) => text.includes(word)).length;
}
