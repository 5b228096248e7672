import type { ReactElement } from 'react';
import { type SourceDemand, sourceDemand } from '../../../../db/model/budget.ts';
import { printLinks } from '../../../../db/model/links/index.ts';
import { printEuros } from '../../../../db/model/money.ts';
import type { BudgetSource } from '../../../../db/model/records/programme.ts';
import { Badge } from '../../../components/badge.tsx';
import { recordAddress } from '../../../data/chosen-record.ts';
import { useContents } from '../../../data/contents.ts';
import { useLookup } from '../../../data/lookup.ts';
import { useWords } from '../../../i18n/words.ts';

/** Shows what is asked of a source per year, what that leaves, and what does not add up with it. */
export function SourceOutcome({ source }: { readonly source: BudgetSource }): ReactElement | null {
  const words = useWords().budget;
  const contents = useContents();
  if (source.allocatedTo.length === 0) return null;
  const demand = sourceDemand(contents, source);
  return (
    <section className="source-outcome" aria-label={words.outcome}>
      <table className="table" aria-label={words.demand}>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col" className="amount">
              {words.asked}
            </th>
            <th scope="col" className="amount">
              {words.availableShort}
            </th>
            <th scope="col">{words.outcomeYear}</th>
          </tr>
        </thead>
        <tbody>
          {demand.years.map((year) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              <td className="amount">{printEuros(year.asked)}</td>
              <td className="amount">{printEuros(year.available)}</td>
              <td>
                <YearOutcome year={year} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {source.to !== undefined && demand.recurringAfterEnd !== 0 ? (
        <p className="caution">
          {words.afterEnd({ year: source.to + 1, amount: printEuros(demand.recurringAfterEnd) })}
        </p>
      ) : null}
      {demand.undated === 0 ? null : (
        <p className="caution">{words.undated({ amount: printEuros(demand.undated) })}</p>
      )}
      {demand.outside === 0 ? null : (
        <p className="caution">{words.outside({ amount: printEuros(demand.outside) })}</p>
      )}
      <Allocated source={source} />
    </section>
  );
}

function YearOutcome({ year }: { readonly year: SourceDemand['years'][number] }): ReactElement {
  const words = useWords().budget;
  const over = year.available - year.asked;
  if (over === 0) return <Badge tone="positive" text={words.exactly} />;
  return over < 0 ? (
    <Badge tone="negative" text={words.short({ amount: printEuros(-over) })} />
  ) : (
    <Badge text={words.over({ amount: printEuros(over) })} />
  );
}

/** Lists what is paid from the source, each with its cost and a link to where that is changed. */
function Allocated({ source }: { readonly source: BudgetSource }): ReactElement {
  const words = useWords();
  const { proposals, actions, numbers, resolve } = useLookup();
  return (
    <table className="table" aria-label={words.budget.allocated}>
      <thead>
        <tr>
          <th scope="col">{words.budget.allocated}</th>
          <th scope="col">{words.budget.cost}</th>
        </tr>
      </thead>
      <tbody>
        {source.allocatedTo.map((id) => {
          const proposal = proposals.get(id);
          const action = actions.get(id);
          const kind = proposal === undefined ? 'action' : 'proposal';
          const number = numbers.proposals.get(id) ?? numbers.actions.get(id) ?? '';
          const text = printLinks(proposal?.text ?? action?.text ?? '', resolve);
          return (
            <tr key={id}>
              <th scope="row">
                <a href={`#${recordAddress({ kind, id })}`} title={text}>
                  {words.components.recordKinds[kind]} {number}
                </a>
              </th>
              <td>
                {proposal?.costText ??
                  action?.budget
                    .map(({ year, amount }) => `${year}: ${printEuros(amount)}`)
                    .join(' · ')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
