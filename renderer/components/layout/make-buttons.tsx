import type { ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../icon.tsx';

/** A kind of record that can be made on a screen. */
export interface NewRecord {
  /** Stands in the address while it is being made: "nieuw". */
  readonly key: string;
  readonly label: string;
}

/** Number of kinds that have room for a button each beside the title of a screen. */
const MOST_BUTTONS = 2;

/** Shows what can be made on a screen: a button for each kind, or a menu where those are many. */
export function MakeButtons({
  makes,
  isMain = true,
  onMake,
}: {
  readonly makes: readonly NewRecord[];
  /** Whether making one is the first thing to do here. */
  readonly isMain?: boolean;
  readonly onMake: (key: string) => void;
}): ReactElement {
  const { components } = useWords();
  if (makes.length <= MOST_BUTTONS) {
    return (
      <>
        {makes.map(({ key, label }, at) => (
          <Button
            key={key}
            className={isMain && at === 0 ? 'button button-main' : 'button'}
            onPress={() => onMake(key)}
          >
            {label}
          </Button>
        ))}
      </>
    );
  }
  return (
    <MenuTrigger>
      <Button className={isMain ? 'button button-main' : 'button'}>
        {components.add} <Icon name="chevron-down" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="options"
          aria-label={components.add}
          onAction={(key) => onMake(String(key))}
        >
          {makes.map(({ key, label }) => (
            <MenuItem key={key} id={key} className="option">
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
