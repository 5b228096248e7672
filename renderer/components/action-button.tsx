import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { ActionName } from '../../preload/action-names.ts';
import { actions } from '../../preload/actions.ts';
import { runAction, useActions } from '../app/run-action.ts';
import { ariaShortcut } from '../app/shortcuts.ts';
import { useWords } from '../i18n/words.ts';

/** A button that takes an action of the registry, with its name and its shortcut. */
export function ActionButton({
  action,
  main = false,
  label,
}: {
  readonly action: ActionName;
  /** Whether it is the first thing to do here. */
  readonly main?: boolean;
  /** Where a screen has a better word for it than the menu: "Nieuw voorstel". */
  readonly label?: string;
}): ReactElement {
  const words = useWords();
  const offered = useActions().some(({ name }) => name === action);
  const shortcut = actions.find(({ name }) => name === action)?.shortcut;
  return (
    <Button
      className={main ? 'button button-main' : 'button'}
      isDisabled={!offered}
      onPress={() => void runAction(action)}
      {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': ariaShortcut(shortcut) })}
    >
      {label ?? words.actions[action]}
    </Button>
  );
}
