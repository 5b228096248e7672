import { pagesAt } from './page.ts';
import { matchAt, NR, SESSION, sessionOf } from './spelling.ts';

/** A number of a paper as it was cited, with what is said of it. */
export interface CitedNumber {
  readonly number: string;
  readonly page?: string;
  /** Words that cite an annex to the paper, not the paper: "bijlage 2". */
  readonly annex?: string;
  readonly start: number;
  readonly end: number;
}

/** The numbers that are cited at a place of a text. */
export interface NumberList {
  readonly numbers: readonly CitedNumber[];
  /** The first year of the session that was named behind the number. */
  readonly session?: number;
  readonly end: number;
}

/** Most numbers of a list: more at once is no list of papers. */
const MOST = 100;

const YEAR = /^(?:19|20)\d{2}$/;

/** End of a number: no more of it, of a decimal figure, nor of a figure with thousands follows. */
const ENDS = '(?![\\p{L}\\d]|[.:]\\d| \\d{3}(?!\\d))';
const NUMBER = new RegExp(`(?<number>[1-9]\\d{0,4}[a-z]?|[A-Z]{1,3})${ENDS}`, 'iuy');
const MORE = new RegExp(
  `(?: ?, ?(?:en |& )?| (?:en|of|&|alsmede) | ?/ ?)(?<number>[1-9]\\d{0,3}|[A-Z]{1,2})${ENDS}`,
  'uy',
);
const RANGE = new RegExp(
  ` ?(?:-|t/m|t\\.?e\\.?m\\.?|tot en met) ?(?<number>[1-9]\\d{0,3}|[A-Z])${ENDS}`,
  'uy',
);
const AGAIN = new RegExp(
  `\\)?(?:[,;]? ?(?:en|alsmede|alsook|evenals|resp\\.|respectievelijk|of|&)|[,;]) ?(?:ook )?${NR}(?=[1-9]|[A-Z])`,
  'iuy',
);
/** End of a number that was not announced, lest "nr. 3, 5 moties" cite two papers. */
export const CLOSED = /(?=$|\s*[.,;:)\]»”"?!]|\s*\(| (?:pp?\.|pag|blz|bladz|t\.v\.v|herdruk))/iuy;

/**
 * Words that say which paper it replaces: "(t.v.v. nr. 12)", "was 28 638, nr. 10"; that one is not
 * cited.
 */
const REPLACED =
  '(?:t\\.? ?v\\.? ?v\\.?|ter vervanging van|was)(?: (?:gedrukt onder|de motie))?(?: [1-9]\\d ?\\d{3}(?: ?-? ?[A-Z]+)?(?:,|-))?(?: ?nr\\.?)? ?\\d{1,4}(?!\\d| \\d{3}(?!\\d))';
const ASIDES = [
  new RegExp(`[ ,]*(?:\\((?:gewijzigd|nader gewijzigd)?[ ,]*${REPLACED}\\)|${REPLACED})`, 'iuy'),
  /[ ,]*\((?:gewijzigd|nader|herdruk|gerectificeerd|verbeterd|MvT|MvA|NnavV|memorie|nota|motie|brief|amendement|verslag|advies)[^()\d]{0,60}\)/iuy,
  /[ ,]*(?:\d+e )?herdruk(?!\p{L})/iuy,
  /[ ,]*(?:memorie van (?:toelichting|antwoord)|MvT|MvA|nota naar aanleiding van het (?:nader )?verslag)(?!\p{L})/iuy,
];
const ANNEX = /[ ,]*\(?(?<annex>bijlagen?(?: (?:\d{1,3}|[IVX]+|[A-Z]))?)\)?(?![\p{L}\d])/iuy;
const BEHIND = new RegExp(`[ ,]*\\(?${SESSION}\\)?`, 'iuy');

/** Writes letters in capitals, but of "42e", as the Senate once numbered, the letter small. */
function asNumber(typed: string): string {
  return /^\d/.test(typed) ? typed.toLowerCase() : typed.toUpperCase();
}

/**
 * Lists the numbers after the first of "12 t/m 15", to the last; `undefined` where the first is not
 * before the last.
 */
function between(first: string, last: string): readonly string[] | undefined {
  const isNumbers = /^\d+$/.test(first) && /^\d+$/.test(last);
  if (!isNumbers && !/^[A-Z]{2}$/.test(first + last)) return undefined;
  const code = (text: string) => (isNumbers ? Number(text) : (text.codePointAt(0) ?? 0));
  const count = code(last) - code(first);
  if (count < 1 || count >= MOST) return undefined;
  return Array.from({ length: count }, (_, step) => {
    const next = code(first) + step + 1;
    return isNumbers ? String(next) : String.fromCodePoint(next);
  });
}

/**
 * Reads the numbers that follow the first: "240 en 242", "-15". Where only one was announced, what
 * follows counts as far as nothing but the end of the list comes after it.
 */
function following(
  text: string,
  first: CitedNumber,
  isPlural: boolean,
): readonly CitedNumber[] | undefined {
  const all = [first];
  for (let last = first; ; ) {
    const range = matchAt(RANGE, text, last.end);
    const next = range ?? matchAt(MORE, text, last.end);
    const number = next?.groups.number;
    if (next === undefined || number === undefined) break;
    if (/^\d/.test(number) !== /^\d/.test(last.number)) break;
    const numbers = range === undefined ? [number] : between(last.number, number);
    if (numbers === undefined) return undefined;
    const place = { start: next.end - number.length, end: next.end };
    for (const each of numbers) all.push({ number: each, ...place });
    last = { number, ...place };
  }
  const counts = ({ number, end }: CitedNumber) =>
    matchAt(CLOSED, text, end) !== undefined && !YEAR.test(number);
  const length = isPlural
    ? all.length
    : all.findLastIndex((one, at) => at === 0 || counts(one)) + 1;
  const kept = all.slice(0, length);
  const end = kept.at(-1)?.end ?? first.end;
  return /^[/-]\d/.test(text.slice(end)) ? undefined : kept;
}

interface Said extends Pick<CitedNumber, 'page' | 'annex' | 'end'> {
  readonly session?: number;
}

/** Reads one thing that is said of the number before that place. */
function oneSaidAt(text: string, at: number): Said | undefined {
  const annex = matchAt(ANNEX, text, at);
  if (annex !== undefined) return { annex: annex.groups.annex ?? '', end: annex.end };
  const behind = matchAt(BEHIND, text, at);
  const { from = '', to = '' } = behind?.groups ?? {};
  // "12/13 maart" is no session, nor are the years that a plan covers.
  const session = from.length === 4 ? sessionOf(from, to) : undefined;
  if (behind !== undefined && session !== undefined) return { session, end: behind.end };
  const aside = ASIDES.map((each) => matchAt(each, text, at)).find((each) => each !== undefined);
  return aside === undefined ? pagesAt(text, at) : { end: aside.end };
}

/** Reads all that is said of it: its pages, its annex, what it replaces, its session. */
function saidAt(text: string, at: number): Said {
  let said: Said = { end: at };
  for (;;) {
    const more = oneSaidAt(text, said.end);
    if (more === undefined || (more.page !== undefined && said.page !== undefined)) return said;
    said = { ...said, ...more };
  }
}

/** Reads the numbers that one "nr." or "nrs." announces, and what is said of the last. */
function runAt(text: string, at: number, isPlural: boolean): NumberList | undefined {
  const found = matchAt(NUMBER, text, at);
  const typed = found?.groups.number;
  if (found === undefined || typed === undefined) return undefined;
  const first = { number: asNumber(typed), start: at, end: found.end };
  const numbers = following(text, first, isPlural);
  const last = numbers?.at(-1);
  if (numbers === undefined || last === undefined) return undefined;
  const { session, ...said } = saidAt(text, last.end);
  return {
    numbers: [...numbers.slice(0, -1), { ...last, ...said }],
    ...(session !== undefined && { session }),
    end: said.end,
  };
}

/**
 * Reads the numbers of papers at that place: "249", "238, 240 en 242", "12 t/m 15",
 * "3, p. 5 en nr. 4", each with its page.
 *
 * @param isPlural whether several were announced ("nrs.")
 * @returns `undefined` where what stands there is no number, or goes on as another figure
 */
export function numbersAt(text: string, at: number, isPlural: boolean): NumberList | undefined {
  const runs: NumberList[] = [];
  for (let run = runAt(text, at, isPlural); run !== undefined; ) {
    runs.push(run);
    const again = matchAt(AGAIN, text, run.end);
    run = again && runAt(text, again.end, again.groups.plural !== undefined);
  }
  const last = runs.at(-1);
  if (last === undefined) return undefined;
  const session = runs.find((run) => run.session !== undefined)?.session;
  return {
    numbers: runs.flatMap(({ numbers }) => numbers),
    ...(session !== undefined && { session }),
    end: last.end,
  };
}
