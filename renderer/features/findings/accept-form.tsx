import { type ReactElement, useMemo } from 'react';
import type { Finding } from '../../../db/model/checks/index.ts';
import { words as filledIn } from '../../../db/model/records/values.ts';
import { z } from '../../../db/model/zod.ts';
import { LongTextField } from '../../components/fields/long-text-field.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { Field } from '../../components/form/field.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { rememberAuthor, useAuthor } from '../../data/author.ts';
import { bridge } from '../../data/bridge.ts';
import { takeStep } from '../../data/steps.ts';
import { today } from '../../data/today.ts';
import { useWords } from '../../i18n/words.ts';

const schema = z.object({ reason: filledIn, by: filledIn });

/** Asks for "Akkoord met reden": why a finding is right as it is, and who says so. */
export function AcceptForm({ finding }: { readonly finding: Finding }): ReactElement {
  const { findings: words } = useWords();
  const by = useAuthor();
  const initial = useMemo(() => ({ reason: '', by }), [by]);
  const accept = async (values: z.infer<typeof schema>) => {
    await takeStep(
      bridge.findings.accept({
        finding: { ...values, code: finding.code, records: finding.records, on: today() },
      }),
    );
    rememberAuthor(values.by);
  };
  return (
    <RecordForm label={words.accept} schema={schema} initial={initial} onSave={accept}>
      {({ control }) => (
        <fieldset className="form-section">
          <legend>{words.accept}</legend>
          <p>{words.acceptHint}</p>
          <Field control={control} name="reason" label={words.reason}>
            {(bound) => <LongTextField {...bound} isRequired />}
          </Field>
          <Field control={control} name="by" label={words.by}>
            {(bound) => <WordsField {...bound} isRequired />}
          </Field>
        </fieldset>
      )}
    </RecordForm>
  );
}
