import { NUMBERS } from './conventions.ts';
import { addDays, addMonths } from './days.ts';

const UNIT = 'dag|dagen|week|weken|maand|maanden|kwartaal|kwartalen|halfjaar|half jaar|jaar';
const COUNTED = new RegExp(
  `^(?:(?:binnen|over|in) (?:(?:nu|heden) en )?(?:een termijn van )?(?:de )?(?:(?:eerst)?(?:komende|volgende) )?)?(?<number>\\d{1,3}|anderhalf|${Object.keys(NUMBERS).join('|')}) (?<unit>${UNIT})(?: (?<side>na(?: afloop van)?|voor(?:afgaand(?:e)? aan)?) (?<anchor>.+))?$`,
);
const BARE_COUNT = /^(?:binnen|over|in) /;

/** A term that is counted in days, weeks, months or years: "binnen 6 weken na het debat". */
export interface Counted {
  /** Gives the day so long after another, or before it. */
  readonly from: (isoDate: string) => string;
  /** Words for what it is counted from; absent: the day the phrase was written. */
  readonly anchor?: { readonly side: 'na' | 'voor'; readonly words: string };
}

/** Length of each unit, in days or in months. */
const LENGTHS: Readonly<Record<string, readonly [days: number, months: number]>> = {
  dag: [1, 0],
  dagen: [1, 0],
  week: [7, 0],
  weken: [7, 0],
  maand: [0, 1],
  maanden: [0, 1],
  kwartaal: [0, 3],
  kwartalen: [0, 3],
  halfjaar: [0, 6],
  'half jaar': [0, 6],
  jaar: [0, 12],
};

/** Reads a phrase that counts; `undefined` for any other, and for numbers it does not know. */
export function readCounted(words: string): Counted | undefined {
  const { number = '', unit = '', side, anchor } = COUNTED.exec(words)?.groups ?? {};
  const [days, months] = LENGTHS[unit] ?? [0, 0];
  // "anderhalf jaar" is 18 months; of days and weeks nobody says it.
  const count = number === 'anderhalf' ? 1.5 : (NUMBERS[number] ?? Number(number));
  const [inDays, inMonths] = [count * days, count * months];
  if (unit === '' || !Number.isInteger(inDays) || !Number.isInteger(inMonths)) return undefined;
  if (anchor === undefined && !BARE_COUNT.test(words)) return undefined;
  const isBefore = side?.startsWith('voor') === true;
  const sign = isBefore ? -1 : 1;
  return {
    from: (day) => addMonths(addDays(day, sign * inDays), sign * inMonths),
    ...(anchor !== undefined && {
      anchor: { side: isBefore ? 'voor' : 'na', words: anchor },
    }),
  };
}
