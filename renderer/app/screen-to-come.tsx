import type { ReactElement } from 'react';
import type { ActionName } from '../../preload/action-names.ts';
import { useWords } from '../i18n/words.ts';

/** Stands where a screen has not been built yet. */
export function screenToCome(name: ActionName): () => ReactElement {
  return function ScreenToCome() {
    const words = useWords();
    return (
      <>
        <div className="screen-head">
          <h1>{words.actions[name]}</h1>
        </div>
        <p>{words.frame.notBuilt}</p>
      </>
    );
  };
}
