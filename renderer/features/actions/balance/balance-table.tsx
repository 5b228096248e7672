import { type ReactElement, useMemo } from 'react';
import { Button } from 'react-aria-components';
import { printEuros, printInUnit } from '../../../../db/model/money.ts';
import { Badge } from '../../../components/badge.tsx';
import { announce } from '../../../data/announcements.ts';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { takeStep } from '../../../data/steps.ts';
import { useWritable } from '../../../data/window-state.ts';
import { useWords } from '../../../i18n/words.ts';
import { useBudgetView } from '../budget-view.ts';
import {
  type CounterEntry,
  withProgrammeAmount,
  type YearBalance,
  yearlyBalance,
} from './yearly-balance.ts';

/** What the programme asks per year beside what there is, and what would make it fit. */
export function BalanceTable(): ReactElement | null {
  const words = useWords().budget;
  const contents = useContents();
  const { unit, years } = useBudgetView();
  const balances = useMemo(() => yearlyBalance(contents, years), [contents, years]);
  if (balances.length === 0) return <p className="budget-hint">{words.noSources}</p>;
  const row = (label: string, amountOf: (balance: YearBalance) => number) => (
    <tr>
      <th scope="row" className="grid-name">
        {label}
      </th>
      {balances.map((balance) => (
        <td key={balance.year} className="grid-amount">
          {printInUnit(amountOf(balance), unit)}
        </td>
      ))}
      <td className="grid-amount grid-total" />
    </tr>
  );
  return (
    <div className="grid-scroll">
      <table className="table amount-grid balance" aria-label={words.balance}>
        <thead>
          <tr>
            <th scope="col" className="grid-name">
              {words.balance}
            </th>
            {balances.map(({ year }) => (
              <th key={year} scope="col" className="grid-amount">
                {year}
              </th>
            ))}
            <td className="grid-amount grid-total" />
          </tr>
        </thead>
        <tbody>
          {row(words.total, ({ total }) => total)}
          {row(words.available, ({ available }) => available)}
          <tr>
            <th scope="row" className="grid-name">
              {words.left}
            </th>
            {balances.map((balance) => (
              <td key={balance.year} className="grid-amount balance-state">
                <State balance={balance} />
              </td>
            ))}
            <td className="grid-amount grid-total" />
          </tr>
        </tbody>
      </table>
      <CounterEntries balances={balances} />
    </div>
  );
}

function State({ balance: { left } }: { readonly balance: YearBalance }): ReactElement {
  const words = useWords().budget;
  const { unit } = useBudgetView();
  if (left === 0) return <Badge text={words.fits} tone="positive" />;
  const amount = printInUnit(Math.abs(left), unit);
  return left < 0 ? (
    <Badge text={words.tooMuch({ amount })} tone="negative" />
  ) : (
    <Badge text={words.notSpent({ amount })} tone="caution" />
  );
}

/** For each year that does not fit: the difference, and the reservation to take it up. */
function CounterEntries({
  balances,
}: {
  readonly balances: readonly YearBalance[];
}): ReactElement | null {
  const words = useWords().budget;
  const writable = useWritable();
  const off = balances.filter(({ left }) => left !== 0);
  if (off.length === 0 || !writable) return null;
  return (
    <ul className="counter-entries" aria-label={words.counterEntry}>
      {off.map(({ year, left, counterEntry }) => (
        <li key={year}>
          {counterEntry === undefined ? (
            words.settleImpossible({ year, amount: printEuros(-left) })
          ) : (
            <Button className="button" onPress={() => void settle(year, counterEntry)}>
              {words.settle({
                year,
                label: counterEntry.line.label,
                from: printEuros(counterEntry.from),
                to: printEuros(counterEntry.to),
              })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

async function settle(year: number, { line, to }: CounterEntry): Promise<void> {
  try {
    const records = [structuredClone(withProgrammeAmount(line, year, to))];
    const { label } = await takeStep(bridge.programme.save({ records: records as never }));
    announce(label);
  } catch (error) {
    announce(error instanceof Error ? error.message : String(error));
  }
}
