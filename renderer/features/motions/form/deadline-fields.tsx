import type { ReactElement } from 'react';
import type { Control } from 'react-hook-form';
import { printDate } from '../../../../db/model/dates.ts';
import { inHouseForm } from '../../../../db/model/register/names.ts';
import { DateField } from '../../../components/fields/date-field.tsx';
import { OptionalWordsField, WordsField } from '../../../components/fields/words-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { RowsField } from '../../../components/form/rows-field.tsx';
import { CitedField } from '../../../components/papers/cited-field.tsx';
import { today } from '../../../data/today.ts';
import { useWords } from '../../../i18n/words.ts';
import { blankDeadline, type ItemValues } from './item-values.ts';
import { ReadDay } from './read-day.tsx';

type ItemControl = Control<ItemValues, unknown, ItemValues>;

/** Lists the terms that were set, each as it was put; a postponement is another one. */
export function DeadlineFields({
  control,
  known,
}: {
  readonly control: ItemControl;
  /** The record as it is in the file. */
  readonly known: ItemValues;
}): ReactElement {
  const { motions: t } = useWords();
  const isPostponed = known.deadlines.length > 0;
  return (
    <RowsField
      control={control}
      name="deadlines"
      title={t.deadlines}
      hint={t.deadlineRule}
      addLabel={isPostponed ? t.addPostponement : t.addDeadline}
      nameOf={(at) => t.deadline({ at: at + 1 })}
      blank={() => blankDeadline(today())}
      settled={known.deadlines.length}
    >
      {(at) => {
        const was = known.deadlines[at];
        if (was?.date !== undefined) return <Kept deadline={was} />;
        const path = `deadlines.${at}` as const;
        return was === undefined ? (
          <DeadlineRow control={control} path={path} />
        ) : (
          <>
            <Kept deadline={was} />
            <ReadDay control={control} path={path} />
            <Field control={control} name={`${path}.date`} label={t.readAs}>
              {(bound) => <DateField {...bound} />}
            </Field>
          </>
        );
      }}
    </RowsField>
  );
}

/** Shows a term as it was set: it is not overwritten. */
function Kept({
  deadline: was,
}: {
  readonly deadline: ItemValues['deadlines'][number];
}): ReactElement {
  const { motions: t } = useWords();
  const facts = [
    was.date === undefined ? '' : `${t.readAs} ${printDate(was.date)}.`,
    `${t.setOn} ${printDate(was.setOn)}.`,
    was.reason ?? '',
    inHouseForm(was.citation ?? ''),
  ];
  return (
    <p>
      <strong>{was.phrase}</strong>. {facts.filter((fact) => fact !== '').join(' ')}
    </p>
  );
}

/** Shows the fields of one term that is being set. */
export function DeadlineRow({
  control,
  path,
}: {
  readonly control: ItemControl;
  readonly path: `deadlines.${number}`;
}): ReactElement {
  const { motions: t } = useWords();
  return (
    <>
      <Field control={control} name={`${path}.phrase`} label={t.phrase}>
        {(bound) => <WordsField {...bound} description={t.phraseHint} isRequired />}
      </Field>
      <ReadDay control={control} path={path} />
      <div className="form-row">
        <Field control={control} name={`${path}.date`} label={t.readAs}>
          {(bound) => <DateField {...bound} />}
        </Field>
        <Field control={control} name={`${path}.setOn`} label={t.setOn}>
          {({ onChange, ...bound }) => (
            <DateField {...bound} onChange={(day) => onChange(day ?? '')} isRequired />
          )}
        </Field>
      </div>
      <Field control={control} name={`${path}.reason`} label={t.reason}>
        {(bound) => <OptionalWordsField {...bound} />}
      </Field>
      <Field control={control} name={`${path}.citation`} label={t.citation}>
        {(bound) => <CitedField {...bound} />}
      </Field>
    </>
  );
}
