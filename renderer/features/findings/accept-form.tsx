import type { ReactElement } from 'react';
import type { Finding } from '../../../db/model/checks/index.ts';
import { words as filledIn } from '../../../db/model/records/values.ts';
import { z } from '../../../db/model/zod.ts';
import { LongTextField } from '../../components/fields/long-text-field.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { Field } from '../../components/form/field.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { bridge } from '../../data/bridge.ts';
import { useContents } from '../../data/contents.ts';
import { takeStep } from '../../data/steps.ts';
import { today } from '../../data/today.ts';
import { useWords } from '../../i18n/words.ts';

const schema = z.object({ reason: filledIn, by: filledIn });

/** "Akkoord met reden": why a finding is right as it is, and who says so. */
export function AcceptForm({ finding }: { readonly finding: Finding }): ReactElement {
  const { findings: words } = useWords();
  const { dossier, acceptedFindings } = useContents();
  const lastBy = acceptedFindings.at(-1)?.by ?? dossier.holder ?? '';
  const accept = (values: z.infer<typeof schema>) =>
    takeStep(
      bridge.findings.accept({
        finding: { ...values, code: finding.code, records: finding.records, on: today() },
      }),
    );
  return (
    <RecordForm
      label={words.accept}
      schema={schema}
      initial={{ reason: '', by: lastBy }}
      onSave={accept}
    >
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
