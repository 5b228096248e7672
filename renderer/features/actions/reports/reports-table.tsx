import type { ReactElement } from 'react';
import { reportAsOf } from '../../../../db/model/as-of/actions.ts';
import { printDate } from '../../../../db/model/dates.ts';
import { printLinks } from '../../../../db/model/links/index.ts';
import type { LineActions } from '../../../../db/model/numbering.ts';
import { useLookup } from '../../../data/lookup.ts';
import { useWords } from '../../../i18n/words.ts';

/** Shows one action line in a round: Nr. | Actie | Actiehouder | Status | Stand van zaken. */
export function ReportsTable({
  group: { line, actions },
  round,
}: {
  readonly group: LineActions;
  /** ISO date. */
  readonly round: string;
}): ReactElement {
  const words = useWords().budget;
  const { numbers, resolve } = useLookup();
  const title = words.line({ number: numbers.actionLines.get(line.id) ?? 0, title: line.title });
  return (
    <table className="table reports-table" aria-label={title}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            {words.nr}
          </th>
          <th scope="col">{words.actionHead}</th>
          <th scope="col">{words.holder}</th>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.reports}</th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => {
          const report = reportAsOf(action, round);
          return (
            <tr key={action.id}>
              <td className="number">{numbers.actions.get(action.id)}</td>
              <td>{printLinks(action.text, resolve)}</td>
              <td>{action.holder}</td>
              <td>{words.statuses[report?.status ?? action.status]}</td>
              <td className="report-text">
                {report === undefined ? (
                  <span className="soft">{words.notReported}</span>
                ) : (
                  <>
                    {printLinks(report.text, resolve)}
                    {report.asOf === round ? null : (
                      <p className="soft">{words.reportedAsOf({ date: printDate(report.asOf) })}</p>
                    )}
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
