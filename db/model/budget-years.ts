import { annexYears } from './programme.ts';
import type { Contents } from './records/contents.ts';

/** Number of years of a budget without any amounts, from the year of the letter. */
const YEARS_TO_BEGIN_WITH = 4;

/**
 * Lists the years a budget is kept in: those its annexes print, and every year with an amount, so
 * that none is hidden. `more` years are added at the end, to be filled in.
 */
export function budgetYears(
  contents: Pick<Contents, 'actions' | 'programme' | 'annexes' | 'dossier'>,
  more = 0,
): readonly number[] {
  const annexes = contents.annexes.filter(({ kind }) => kind === 'begroting');
  const named = [undefined, ...annexes].flatMap((annex) => annexYears(contents, annex));
  const first =
    named.length === 0 ? Number(contents.dossier.letter.date.slice(0, 4)) : Math.min(...named);
  const last = named.length === 0 ? first + YEARS_TO_BEGIN_WITH - 1 : Math.max(...named);
  return Array.from({ length: last - first + 1 + more }, (_, at) => first + at);
}
