import type { Chamber, Citation } from './citation.ts';
import { type CitedNumber, CLOSED, type NumberList, numbersAt } from './number-list.ts';
import { BETWEEN, CHAMBER, chamberNamed, matchAt, NR, SESSION, sessionOf } from './spelling.ts';

/** A paper as a text cites it. */
export interface Hit extends Omit<CitedNumber, 'number'> {
  readonly citation: Citation;
  /**
   * Whether the mere numbers ("28638-249") stand there: that is a citation where nothing else is,
   * and anything at all within a sentence.
   */
  readonly isBare?: boolean;
}

const LABEL =
  '(?<!\\p{L})(?<label>(?:kamerstuk(?:ken|dossier)?|kamerst\\.|kst\\.?(?= ))(?:-?(?:nummers?|nrs?\\.?))?)(?!\\p{L})';
const DOSSIER =
  '(?<![\\p{L}\\d])(?<dossier>[1-9]\\d{1,2}(?: {1,2}|[.-])?\\d{3}|[1-9]\\d{3})(?!\\d)';
/** Part of a dossier of the European councils, which number their papers in parts: 21 501-02. */
const PART = '(?:(?<=21[ .]?501) ?- ?(?<part>\\d{2})(?!\\d))?';
/** The second number of a dossier that is of the whole Kingdom: (R 1669). */
const KINGDOM = '(?: ?-? ?\\(? ?R ?\\d{3,4}\\)?(?![\\p{L}\\d]))?';
const HEAD = new RegExp(
  `(?:${LABEL}${BETWEEN})?(?:${CHAMBER}${BETWEEN})?(?:(?<year>(?<!\\d)(?:19|20)\\d{2})(?! ?[/-]?\\d)${BETWEEN}(?=\\d))?(?:${SESSION}${BETWEEN})?(?<ordinal>(?<!\\p{L})(?:nrs?\\.? |nummers? ))?${DOSSIER}${PART}${KINGDOM}`,
  'giu',
);

const ROMAN = '(?:X{1,2}(?:IX|IV|V?I{0,3})|IX|IV|V?I{1,3}|V)[A-E]?';
const CHAPTER = new RegExp(
  `(?: ?- ?| {0,2}|\\.|/| ?\\(|(?<list>, ?))(?<word>(?:hoofdstuk|hfd?st\\.?|hs\\.?)[ -]*)?(?<chapter>${ROMAN}|[A-Z])\\)?(?![\\p{L}\\d'])`,
  'iuy',
);
const ROMANS = new RegExp(`^${ROMAN}$`);
/** Letters and numerals of dossiers of their own: budget funds and chapters. */
const DOSSIER_LETTERS = /^[ABCFHJKLMNIVX]$/;

const ANNOUNCED = new RegExp(`[ ,;:(-]{0,4}${NR}`, 'iuy');
const COMMA = /[,;:] {0,2}/uy;
const SPACE = / {1,2}(?=[\dA-Z])/uy;
const HYPHEN = /-(?=[\dA-Z])| - (?=[\dA-Z])/uy;
const SLASH = /\/(?=\d)/uy;
const OTHER_DOSSIERS = /(?:(?: (?:en|&) |, ?| ?\/ ?)[1-9]\d[ .]?\d{3}(?!\d))+(?=[ ,]*nr)/iuy;

/** Words after which a number is that of something else. */
const OF_SOMETHING_ELSE =
  /(?:[€$£%§]|\d[.,/-]|(?<!\p{L})(?:eur(?:o)?|artt?(?:ikel(?:en)?|\.)?|lid|leden|zaak(?:nummer|nr\.?)?|rol(?:nummer|nr\.?)?|tel(?:efoon(?:nummer)?|\.)?|nrs?\.?|nummers?|no\.?|kenmerk|postbus|st(?:b|crt)\.?|trb\.?|staats(?:blad|courant)|tractatenblad|hr|abrvs|crvb|bnb|nj|ljn|com|kvk(?:-nummer)?|bsn|iban|bedrag|pagina|pp?\.|blz\.?|handelingen[^.;]{0,24}|hand\.[^.;]{0,24}|ucv[^.;]{0,24}))[\s:,(]*$/iu;

interface Head {
  readonly dossier: string;
  readonly chamber?: Chamber;
  readonly session?: number;
  /** Whether words say that a paper of parliament follows. */
  readonly isNamed: boolean;
  /** Whether the dossier has four digits, as they had until 1975. */
  readonly isOld: boolean;
  readonly end: number;
}

function headOf(found: RegExpExecArray, before: string): Head | undefined {
  const { label, chamber, ordinal, from, to, dossier = '', part } = found.groups ?? {};
  const isNamed = label !== undefined || (chamber !== undefined && !/^[I12]+$/i.test(chamber));
  const isDoubtful = ordinal !== undefined || /-|^\d{3}.?\d{3}$/.test(dossier);
  if (!isNamed && (isDoubtful || OF_SOMETHING_ELSE.test(before))) return undefined;
  const session = from === undefined || to === undefined ? undefined : sessionOf(from, to);
  if (from !== undefined && session === undefined) return undefined;
  const digits = dossier.replaceAll(/\D/g, '');
  const isOld = digits.length === 4;
  if (isOld && (label === undefined || session === undefined || session > 1975)) return undefined;
  return {
    dossier: part === undefined ? digits : `${digits}-${part}`,
    ...(chamber !== undefined && { chamber: chamberNamed(chamber) }),
    ...(session !== undefined && { session }),
    isNamed,
    isOld,
    end: found.index + found[0].length,
  };
}

/**
 * Numbers of papers, and how sure it is that they are: by the word "nr.", or by their place only.
 */
interface Numbers extends NumberList {
  readonly isBare: boolean;
}

/** Reads the numbers that "nr." announces. */
function announced(text: string, { chamber, isNamed }: Head, at: number): Numbers | undefined {
  const sign = matchAt(ANNOUNCED, text, at);
  if (sign === undefined) return undefined;
  const list = numbersAt(text, sign.end, sign.groups.plural !== undefined);
  if (list === undefined) return undefined;
  const isSound = list.numbers.every(({ number, start }) => {
    if (/^\d+$/.test(number)) return true;
    const isClosed = matchAt(CLOSED, text, start + number.length) !== undefined;
    if (/^\d/.test(number)) return isNamed && chamber !== 'II' && isClosed;
    const isLetters = text.startsWith(number, start) || isClosed;
    return isLetters && !(number.length > 1 && ROMANS.test(number));
  });
  return isSound ? { ...list, isBare: false } : undefined;
}

/** Reads the numbers of which only their place says that they are: "35 925, E", "28638-249". */
function placed(
  text: string,
  head: Head,
  chapter: string | undefined,
  at: number,
): Numbers | undefined {
  const { chamber, dossier, isNamed } = head;
  for (const sign of [COMMA, SPACE, HYPHEN, SLASH]) {
    const found = matchAt(sign, text, at);
    const list = found && numbersAt(text, found.end, false);
    const first = list?.numbers[0];
    if (list === undefined || first === undefined) continue;
    const { number, start } = first;
    if (!/^(?:\d{1,4}|[A-Z]{1,2})$/.test(number)) continue;
    if (!text.startsWith(number, start)) continue;
    const isJoined = sign === HYPHEN && text[start - 1] === '-';
    const isClosed =
      matchAt(CLOSED, text, start + number.length) !== undefined || list.numbers.length > 1;
    if (!isClosed && !isJoined && !(chamber === 'I' && number.length === 1)) continue;
    if (/^\d/.test(number)) {
      const isWhole = isJoined && (dossier.includes('-') || (chapter?.length ?? 0) > 1);
      if (isWhole) return { ...list, isBare: false };
      if (!isNamed && !isJoined) continue;
      if (!isJoined && /^(?:19|20)\d{2}$/.test(number)) continue;
      return { ...list, isBare: !isNamed };
    }
    if (chamber === 'II' || sign === SLASH) continue;
    if (number.length > 1 && ROMANS.test(number)) continue;
    const isOfSenate = chamber === 'I' && sign !== HYPHEN;
    if (sign !== COMMA && !isOfSenate && DOSSIER_LETTERS.test(number)) continue;
    return { ...list, isBare: !isNamed };
  }
  return undefined;
}

interface Place {
  readonly chapter?: string;
  readonly at: number;
}

/** Lists where the number may stand: behind the chapter of a budget, else behind the dossier. */
function placesAfter(text: string, { end }: Head): readonly Place[] {
  const found = matchAt(CHAPTER, text, end);
  const { chapter, list, word } = found?.groups ?? {};
  const isChapter =
    chapter !== undefined &&
    (list === undefined || word !== undefined || (chapter.length > 1 && /^[IVX]+$/.test(chapter)));
  if (found === undefined || !isChapter) return [{ at: end }];
  return [{ chapter: chapter.toUpperCase(), at: found.end }, { at: end }];
}

function numbersOf(text: string, head: Head): (Numbers & Place) | undefined {
  for (const place of placesAfter(text, head)) {
    const found =
      announced(text, head, place.at) ??
      (head.isOld ? undefined : placed(text, head, place.chapter, place.at));
    if (found !== undefined) return { ...found, ...place };
  }
  const others = matchAt(OTHER_DOSSIERS, text, head.end);
  const shared = others && announced(text, head, others.end);
  return shared && head.isNamed ? { ...shared, at: others.end } : undefined;
}

/** Reads every paper of a dossier that a text cites, those of one citation together. */
export function* kamerstukkenIn(text: string): Generator<readonly Hit[]> {
  const pattern = new RegExp(HEAD);
  let done = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const head = headOf(found, text.slice(Math.max(done, found.index - 60), found.index));
    const list = head && numbersOf(text, head);
    if (head === undefined || list === undefined) continue;
    const { dossier, chamber } = head;
    const { chapter, session = head.session, numbers, isBare, end } = list;
    const start = found.index;
    yield numbers.map(({ number, ...place }, at) => ({
      citation: {
        kind: 'kamerstuk',
        ...(chamber !== undefined && { chamber }),
        ...(session !== undefined && { session }),
        dossier,
        ...(chapter !== undefined && { chapter }),
        number,
      },
      ...place,
      ...(at === 0 && { start }),
      ...(isBare && { isBare }),
    }));
    done = end;
    pattern.lastIndex = end;
  }
}
