import { type ReactElement, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import { printEuros, printInUnit } from '../../../../db/model/money.ts';
import {
  type CounterEntry,
  withProgrammeAmount,
  type YearBalance,
  yearlyBalance,
} from '../../../../db/model/yearly-balance.ts';
import { Badge } from '../../../components/badge.tsx';
import { announce } from '../../../data/announcements.ts';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { takeStep } from '../../../data/steps.ts';
import { useWritable } from '../../../data/window-state.ts';
import { useWords } from '../../../i18n/words.ts';
import { useBudgetView } from '../budget-view.ts';

/** Shows what the programme asks per year beside what there is, and what would make it fit. */
export function BalanceTable({
  isBrief = false,
}: {
  /** Whether it stands under the grids, which show the years already. */
  readonly isBrief?: boolean;
}): ReactElement | null {
  const words = useWords().budget;
  const contents = useContents();
  const { unit, years, addYear } = useBudgetView();
  const writable = useWritable();
  const balances = useMemo(() => yearlyBalance(contents, years), [contents, years]);
  const next = (years.at(-1) ?? 0) + 1;
  const place = useRef<HTMLElement>(null);
  // The offer that was taken is gone: one goes on with the next, or with what came of it.
  const goOn = () => {
    const offer = place.current?.querySelector<HTMLElement>('.counter-entries button');
    (offer ?? place.current)?.focus();
  };
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
      <td />
    </tr>
  );
  return (
    <section
      className="balance-scroll"
      data-brief={isBrief || undefined}
      ref={place}
      tabIndex={-1}
      aria-label={words.balance}
    >
      <table className="table amount-grid balance" data-unit={unit} aria-label={words.balance}>
        <colgroup>
          <col />
          {balances.map(({ year }) => (
            <col key={year} className="grid-year" />
          ))}
          <col className="grid-year" />
        </colgroup>
        <thead className={isBrief ? 'unseen' : undefined}>
          <tr>
            <th scope="col" className="grid-name">
              {words.balance}
            </th>
            {balances.map(({ year }) => (
              <th key={year} scope="col" className="grid-amount">
                {year}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {row(words.programmeTotal, ({ total }) => total)}
          {isBrief ? null : row(words.available, ({ available }) => available)}
          <tr>
            <th scope="row" className="grid-name">
              {words.left}
            </th>
            {balances.map((balance) => (
              <td key={balance.year} className="grid-amount balance-state">
                <State balance={balance} />
              </td>
            ))}
            <td className="grid-amount balance-more">
              {writable ? (
                <Button
                  className="link-button"
                  aria-label={words.moreYears({ year: next })}
                  onPress={addYear}
                >
                  + {next}
                </Button>
              ) : null}
            </td>
          </tr>
        </tbody>
      </table>
      <CounterEntries balances={balances} onSettled={goOn} />
    </section>
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

/** Lists for each year that does not fit the difference, and the reservation to take it up. */
function CounterEntries({
  balances,
  onSettled,
}: {
  readonly balances: readonly YearBalance[];
  readonly onSettled: () => void;
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
            <Button
              className="button"
              onPress={() => void settle(year, counterEntry).then(onSettled)}
            >
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
    const { label } = await takeStep(
      bridge.programme.save({ records: records as never, base: [line] }),
    );
    announce(label);
  } catch (error) {
    announce(error instanceof Error ? error.message : String(error));
  }
}
