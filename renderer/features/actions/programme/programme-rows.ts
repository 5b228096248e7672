import { type LinkResolver, printLinks } from '../../../../db/model/links/index.ts';
import { isComputed, programmeAmount } from '../../../../db/model/programme.ts';
import type { Contents } from '../../../../db/model/records/contents.ts';
import type { GridRow } from '../grid/grid-row.ts';

/**
 * Gives the lines of the programme's table as rows of a grid; those of action lines are computed.
 */
export function programmeRows(
  contents: Pick<Contents, 'actions' | 'programme'>,
  years: readonly number[],
  resolve: LinkResolver,
  nameOf: (label: string) => string,
): readonly GridRow[] {
  return contents.programme.map((line) => ({
    id: line.id,
    number: line.label,
    text: printLinks(line.text, resolve),
    name: nameOf(line.label),
    fixed: isComputed(line),
    amounts: years.map((year) => {
      const zero = line.budget.find((cell) => cell.year === year)?.zero;
      return {
        amount: programmeAmount(contents, line, year),
        ...(zero === undefined ? {} : { zero }),
      };
    }),
  }));
}
