import { type ReactElement, useId, useRef, useState } from 'react';
import { useActionHandler } from '../../../app/run-action.ts';
import type { Position } from './grid-area.ts';

/** Step to the next cell for each key that takes the text; Shift goes the other way. */
const STEPS: Readonly<Record<string, Position>> = {
  Enter: { row: 1, column: 0 },
  Tab: { row: 0, column: 1 },
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
};

/**
 * Shows the field in which one cell is edited. Text that is refused stays, with the reason under
 * it.
 */
export function CellEditor({
  label,
  begin,
  refused,
  onCommit,
  onCancel,
  onChange,
}: {
  readonly label: string;
  readonly begin: string;
  readonly refused: string | undefined;
  readonly onCommit: (text: string, by: Position | undefined) => void;
  readonly onCancel: () => void;
  readonly onChange: () => void;
}): ReactElement {
  const [text, setText] = useState(begin);
  const problem = useId();
  // Taking the text moves the focus, and that would take it a second time.
  const isDone = useRef(false);
  useActionHandler('file.save', () => onCommit(text, { row: 0, column: 0 }));
  return (
    <>
      <input
        className="cell-editor"
        aria-label={label}
        aria-invalid={refused !== undefined}
        aria-describedby={refused === undefined ? undefined : problem}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onFocus={({ target }) => target.setSelectionRange(text.length, text.length)}
        onChange={(event) => {
          setText(event.target.value);
          onChange();
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') {
            event.preventDefault();
            isDone.current = true;
            onCancel();
            return;
          }
          const step = STEPS[event.key];
          if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          const way = event.shiftKey && (event.key === 'Enter' || event.key === 'Tab') ? -1 : 1;
          onCommit(text, { row: step.row * way, column: step.column * way });
        }}
        onBlur={({ relatedTarget }) => {
          // A question takes the focus, such as what is to become of this text: it decides nothing.
          if (relatedTarget?.closest('[role="alertdialog"]') != null) return;
          if (!isDone.current) onCommit(text, undefined);
        }}
      />
      {refused === undefined ? null : (
        <span className="cell-problem" id={problem} role="alert">
          {refused}
        </span>
      )}
    </>
  );
}
