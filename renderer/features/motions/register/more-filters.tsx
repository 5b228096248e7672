import type { ReactElement } from 'react';
import type { RegisterFilter } from '../../../../preload/contract/register-filter.ts';
import { RecordComboBox } from '../../../components/fields/record-combo-box.tsx';
import { useWords } from '../../../i18n/words.ts';
import { CHOSEN_PARTS, type FilterChoices } from './filter-choices.ts';
import { changedFilter } from './filter-rows.ts';

/** Id of the element that the button which shows these filters controls. */
export const MORE_FILTERS = 'register-more-filters';

/**
 * Shows the filters that are needed less often: each of values that some item in the register has.
 */
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
  return (
    <fieldset className="more-filters" id={MORE_FILTERS}>
      <legend className="unseen">{words.moreFilters({ count: 0 })}</legend>
      {CHOSEN_PARTS.map((part) => (
        <RecordComboBox
          key={part}
          label={words.filters[part]}
          choices={choices[part]}
          selected={choices[part].find(({ id }) => id === filter[part])}
          onSelect={(id) => onChange(changedFilter(filter, part, id))}
        />
      ))}
    </fieldset>
  );
}
