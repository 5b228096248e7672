import { type ReactElement, useState } from 'react';
import type { RegisterFilter } from '../../../../../preload/contract/register-filter.ts';
import { FormDialog } from '../../../../components/dialogs/form-dialog.tsx';
import { WordsField } from '../../../../components/fields/words-field.tsx';
import { announce } from '../../../../data/announcements.ts';
import { useContents } from '../../../../data/contents.ts';
import { savePreferences, usePreferences } from '../../../../data/preferences.ts';
import { useWords } from '../../../../i18n/words.ts';
import { savedAs, withFilter } from './filter-list.ts';

/** Asks under which name the filter of now is kept. */
export function SaveDialog({
  filter,
  onClose,
}: {
  readonly filter: RegisterFilter;
  readonly onClose: () => void;
}): ReactElement {
  const { components, register: words } = useWords();
  const { savedFilters } = usePreferences();
  const { id } = useContents().dossier;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const name = typed.trim();
  const save = async () => {
    if (name === '') return setProblem(components.fillIn);
    await savePreferences({ savedFilters: withFilter(savedFilters, name, filter, id) });
    announce(words.filterSaved({ name }));
    onClose();
  };
  return (
    <FormDialog
      title={words.saveFilterTitle}
      submit={components.save}
      onSubmit={() => void save()}
      onCancel={onClose}
    >
      <WordsField
        label={words.filterName}
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setProblem(undefined);
        }}
        error={problem}
        isRequired
        description={
          savedAs(savedFilters, name, id) === undefined ? undefined : words.filterReplaced
        }
      />
    </FormDialog>
  );
}
