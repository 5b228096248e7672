import { NUMBER_WORDS } from '../number-words.ts';

/**
 * Meanings of words for time in plain usage. These are choices (docs/adr/0016): a reading is a
 * proposal that a person confirms, and no alarm may come before the last day on which the words are
 * still kept. So a period is kept until its last day, and "voor" a period until the day before its
 * first.
 */

/** The months, written out and cut short. */
export const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  jan: 1,
  februari: 2,
  feb: 2,
  maart: 3,
  mrt: 3,
  april: 4,
  apr: 4,
  mei: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  jul: 7,
  augustus: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  okt: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** The seasons of the weather service: three whole months, by the first of them. */
export const SEASONS: Readonly<Record<string, number>> = {
  voorjaar: 3,
  lente: 3,
  zomer: 6,
  najaar: 9,
  herfst: 9,
  winter: 12,
};

/** Days that have a name and no fixed date: the nth of a weekday (Monday 1) in a month. */
export const NAMED_DAYS: Readonly<
  Record<string, { readonly month: number; readonly weekday: number; readonly nth: number }>
> = {
  // Grondwet, article 65
  prinsjesdag: { month: 9, weekday: 2, nth: 3 },
  // Comptabiliteitswet 2016: the third Wednesday of May
  verantwoordingsdag: { month: 5, weekday: 3, nth: 3 },
};

/** Numbers as people write them in words. */
export const NUMBERS: Readonly<Record<string, number>> = {
  ...NUMBER_WORDS,
  veertien: 14,
  achttien: 18,
};

/** First to fourth, of quarters. */
export const ORDINALS: Readonly<Record<string, number>> = {
  eerste: 1,
  '1e': 1,
  '1ste': 1,
  tweede: 2,
  '2e': 2,
  '2de': 2,
  derde: 3,
  '3e': 3,
  '3de': 3,
  vierde: 4,
  '4e': 4,
  '4de': 4,
  laatste: 4,
};

/** The recesses of the House, by the words that the titles in the calendar give them. */
export const RECESSES: Readonly<Record<string, RegExp>> = {
  zomer: /zomer/,
  herfst: /herfst/,
  kerst: /kerst/,
  voorjaars: /voorjaar|krokus/,
  krokus: /voorjaar|krokus/,
  mei: /\bmei/,
};

/** Words that say that a term comes back: it has no one day. */
export const RECURRING =
  /\b(?:(?:half)?jaarlijkse?|(?:twee|drie)?maandelijkse?|wekelijkse?|(?:elke?|iedere?)(?! geval)|telkens|periodieke?|doorlopend|per (?:half )?(?:jaar|halfjaar|kwartaal|maand|week)|(?:keer|maal) per)\b/;

/** Ministries by their short names, in the words of the titles of their budgets. */
export const MINISTRIES: Readonly<Record<string, string>> = {
  az: 'algemene zaken',
  bz: 'buitenlandse zaken',
  jenv: 'justitie veiligheid',
  bzk: 'binnenlandse zaken',
  ocw: 'onderwijs cultuur wetenschap',
  ienw: 'infrastructuur waterstaat',
  szw: 'sociale zaken werkgelegenheid',
  vws: 'volksgezondheid welzijn sport',
};
