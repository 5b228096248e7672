import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { ActionName } from '../../preload/action-names.ts';
import { actions } from '../../preload/actions.ts';
import { runAction, useActions } from '../app/run-action.ts';
import { ariaShortcut } from '../app/shortcuts.ts';
import { useWords } from '../i18n/words.ts';
import { Icon, type IconName } from './icon.tsx';

/** Shows a button that takes an action of the registry, with its name and its shortcut. */
export function ActionButton({
  action,
  main = false,
  label,
  sign,
}: {
  readonly action: ActionName;
  /** Whether it is the first thing to do here. */
  readonly main?: boolean;
  /** A better word than the menu's, where a screen has one: "Nieuw voorstel". */
  readonly label?: string;
  /** A sign in the place of the words, where there is little room. */
  readonly sign?: IconName;
}): ReactElement {
  const words = useWords();
  const offered = useActions().some(({ name }) => name === action);
  const shortcut = actions.find(({ name }) => name === action)?.shortcut;
  const name = label ?? words.actions[action];
  return (
    <Button
      data-action={action}
      className={main ? 'button button-main' : 'button'}
      isDisabled={!offered}
      onPress={() => void runAction(action)}
      {...(sign === undefined ? {} : { 'aria-label': name })}
      {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': ariaShortcut(shortcut) })}
    >
      {sign === undefined ? name : <Icon name={sign} />}
    </Button>
  );
}
