import { type ReactElement, useId } from 'react';
import { useWords } from '../../../i18n/words.ts';

/** Input of a row of the dialog: read or not, in what year, and the amount as it was typed. */
export interface ReadingText {
  readonly isRead: boolean;
  readonly inYear: number;
  readonly amount: string;
}

/**
 * Shows one derived amount, to be ticked when it was found in the source, and mended if the source
 * says otherwise.
 */
export function ConfirmRow({
  name,
  number,
  text,
  year,
  years,
  reading,
  problem,
  onChange,
}: {
  readonly name: string;
  readonly number: string;
  readonly text: string;
  readonly year: number;
  readonly years: readonly number[];
  readonly reading: ReadingText;
  readonly problem: string | undefined;
  readonly onChange: (reading: ReadingText) => void;
}): ReactElement {
  const words = useWords().budget;
  const problemId = useId();
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          className="confirm-tick"
          aria-label={words.confirmRow({ name, year })}
          checked={reading.isRead}
          onChange={() => onChange({ ...reading, isRead: !reading.isRead })}
        />
      </td>
      <th scope="row" className="confirm-name" title={text}>
        {number}. {text}
      </th>
      <td>
        <select
          className="field-input confirm-year"
          aria-label={words.yearOf({ name, year })}
          value={reading.inYear}
          onChange={(event) =>
            onChange({ ...reading, isRead: true, inYear: Number(event.target.value) })
          }
        >
          {years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </td>
      <td className="amount">
        <input
          type="text"
          className="field-input confirm-amount"
          aria-label={words.amountOf({ name, year })}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : problemId}
          value={reading.amount}
          onChange={(event) => onChange({ ...reading, isRead: true, amount: event.target.value })}
        />
        {problem === undefined ? null : (
          <span className="field-error" id={problemId}>
            {problem}
          </span>
        )}
      </td>
    </tr>
  );
}
