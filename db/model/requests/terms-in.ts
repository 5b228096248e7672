import { type DeadlineContext, readDeadline, whyUnread } from '../deadlines/index.ts';

/** A term that stands in a request. */
export interface FoundTerm {
  /** Words of the term, without the punctuation around it. */
  readonly phrase: string;
  /** ISO date it is read as; absent where only the dossier's calendar could tell, and does not. */
  readonly date?: string;
}

/** Words that a term can begin with. */
const BEGINS =
  /(?<![\p{L}\d])(?:uiterlijk|liefst|bij voorkeur|indien mogelijk|zo mogelijk|in (?:ieder|elk) geval|nog|v[oó]{2}r|voordat|voorafgaande? aan|binnen|eind|einde|begin|medio|tegen het eind|dit (?:jaar|kwartaal|voorjaar|najaar)|volgend jaar|in het|in de|in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|q[1-4])|tijdens|(?:per|op|met ingang van)(?= (?:\p{L}+dag )?\d)|bij (?:de|het))(?![\p{L}\d])/giu;
/** Most words of a term: "uiterlijk voor het einde van het eerste kwartaal van 2025". */
const MOST_WORDS = 14;

/** Finds the ends of the words from a place on, within its clause, the furthest first. */
function endsFrom(text: string, at: number): readonly number[] {
  const clause = /^[^,;:()]*/.exec(text.slice(at))?.[0] ?? '';
  const ends = [...clause.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const isStop = /[.]$/.test(word) && index + word.length === clause.trimEnd().length;
    return at + index + word.length - Number(isStop);
  });
  return ends.slice(0, MOST_WORDS).toReversed();
}

/**
 * Words for a recess or a debate: such a term is one all the same where only a person can tell the
 * day.
 */
const NEEDS_CALENDAR =
  /^(?:uiterlijk |nog |liefst |bij voorkeur )*(?:v[oó]{2}r|bij|voorafgaand aan) (?:de|het) (?:[\p{L}-]*(?:reces|vakantie)|zomer|kerst|begrotingsbehandeling|voorjaarsnota|najaarsnota)(?: \d{4})?$/iu;

function termAt(text: string, at: number, context: DeadlineContext) {
  for (const end of endsFrom(text, at)) {
    const phrase = text.slice(at, end);
    const reading = readDeadline(phrase, context);
    if (reading !== undefined) return { phrase, date: reading.date, end };
    const isOfCalendar = NEEDS_CALENDAR.test(phrase) && whyUnread(phrase, context) === 'calendar';
    if (isOfCalendar) return { phrase, end };
  }
  return undefined;
}

/**
 * Finds the terms that stand in the words of a request: "de Kamer hierover voor eind januari te
 * informeren". Each is a proposal, which a person confirms.
 * @param text plain, on one line
 */
export function termsIn(text: string, context: DeadlineContext): readonly FoundTerm[] {
  const found: FoundTerm[] = [];
  let after = 0;
  for (const { index } of text.matchAll(BEGINS)) {
    if (index < after) continue;
    const term = termAt(text, index, context);
    if (term === undefined) continue;
    const { end, ...rest } = term;
    after = end;
    found.push(rest);
  }
  return found;
}
