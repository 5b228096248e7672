import type { ReactElement } from 'react';
import { useWords } from '../../i18n/words.ts';
import type { FieldSpelling } from './use-spelling.ts';

/** Says how many words of a field are unknown, to who cannot see the marks. */
export function SpellingCount({ count, id }: Pick<FieldSpelling, 'count' | 'id'>): ReactElement {
  const { spelling } = useWords();
  return (
    <span id={id} hidden>
      {count === 0 ? '' : spelling.unknownWords({ count })}
    </span>
  );
}
