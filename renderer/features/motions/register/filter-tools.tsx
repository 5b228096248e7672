import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { COMMITMENT_STATUSES, MOTION_STATUSES } from '../../../../db/model/compliance/index.ts';
import {
  COURSES,
  DUE_STATES,
  type RegisterFilter,
} from '../../../../preload/contract/register-filter.ts';
import { OptionalChoiceField } from '../../../components/fields/optional-choice-field.tsx';
import { Icon } from '../../../components/icon.tsx';
import { FilterBox } from '../../../components/table/filter-box.tsx';
import { useWords } from '../../../i18n/words.ts';
import { CHOSEN_PARTS } from './filter-choices.ts';
import { changedFilter } from './filter-rows.ts';
import { MORE_FILTERS } from './more-filters.tsx';
import { SavedFilters } from './saved/saved-filters.tsx';

/** Shows the filters of the list, and those that were kept under a name. */
export function FilterTools({
  filter,
  onChange,
  isOpen,
  onOpen,
  found,
  all,
}: {
  readonly filter: RegisterFilter;
  readonly onChange: (filter: RegisterFilter) => void;
  /** Whether the filters that are needed less often are shown too. */
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Number of items in sight, and of all. */
  readonly found: number;
  readonly all: number;
}): ReactElement {
  const { motions, register: words } = useWords();
  const count = CHOSEN_PARTS.filter((part) => filter[part] !== undefined).length;
  return (
    <>
      <FilterBox
        value={filter.words ?? ''}
        onChange={(typed) => onChange(changedFilter(filter, 'words', typed))}
      />
      <OptionalChoiceField<NonNullable<RegisterFilter['stand']>>
        label={motions.status}
        value={filter.stand}
        none={words.every}
        onChange={(stand) => onChange(changedFilter(filter, 'stand', stand))}
        choices={[
          ...COURSES.map((value) => ({ value, label: words.courses[value] })),
          ...[...MOTION_STATUSES, ...COMMITMENT_STATUSES].map((value) => ({
            value,
            label: motions.statuses[value],
          })),
        ]}
      />
      <OptionalChoiceField<NonNullable<RegisterFilter['due']>>
        label={motions.due}
        value={filter.due}
        none={words.every}
        onChange={(due) => onChange(changedFilter(filter, 'due', due))}
        choices={DUE_STATES.map((value) => ({ value, label: words.due[value] }))}
      />
      <Button
        className="button"
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': MORE_FILTERS } : {})}
        onPress={() => onOpen(!isOpen)}
      >
        {words.moreFilters({ count })} <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} />
      </Button>
      <SavedFilters filter={filter} onApply={onChange} />
      <span role="status" className="list-count unseen">
        {words.count({ found, all })}
      </span>
    </>
  );
}
