import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { sourceDemand } from '../../../../db/model/budget.ts';
import { printEuros } from '../../../../db/model/money.ts';
import type { BudgetSource } from '../../../../db/model/records/programme.ts';
import { Badge } from '../../../components/badge.tsx';
import { useContents } from '../../../data/contents.ts';
import { useWords } from '../../../i18n/words.ts';

/** Lists the sources, each with what it has, how long, and whether that is enough. */
export function SourcesTable({
  chosen,
  onChoose,
}: {
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}): ReactElement {
  const words = useWords().budget;
  const { budgetSources } = useContents();
  return (
    <table className="table sources" aria-label={words.sources}>
      <thead>
        <tr>
          <th scope="col">{words.sourceTitle}</th>
          <th scope="col">{words.period}</th>
          <th scope="col" className="amount">
            {words.perYear}
          </th>
          <th scope="col">{words.allocatedTo}</th>
          <th scope="col">{words.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {budgetSources.map((source) => (
          <tr key={source.id} data-chosen={source.id === chosen || undefined}>
            <th scope="row">
              <Button
                className="link-button"
                aria-current={source.id === chosen}
                onPress={() => onChoose(source.id)}
              >
                {source.title}
              </Button>
            </th>
            <td>{words.periodOf({ from: source.from, to: source.to })}</td>
            <td className="amount">{printEuros(source.amountPerYear)}</td>
            <td>
              {source.allocatedTo.length === 0
                ? words.wholeProgramme
                : words.allocatedCount({ count: source.allocatedTo.length })}
            </td>
            <td>
              <Outcome source={source} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ source }: { readonly source: BudgetSource }): ReactElement | null {
  const words = useWords().budget;
  const contents = useContents();
  if (source.allocatedTo.length === 0) return null;
  const demand = sourceDemand(contents, source);
  const short = demand.years.filter((year) => year.short > 0).map(({ year }) => year);
  if (short.length > 0)
    return <Badge tone="negative" text={words.shortIn({ years: short.join(', ') })} />;
  if (demand.recurringAfterEnd > 0 || demand.outside !== 0 || demand.undated !== 0)
    return <Badge tone="caution" text={words.attention} />;
  return <Badge tone="positive" text={words.fits} />;
}
