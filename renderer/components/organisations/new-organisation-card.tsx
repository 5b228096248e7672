import type { ReactElement } from 'react';
import { ORGANISATION_KINDS, type Organisation } from '../../../db/model/records/organisation.ts';
import { useWords } from '../../i18n/words.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { WordsField } from '../fields/words-field.tsx';

/** An organisation that is made on the spot: what was typed is its name. */
export function NewOrganisationCard({
  draft,
  onChange,
}: {
  readonly draft: Organisation;
  readonly onChange: (draft: Organisation) => void;
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
        error={draft.name.trim() === '' ? components.fillIn : undefined}
        isRequired
      />
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
