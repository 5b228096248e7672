import type { ReactElement } from 'react';
import type { RefusedBlock } from './grid-row.ts';

/** Says why a block was not pasted, with every cell of it that is the reason. */
export function BlockRefusal({ refused }: { readonly refused: RefusedBlock }): ReactElement {
  return (
    <div className="notice grid-refusal" role="alert">
      <p>{refused.text}</p>
      {refused.cells.length === 0 ? null : (
        <ul>
          {refused.cells.map((cell) => (
            <li key={cell}>{cell}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
