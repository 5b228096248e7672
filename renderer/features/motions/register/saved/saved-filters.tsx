import { type ReactElement, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { RegisterFilter } from '../../../../../preload/contract/register-filter.ts';
import { Icon } from '../../../../components/icon.tsx';
import { useContents } from '../../../../data/contents.ts';
import { usePreferences } from '../../../../data/preferences.ts';
import { useWords } from '../../../../i18n/words.ts';
import { isUnfiltered } from '../filter-rows.ts';
import { filtersFor } from './filter-list.ts';
import { ManageDialog } from './manage-dialog.tsx';
import { SaveDialog } from './save-dialog.tsx';

const SAVE = 'save';
const MANAGE = 'manage';

/** Lists the filters the user keeps: a press applies one, and the current one can be kept too. */
export function SavedFilters({
  filter,
  onApply,
}: {
  readonly filter: RegisterFilter;
  readonly onApply: (filter: RegisterFilter) => void;
}): ReactElement {
  const { register: words } = useWords();
  const { savedFilters } = usePreferences();
  const { id } = useContents().dossier;
  const [dialog, setDialog] = useState<typeof SAVE | typeof MANAGE>();
  const saved = filtersFor(savedFilters, id);
  return (
    <>
      <MenuTrigger>
        <Button className="button saved-filters">
          {words.savedFilters} <Icon name="chevron-down" />
        </Button>
        <Popover className="popover">
          <Menu
            className="options"
            aria-label={words.savedFilters}
            disabledKeys={isUnfiltered(filter) ? [SAVE] : []}
            onAction={(key) => {
              if (key === SAVE || key === MANAGE) setDialog(key);
              const chosen = saved.find(({ name }) => key === `filter:${name}`);
              if (chosen !== undefined) onApply(chosen.filter);
            }}
          >
            {[
              ...saved.map(({ name }) => ({ id: `filter:${name}`, label: name })),
              { id: SAVE, label: words.saveFilter },
              ...(saved.length === 0 ? [] : [{ id: MANAGE, label: words.manageFilters }]),
            ].map(({ id: key, label }) => (
              <MenuItem key={key} id={key} className="option">
                {label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {dialog === SAVE ? <SaveDialog filter={filter} onClose={() => setDialog(undefined)} /> : null}
      {dialog === MANAGE ? <ManageDialog onClose={() => setDialog(undefined)} /> : null}
    </>
  );
}
