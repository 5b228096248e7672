import type { ReactElement } from 'react';
import { isActive } from '../../../db/model/budget.ts';
import { printLinks } from '../../../db/model/links/index.ts';
import { printEuros } from '../../../db/model/money.ts';
import { annexYears, programmeAmount } from '../../../db/model/programme.ts';
import { useContents } from '../../data/contents.ts';
import { useLookup } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';

/**
 * Shows what the proposals can be compared with: the reservation, and the sources of money, per
 * year.
 */
export function CoverTable(): ReactElement | null {
  const { overview: words } = useWords();
  const contents = useContents();
  const { resolve } = useLookup();
  const years = annexYears(
    contents,
    contents.annexes.find(({ kind }) => kind === 'begroting'),
  );
  const reserved = contents.programme.filter(({ kind }) => kind === 'reservering');
  if (years.length === 0 || reserved.length + contents.budgetSources.length === 0) return null;
  return (
    <table className="table">
      <caption className="overview-caption">{words.compare}</caption>
      <thead>
        <tr>
          <th scope="col">{words.money}</th>
          {years.map((year) => (
            <th key={year} scope="col" className="amount">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reserved.map((line) => (
          <tr key={line.id}>
            <th scope="row">{`${line.label}. ${printLinks(line.text, resolve)}`}</th>
            {years.map((year) => (
              <AmountCell key={year} amount={programmeAmount(contents, line, year)} />
            ))}
          </tr>
        ))}
        {contents.budgetSources.map((source) => (
          <tr key={source.id}>
            <th scope="row">
              {source.title}
              {source.allocatedTo.length === 0 ? '' : ` ${words.allocated}`}
            </th>
            {years.map((year) => (
              <AmountCell
                key={year}
                amount={isActive(source, year) ? source.amountPerYear : null}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AmountCell({ amount }: { readonly amount: number | null }): ReactElement {
  return <td className="amount">{amount === null || amount === 0 ? '–' : printEuros(amount)}</td>;
}
