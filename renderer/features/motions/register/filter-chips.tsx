import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { RegisterFilter } from '../../../../preload/contract/register-filter.ts';
import { Icon } from '../../../components/icon.tsx';
import { useWords } from '../../../i18n/words.ts';
import { CHOSEN_PARTS, type FilterChoices } from './filter-choices.ts';
import { changedFilter, NO_FILTER } from './filter-rows.ts';

/**
 * Shows the filters that are set out of sight, each to be taken out, so that nobody overlooks one.
 */
export function FilterChips({
  filter,
  onChange,
  choices,
}: {
  readonly filter: RegisterFilter;
  readonly onChange: (filter: RegisterFilter) => void;
  readonly choices: FilterChoices;
}): ReactElement | null {
  const { components, register: words } = useWords();
  const set = CHOSEN_PARTS.flatMap((part) => {
    const value = filter[part];
    if (value === undefined) return [];
    // A saved filter may name what this dossier no longer has.
    const chosen = choices[part].find(({ id }) => id === value)?.label ?? words.goneChoice;
    return [{ part, label: `${words.filters[part]}: ${chosen}` }];
  });
  if (set.length === 0) return null;
  return (
    <ul className="chosen" aria-label={words.setFilters}>
      {set.map(({ part, label }) => (
        <li key={part} className="chosen-item">
          {label}
          <Button
            className="chosen-remove"
            aria-label={components.removeChosen({ label })}
            onPress={() => onChange(changedFilter(filter, part, undefined))}
          >
            <Icon name="cross" />
          </Button>
        </li>
      ))}
      <li>
        <Button className="link-button" onPress={() => onChange(NO_FILTER)}>
          {words.noFilter}
        </Button>
      </li>
    </ul>
  );
}
