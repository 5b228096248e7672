import type { ReactElement } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { RegisterFilter } from '../../../../preload/contract/register-filter.ts';
import { RecordComboBox } from '../../../components/fields/record-combo-box.tsx';
import { Icon } from '../../../components/icon.tsx';
import { useWords } from '../../../i18n/words.ts';
import { CHOSEN_PARTS, type FilterChoices } from './filter-choices.ts';
import { changedFilter } from './filter-rows.ts';

/** The filters one needs less often, behind a button that says how many of them are set. */
export function MoreFilters({
  filter,
  onChange,
  choices,
}: {
  readonly filter: RegisterFilter;
  readonly onChange: (filter: RegisterFilter) => void;
  readonly choices: FilterChoices;
}): ReactElement {
  const { register: words } = useWords();
  const count = CHOSEN_PARTS.filter((part) => filter[part] !== undefined).length;
  return (
    <DialogTrigger>
      <Button className="button">
        {words.moreFilters({ count })} <Icon name="chevron-down" />
      </Button>
      <Popover className="popover filter-popover" placement="bottom start">
        <Dialog className="filter-dialog" aria-label={words.moreFilters({ count: 0 })}>
          {CHOSEN_PARTS.map((part) => (
            <RecordComboBox
              key={part}
              label={words.filters[part]}
              choices={choices[part]}
              selected={choices[part].find(({ id }) => id === filter[part])}
              onSelect={(id) => onChange(changedFilter(filter, part, id))}
            />
          ))}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
