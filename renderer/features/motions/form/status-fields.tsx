import type { ReactElement } from 'react';
import type { Control } from 'react-hook-form';
import { printDate } from '../../../../db/model/dates.ts';
import { printLinks } from '../../../../db/model/links/index.ts';
import { PROGRESS } from '../../../../db/model/records/element.ts';
import { inHouseForm } from '../../../../db/model/register/names.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { DateField } from '../../../components/fields/date-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { RowsField } from '../../../components/form/rows-field.tsx';
import { LinkTextField } from '../../../components/links/link-text-field.tsx';
import { CitedField } from '../../../components/papers/cited-field.tsx';
import { useLookup } from '../../../data/lookup.ts';
import { today } from '../../../data/today.ts';
import { useWords } from '../../../i18n/words.ts';
import { blankStatus, type ItemValues } from './item-values.ts';

type ItemControl = Control<ItemValues, unknown, ItemValues>;

/**
 * Shows how far the ministry is, as a timeline: what is in the file stays, another status is added.
 */
export function StatusFields({
  control,
  known,
}: {
  readonly control: ItemControl;
  /** The record as it is in the file. */
  readonly known: ItemValues;
}): ReactElement {
  const { motions: t } = useWords();
  const { resolve } = useLookup();
  return (
    <RowsField
      control={control}
      name="statusHistory"
      title={t.statusHistory}
      hint={`${t.progressNow({ progress: t.progresses[known.progress] })} ${t.progressRule}`}
      addLabel={t.addStatus}
      nameOf={(at) => t.statusChange({ at: at + 1 })}
      blank={() => blankStatus(known.progress, today())}
      settled={known.statusHistory.length}
    >
      {(at) => {
        const was = known.statusHistory[at];
        if (was !== undefined) {
          return (
            <p>
              <strong>{printDate(was.on)}</strong>: {t.progresses[was.progress]}.{' '}
              {printLinks(was.note, resolve)} {inHouseForm(was.citation ?? '')}
            </p>
          );
        }
        return <StatusRow control={control} path={`statusHistory.${at}`} />;
      }}
    </RowsField>
  );
}

/** Shows the fields of one status that is being added. */
export function StatusRow({
  control,
  path,
}: {
  readonly control: ItemControl;
  readonly path: `statusHistory.${number}`;
}): ReactElement {
  const { motions: t } = useWords();
  return (
    <>
      <div className="form-row">
        <Field control={control} name={`${path}.on`} label={t.on}>
          {({ onChange, ...bound }) => (
            <DateField {...bound} onChange={(day) => onChange(day ?? '')} isRequired />
          )}
        </Field>
        <Field control={control} name={`${path}.progress`} label={t.progress}>
          {(bound) => (
            <ChoiceField
              {...bound}
              choices={PROGRESS.map((value) => ({ value, label: t.progresses[value] }))}
            />
          )}
        </Field>
      </div>
      <Field control={control} name={`${path}.note`} label={t.statusNote}>
        {(bound) => <LinkTextField {...bound} />}
      </Field>
      <Field control={control} name={`${path}.citation`} label={t.citation}>
        {(bound) => <CitedField {...bound} />}
      </Field>
    </>
  );
}
