import { type ReactElement, useId, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import { printEuros } from '../../../db/model/money.ts';
import { announce } from '../../data/announcements.ts';
import { useContents } from '../../data/contents.ts';
import { useWords } from '../../i18n/words.ts';
import { BudgetChart } from './budget-chart.tsx';
import { savePicture } from './save-picture.ts';
import { type BudgetPerYear, budgetPerYear } from './stacked-budget.ts';

/**
 * Shows the budget per year by action line: a chart, the same as a table, and both to take along.
 */
export function BudgetPart(): ReactElement {
  const { overview: words } = useWords();
  const contents = useContents();
  const budget = useMemo(() => budgetPerYear(contents), [contents]);
  const drawing = useRef<SVGSVGElement>(null);
  // A name for patterns, which the drawing refers to: no colons in it.
  const id = `chart${useId().replaceAll(/[^a-zA-Z0-9]/g, '')}`;
  const save = async (form: 'svg' | 'png') => {
    if (drawing.current === null) return;
    try {
      if (await savePicture(drawing.current, { name: words.pictureName, form }))
        announce(words.pictureSaved);
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error));
    }
  };
  const isEmpty = budget.totals.every((total) => total === 0);
  return (
    <section className="overview-part" aria-labelledby="overview-budget">
      <div className="overview-head">
        <h2 id="overview-budget">{words.budget}</h2>
        {isEmpty ? null : (
          <>
            <Button className="button" onPress={() => void save('svg')}>
              {words.saveAs({ form: 'SVG' })}
            </Button>
            <Button className="button" onPress={() => void save('png')}>
              {words.saveAs({ form: 'PNG' })}
            </Button>
          </>
        )}
      </div>
      {isEmpty ? (
        <p>{words.noBudget}</p>
      ) : (
        <>
          <BudgetChart budget={budget} id={id} ref={drawing} />
          <details>
            <summary>{words.asTable}</summary>
            <BudgetTable budget={budget} />
          </details>
        </>
      )}
    </section>
  );
}

function BudgetTable({ budget }: { readonly budget: BudgetPerYear }): ReactElement {
  const { overview: words } = useWords();
  const { years, series, totals } = budget;
  return (
    <table className="table" aria-labelledby="overview-budget">
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          {years.map((year) => (
            <th key={year} scope="col" className="amount">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.map(({ id, number, title, amounts }) => (
          <tr key={id}>
            <th scope="row">{`${number}. ${title}`}</th>
            {years.map((year, at) => (
              <td key={year} className="amount">
                {printEuros(amounts[at] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          {years.map((year, at) => (
            <td key={year} className="amount">
              {printEuros(totals[at] ?? 0)}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
