import type { ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ActionName } from '../../../preload/action-names.ts';
import { runAction, useActions } from '../../app/run-action.ts';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../icon.tsx';
import { ShortcutKeys } from '../shortcut-keys.tsx';

const MOVES: readonly ActionName[] = ['edit.move-up', 'edit.move-down', 'edit.move-to'];

/**
 * Offers the ways to give a record another place, by name: its number, and those after it, follow.
 */
export function MoveMenu(): ReactElement | null {
  const words = useWords();
  const moves = useActions().filter(({ name }) => MOVES.includes(name));
  if (moves.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="button">
        {words.components.move} <Icon name="chevron-down" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="options"
          aria-label={words.components.move}
          onAction={(key) => {
            const chosen = moves.find(({ name }) => name === key);
            // The menu is gone before a dialog comes.
            if (chosen !== undefined) setTimeout(() => void runAction(chosen.name));
          }}
        >
          {moves.map(({ name, shortcut }) => (
            <MenuItem
              key={name}
              id={name}
              className="option option-with-keys"
              textValue={words.actions[name]}
            >
              {words.actions[name]}{' '}
              {shortcut === undefined ? null : <ShortcutKeys shortcut={shortcut} />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
