import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import { newId } from '../../../db/model/id.ts';
import { WordsField } from '../../components/fields/words-field.tsx';
import { EmptyState } from '../../components/layout/empty-state.tsx';
import { bridge } from '../../data/bridge.ts';
import { takeStep } from '../../data/steps.ts';
import { useWords } from '../../i18n/words.ts';

/** Asks, in a dossier without themes, for the first, without which there can be no proposal. */
export function FirstTheme(): ReactElement {
  const { proposals } = useWords();
  const [title, setTitle] = useState('');
  const add = () => takeStep(bridge.themes.add({ record: { id: newId(), title: title.trim() } }));
  return (
    <EmptyState text={proposals.emptyThemes}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== '') void add();
        }}
      >
        <WordsField label={proposals.firstTheme} value={title} onChange={setTitle} />
        <Button type="submit" className="button button-main" isDisabled={title.trim() === ''}>
          {proposals.addTheme}
        </Button>
      </form>
    </EmptyState>
  );
}
