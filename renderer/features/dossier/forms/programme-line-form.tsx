import { type ReactElement, useMemo, useState } from 'react';
import { newId } from '../../../../db/model/id.ts';
import {
  PROGRAMME_LINE_KINDS,
  type ProgrammeLine,
  programmeLine as schema,
} from '../../../../db/model/records/programme.ts';
import type { z } from '../../../../db/model/zod.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { numberNames } from '../../../components/fields/record-choice.ts';
import { RecordField } from '../../../components/fields/record-field.tsx';
import { WordsField } from '../../../components/fields/words-field.tsx';
import { everyKey } from '../../../components/form/every-key.ts';
import { Field } from '../../../components/form/field.tsx';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { LinkTextField } from '../../../components/links/link-text-field.tsx';
import { type PartFormProps, savingPart } from '../../../components/records/part-form.ts';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { useWords } from '../../../i18n/words.ts';
import { lineLabel } from './line-label.ts';

type LineValues = z.output<typeof schema>;
/** Kind of line of the reference letter: offered where a dossier has it already. */
const RARE = 'no-regrets';

/**
 * Shows the form of a line of the programme's table; its amounts are filled in under the budget.
 */
export function ProgrammeLineForm(props: PartFormProps<ProgrammeLine>): ReactElement {
  const { record } = props;
  const { dossier: t, components } = useWords();
  const { actionLines, programme } = useContents();
  const [blank] = useState<ProgrammeLine>(() => ({
    id: newId(),
    label: lineLabel(programme.length),
    kind: 'overig',
    text: '',
    budget: [],
  }));
  const kinds = PROGRAMME_LINE_KINDS.filter(
    (kind) => kind !== RARE || programme.some((line) => line.kind === RARE),
  );
  const initial = useMemo(
    () => everyKey<LineValues>(schema, { ...(record ?? blank) }),
    [record, blank],
  );
  const choices = actionLines.map(({ id, title }, at) => ({
    id,
    label: `${at + 1}. ${title}`,
    names: numberNames(components.recordKinds['action-line'], at + 1),
  }));
  return (
    <RecordForm<LineValues>
      label={record === undefined ? t.newProgrammeLine : t.programmeLine({ label: record.label })}
      schema={schema}
      initial={initial}
      {...savingPart<LineValues>(props, bridge.programme)}
    >
      {({ control }) => (
        <>
          <div className="form-row">
            <Field control={control} name="label" label={t.lineLabel}>
              {(bound) => <WordsField {...bound} isRequired />}
            </Field>
            <Field control={control} name="kind" label={t.lineKind}>
              {(bound) => (
                <ChoiceField
                  {...bound}
                  choices={kinds.map((value) => ({ value, label: t.lineKinds[value] }))}
                />
              )}
            </Field>
          </div>
          <Field control={control} name="text" label={t.lineText}>
            {(bound) => <LinkTextField {...bound} />}
          </Field>
          <Field control={control} name="line" label={t.lineOf}>
            {(bound) => <RecordField {...bound} choices={choices} description={t.lineOfHint} />}
          </Field>
          <p className="field-description">{t.amountsElsewhere}</p>
        </>
      )}
    </RecordForm>
  );
}
