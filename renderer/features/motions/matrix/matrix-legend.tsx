import type { ReactElement } from 'react';
import { Badge } from '../../../components/badge.tsx';
import { useWords } from '../../../i18n/words.ts';
import { MatrixMark } from './matrix-mark.tsx';

/** Explains the marks of the matrix. */
export function MatrixLegend(): ReactElement {
  const { register: words } = useWords();
  return (
    <ul className="matrix-legend">
      <li>
        <MatrixMark isWhole /> {words.legend.whole}
      </li>
      <li>
        <MatrixMark isWhole={false} /> {words.legend.part}
      </li>
      <li>
        <Badge text={words.nothing} tone="caution" /> {words.legend.none}
      </li>
    </ul>
  );
}
