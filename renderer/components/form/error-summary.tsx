import { type ReactElement, useContext, useEffect, useRef } from 'react';
import { useWords } from '../../i18n/words.ts';
import type { FormProblem } from './form-errors.ts';
import { FormLabels } from './form-labels.ts';

/** Lists what is wrong in a form: it takes the focus, and each line leads to its field. */
export function ErrorSummary({
  problems,
  attempt,
  onChoose,
}: {
  readonly problems: readonly FormProblem[];
  /** Number of times that saving was tried: each time the summary takes the focus. */
  readonly attempt: number;
  readonly onChoose: (path: string) => void;
}): ReactElement | null {
  const words = useWords();
  const labels = useContext(FormLabels);
  const box = useRef<HTMLDivElement>(null);
  const shown = problems.length > 0 && attempt > 0;
  // Only an attempt to save moves the focus, not what becomes right and wrong while one types.
  const answered = useRef(0);
  useEffect(() => {
    if (!shown || answered.current === attempt) return;
    answered.current = attempt;
    box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div className="notice error-summary" role="alert" tabIndex={-1} ref={box}>
      <strong>{words.components.problems({ count: problems.length })}</strong>
      <ul>
        {problems.map(({ path, message }) => {
          const field = fieldOf(path, labels);
          return (
            <li key={path}>
              <button type="button" className="link-button" onClick={() => onChoose(field)}>
                {labels.get(field) ?? path}
              </button>
              : {message}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/**
 * Finds the field that shows a value: one of a list of values, `heldOver.1`, stands in the list's.
 */
function fieldOf(path: string, labels: ReadonlyMap<string, string>): string {
  const end = path.lastIndexOf('.');
  if (labels.has(path) || end < 0) return path;
  const around = fieldOf(path.slice(0, end), labels);
  return labels.has(around) ? around : path;
}
