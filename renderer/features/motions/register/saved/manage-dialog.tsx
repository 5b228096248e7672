import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import type { SavedFilter } from '../../../../../preload/contract/register-filter.ts';
import { FormDialog } from '../../../../components/dialogs/form-dialog.tsx';
import { WordsField } from '../../../../components/fields/words-field.tsx';
import { useContents } from '../../../../data/contents.ts';
import { savePreferences, usePreferences } from '../../../../data/preferences.ts';
import { useWords } from '../../../../i18n/words.ts';
import { filtersFor } from './filter-list.ts';

/** A saved filter with its new name. */
interface Renamed {
  readonly saved: SavedFilter;
  readonly name: string;
}

/** Gives saved filters other names, and removes them. */
export function ManageDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { components, register: words } = useWords();
  const { savedFilters } = usePreferences();
  const { id } = useContents().dossier;
  const [rows, setRows] = useState<readonly Renamed[]>(() =>
    filtersFor(savedFilters, id).map((saved) => ({ saved, name: saved.name })),
  );
  const [isChecked, setChecked] = useState(false);
  const problemOf = (row: Renamed): string | undefined => {
    const name = row.name.trim().toLowerCase();
    if (name === '') return components.fillIn;
    const isTaken = rows.some((other) => other !== row && other.name.trim().toLowerCase() === name);
    return isTaken ? words.nameTaken : undefined;
  };
  const save = async () => {
    if (rows.some((row) => problemOf(row) !== undefined)) return setChecked(true);
    const shown = new Set(filtersFor(savedFilters, id));
    const others = savedFilters.filter((saved) => !shown.has(saved));
    const renamed = rows.map(({ saved, name }) => ({ ...saved, name: name.trim() }));
    await savePreferences({ savedFilters: [...others, ...renamed] });
    onClose();
  };
  return (
    <FormDialog
      title={words.manageTitle}
      submit={components.save}
      onSubmit={() => void save()}
      onCancel={onClose}
    >
      {rows.length === 0 ? <p>{words.noFilters}</p> : null}
      {rows.map((row, at) => (
        <div key={row.saved.name} className="saved-filter">
          <WordsField
            label={words.nameOfFilter({ at: at + 1 })}
            value={row.name}
            onChange={(name) =>
              setRows(rows.map((each) => (each === row ? { ...each, name } : each)))
            }
            error={isChecked ? problemOf(row) : undefined}
          />
          <Button
            className="button button-danger"
            aria-label={`${components.remove} ${row.name}`}
            onPress={() => setRows(rows.filter((each) => each !== row))}
          >
            {components.remove}
          </Button>
        </div>
      ))}
    </FormDialog>
  );
}
