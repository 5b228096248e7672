import { useContext, useEffect, useEffectEvent } from 'react';
import { ComboBoxStateContext } from 'react-aria-components';

/**
 * Opens the list when something is typed. The field may have been scrolled into sight by that same
 * key, and a list closes when what is under it scrolls: it opens once the page stands still.
 */
export function OpenWhileTyping({ typed }: { readonly typed: string | undefined }): null {
  const state = useContext(ComboBoxStateContext);
  const open = useEffectEvent(() => {
    if (state?.isOpen === false && state.isFocused) state.open(null, 'input');
  });
  useEffect(() => {
    if (typed === undefined) return undefined;
    const frame = requestAnimationFrame(() => open());
    return () => cancelAnimationFrame(frame);
  }, [typed]);
  return null;
}
