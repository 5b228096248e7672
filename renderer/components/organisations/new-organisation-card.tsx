import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { ORGANISATION_KINDS, type Organisation } from '../../../db/model/records/organisation.ts';
import { useWords } from '../../i18n/words.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { WordsField } from '../fields/words-field.tsx';

/** Shows an organisation that is made on the spot: the typed text is its name. */
export function NewOrganisationCard({
  draft,
  twin,
  onChange,
  onChooseTwin,
}: {
  readonly draft: Organisation;
  /** Organisation of the same name in the dossier, or made here. */
  readonly twin: Organisation | undefined;
  readonly onChange: (draft: Organisation) => void;
  readonly onChooseTwin: (id: string) => void;
}): ReactElement {
  const { organisations: t, components } = useWords();
  return (
    <fieldset className="new-paper">
      <legend>{t.newOne}</legend>
      <p className="field-description">{t.savedAlong}</p>
      <WordsField
        label={t.name}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        error={
          draft.name.trim() === '' ? components.fillIn : twin && t.already({ name: twin.name })
        }
        isRequired
      />
      {twin === undefined ? null : (
        <Button className="button" onPress={() => onChooseTwin(twin.id)}>
          {components.chooseInstead({ name: twin.name })}
        </Button>
      )}
      <div className="form-row">
        <WordsField
          label={t.abbreviation}
          value={draft.abbreviation ?? ''}
          onChange={(abbreviation) => onChange({ ...draft, abbreviation })}
        />
        <ChoiceField
          label={t.kind}
          value={draft.kind}
          onChange={(kind) => onChange({ ...draft, kind })}
          choices={ORGANISATION_KINDS.map((value) => ({ value, label: t.kinds[value] }))}
        />
      </div>
    </fieldset>
  );
}
