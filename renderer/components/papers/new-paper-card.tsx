import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { DOCUMENT_KINDS, type Document } from '../../../db/model/records/document.ts';
import { useWords } from '../../i18n/words.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { WordsField } from '../fields/words-field.tsx';

/** Shows a paper that is made on the spot: what its citation said of it, and what the user adds. */
export function NewPaperCard({
  draft,
  twin,
  onChange,
  onChooseTwin,
}: {
  readonly draft: Document;
  /** A paper of the register that has the same citation. */
  readonly twin: Document | undefined;
  readonly onChange: (draft: Document) => void;
  readonly onChooseTwin: (twin: Document) => void;
}): ReactElement {
  const { papers: t, documents, components } = useWords();
  const dated = (key: 'date' | 'dateSent', day: string | undefined) => {
    const { [key]: _, ...rest } = draft;
    onChange(day === undefined ? rest : { ...rest, [key]: day });
  };
  return (
    <fieldset className="new-paper">
      <legend>{t.newPaper}</legend>
      <p className="field-description">{t.savedAlong}</p>
      <WordsField
        label={documents.citation}
        value={draft.citation}
        onChange={(citation) => onChange({ ...draft, citation })}
        error={
          draft.citation.trim() === ''
            ? components.fillIn
            : twin && documents.already({ citation: twin.citation })
        }
        isRequired
      />
      {twin === undefined ? null : (
        <Button className="button" onPress={() => onChooseTwin(twin)}>
          {components.chooseInstead({ name: twin.citation })}
        </Button>
      )}
      <WordsField
        label={documents.title}
        description={t.titleHint}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
      />
      <ChoiceField
        label={documents.kind}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
        choices={DOCUMENT_KINDS.map((value) => ({ value, label: documents.kinds[value] }))}
      />
      <div className="form-row">
        <DateField
          label={documents.date}
          value={draft.date}
          onChange={(day) => dated('date', day)}
        />
        <DateField
          label={documents.dateSent}
          value={draft.dateSent}
          onChange={(day) => dated('dateSent', day)}
        />
      </div>
    </fieldset>
  );
}
