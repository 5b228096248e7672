import { plainWords } from './spelling.ts';

const DIVIDES =
  /\s*[,;()]\s*(?:(?:en|doch|maar|of) )?|\s+(?:doch|maar)\s+|\s+en\s+(?=in (?:ieder|elk) geval|uiterlijk)/;
/** Words whose clause holds where others say another day: "voor de zomer, uiterlijk 1 juli". */
const LAST = /^(?:uiterlijk|in (?:ieder|elk) geval|niet later dan|ten laatste|op zijn laatst)/;
/** Words beside a day that leave it as it is. */
const BESIDE =
  /^(?:in afwachting|mits|indien|tenzij|zo mogelijk|zo nodig|bij voorkeur|liefst|na overleg|na ommekomst|in overleg|samen met|tezamen met|tegelijk met|gelijktijdig met|als onderdeel|op basis|conform|zoals|ter voorbereiding|waarna|zodat|en daarna|dan wel zodra|afhankelijk|met het oog|zo (?:spoedig|snel) mogelijk|op korte termijn|spoedig|per brief|schriftelijk)(?!\p{L})/u;

/** One of the clauses of a phrase, as `plainWords` gives it. */
export interface Clause {
  readonly words: string;
  /** Whether it holds, whatever the others say. */
  readonly isLast: boolean;
  /** Whether it says nothing of a day. */
  readonly isBeside: boolean;
}

/**
 * Splits a term that is put in more than one clause: "1 februari 2022, in afwachting van de
 * volgende monitor". Gives none for a term that is one clause.
 */
export function clausesOf(phrase: string): readonly Clause[] {
  const clauses = plainWords(phrase)
    .split(DIVIDES)
    .filter((words) => words.trim() !== '' && !/^[.\s]+$/.test(words));
  if (clauses.length < 2) return [];
  return clauses.map((words) => ({
    words,
    isLast: LAST.test(words),
    isBeside: BESIDE.test(words),
  }));
}
