import type { ReactElement } from 'react';
import { type Note, note as noteSchema } from '../../../db/model/records/note.ts';
import { words as someWords } from '../../../db/model/records/values.ts';
import { bridge } from '../../data/bridge.ts';
import { takeStep } from '../../data/steps.ts';
import { useWords } from '../../i18n/words.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { Field } from '../form/field.tsx';
import { RecordForm } from '../form/record-form.tsx';
import { LinkTextField } from '../links/link-text-field.tsx';

/** Schema of a note with a text. */
const schema = noteSchema.extend({ text: someWords });

/** Shows the form of one note. */
export function NoteForm({
  note,
  isNew,
  onDone,
}: {
  readonly note: Note;
  readonly isNew: boolean;
  readonly onDone: () => void;
}): ReactElement {
  const words = useWords();
  const save = async (record: Note, _: unknown, base: Note | undefined) => {
    await takeStep(
      base === undefined
        ? bridge.notes.add({ record })
        : bridge.notes.save({ records: [record], base: [base] }),
    );
    onDone();
  };
  return (
    <RecordForm<Note>
      label={isNew ? words.components.addNote : words.components.editNote}
      schema={schema}
      initial={note}
      isNew={isNew}
      onSave={save}
      onDiscard={onDone}
    >
      {({ control }) => (
        <>
          <Field control={control} name="text" label={words.components.noteText}>
            {(bound) => <LinkTextField {...bound} isRequired />}
          </Field>
          <Field control={control} name="visibility" label={words.components.noteVisibility}>
            {(bound) => (
              <ChoiceField
                {...bound}
                choices={(['intern', 'openbaar'] as const).map((value) => ({
                  value,
                  label: words.components.visibility[value],
                }))}
              />
            )}
          </Field>
        </>
      )}
    </RecordForm>
  );
}
