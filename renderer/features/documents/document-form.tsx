import type { ReactElement } from 'react';
import { findDocument } from '../../../db/model/citations/index.ts';
import { DOCUMENT_KINDS, type Document, document } from '../../../db/model/records/document.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { OptionalWordsField, WordsField } from '../../components/fields/words-field.tsx';
import { Field } from '../../components/form/field.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { registered } from '../../components/papers/paper-from.ts';
import { bridge } from '../../data/bridge.ts';
import { useContents } from '../../data/contents.ts';
import { takeStep } from '../../data/steps.ts';
import { useWords } from '../../i18n/words.ts';
import { CitationField } from './citation-field.tsx';

/** Shows the form of one paper of the register. */
export function DocumentForm({
  initial,
  isNew,
  onSaved,
  onDiscard,
}: {
  readonly initial: Document;
  readonly isNew: boolean;
  readonly onSaved: (id: string) => void;
  readonly onDiscard?: () => void;
}): ReactElement {
  const words = useWords();
  const { documents } = useContents();
  const others = documents.filter(({ id }) => id !== initial.id);
  const schema = document.superRefine(({ citation }, context) => {
    const twin = findDocument(others, citation);
    if (twin === undefined) return;
    const message = words.documents.already({ citation: twin.citation });
    context.addIssue({ code: 'custom', path: ['citation'], message });
  });
  const save = async (typed: Document, _: unknown, base: Document | undefined) => {
    const record = isNew ? registered(typed) : typed;
    await takeStep(
      base === undefined
        ? bridge.documents.add({ record })
        : bridge.documents.save({ records: [record], base: [base] }),
    );
    onSaved(record.id);
  };
  const t = words.documents;
  return (
    <RecordForm<Document>
      label={isNew ? t.newOne : t.one({ citation: initial.citation })}
      schema={schema}
      initial={initial}
      isNew={isNew}
      onSave={save}
      {...(onDiscard === undefined ? {} : { onDiscard })}
    >
      {({ control }) => (
        <>
          <Field control={control} name="citation" label={t.citation}>
            {(bound) => <CitationField {...bound} others={others} isNew={isNew} />}
          </Field>
          <Field control={control} name="title" label={t.title}>
            {(bound) => <WordsField {...bound} isRequired />}
          </Field>
          <div className="form-row">
            <Field control={control} name="kind" label={t.kind}>
              {(bound) => (
                <ChoiceField
                  {...bound}
                  choices={DOCUMENT_KINDS.map((value) => ({ value, label: t.kinds[value] }))}
                />
              )}
            </Field>
            <Field control={control} name="number" label={t.number}>
              {(bound) => <OptionalWordsField {...bound} />}
            </Field>
          </div>
          <div className="form-row">
            <Field control={control} name="date" label={t.date}>
              {(bound) => <DateField {...bound} />}
            </Field>
            <Field control={control} name="dateSent" label={t.dateSent}>
              {(bound) => <DateField {...bound} />}
            </Field>
          </div>
          <Field control={control} name="url" label={t.url}>
            {(bound) => <OptionalWordsField {...bound} />}
          </Field>
        </>
      )}
    </RecordForm>
  );
}
