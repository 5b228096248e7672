import { Fragment, type ReactElement } from 'react';
import { BETWEEN_KEYS, shownKeys } from '../app/shortcuts.ts';
import { Icon, type IconName } from './icon.tsx';

/** Keys whose sign is drawn: a typeface may lack it. */
const DRAWN: Readonly<Record<string, IconName>> = {
  '←': 'arrow-left',
  '→': 'arrow-right',
  '↑': 'arrow-up',
  '↓': 'arrow-down',
};

/** Shows a shortcut for the eye; the control that it belongs to says it to a screen reader. */
export function ShortcutKeys({ shortcut }: { readonly shortcut: string }): ReactElement {
  return (
    <kbd className="key">
      {shownKeys(shortcut).map((key, at) => {
        const sign = DRAWN[key];
        return (
          <Fragment key={key}>
            {at === 0 ? null : BETWEEN_KEYS}
            {sign === undefined ? key : <Icon name={sign} />}
          </Fragment>
        );
      })}
    </kbd>
  );
}
