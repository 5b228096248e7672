import type { ReactElement } from 'react';
import { useWords } from '../../i18n/words.ts';

/** Stands beside the grids while nothing is chosen in them: how one works in them by keyboard. */
export function GridHelp(): ReactElement {
  const { budget } = useWords();
  return (
    <div className="grid-help">
      <p>{budget.chooseAction}</p>
      <h2>{budget.inGrid}</h2>
      <dl>
        {budget.gridKeys.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
