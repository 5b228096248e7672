import { type ReactElement, useMemo, useState } from 'react';
import { newId } from '../../../../db/model/id.ts';
import { printLinks } from '../../../../db/model/links/index.ts';
import { type BudgetSource, budgetSource } from '../../../../db/model/records/programme.ts';
import type { z } from '../../../../db/model/zod.ts';
import { EuroField } from '../../../components/fields/euro-field.tsx';
import { numberNames, type RecordChoice } from '../../../components/fields/record-choice.ts';
import { RecordsField } from '../../../components/fields/records-field.tsx';
import { WholeNumberField } from '../../../components/fields/whole-number-field.tsx';
import { WordsField } from '../../../components/fields/words-field.tsx';
import { everyKey } from '../../../components/form/every-key.ts';
import { Field } from '../../../components/form/field.tsx';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { RecordDetails } from '../../../components/records/record-details.tsx';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { useLookup } from '../../../data/lookup.ts';
import { takeStep } from '../../../data/steps.ts';
import { useWords } from '../../../i18n/words.ts';
import { useBudgetPlace } from '../use-budget-place.ts';
import { SourceOutcome } from './source-outcome.tsx';

type SourceValues = z.infer<typeof budgetSource>;

/** Schema of a source that does not end before it begins. */
const schema = budgetSource.refine(({ from, to }) => to === undefined || from <= to, {
  path: ['to'],
});

/** Number of signs that tell a text from others in a list. */
const RECOGNISABLE = 80;

/**
 * Gives a choice of a record by its name and the first of its words; it is found by any of them.
 */
function choice(
  kind: string,
  number: number | string | undefined,
  text: string,
): Omit<RecordChoice, 'id'> {
  const start = text.slice(0, RECOGNISABLE);
  return {
    label: `${kind} ${number}: ${start}${start === text ? '' : '…'}`,
    names: numberNames(kind, number),
    also: text,
  };
}

/** Lists everything that can be paid from a source: the proposals and the actions. */
function usePayable(): readonly RecordChoice[] {
  const words = useWords().components.recordKinds;
  const { proposals, actions } = useContents();
  const { numbers, resolve } = useLookup();
  return useMemo(
    () => [
      ...proposals.map(({ id, text }) => ({
        id,
        ...choice(words.proposal, numbers.proposals.get(id), printLinks(text, resolve)),
      })),
      ...actions.map(({ id, text }) => ({
        id,
        ...choice(words.action, numbers.actions.get(id), printLinks(text, resolve)),
      })),
    ],
    [proposals, actions, numbers, resolve, words],
  );
}

/** A source that is in the file, or undefined for one that is being made. */
interface Given {
  readonly source: BudgetSource | undefined;
}

/** Shows a source: its form with what is asked of it, the notes on it, what was done to it. */
export function SourceDetails({ source }: Given): ReactElement {
  const words = useWords().budget;
  if (source === undefined)
    return (
      <>
        <h2 className="record-title">{words.newSource}</h2>
        <SourceForm source={undefined} />
      </>
    );
  return (
    <RecordDetails title={source.title} on={{ kind: 'budget-source', id: source.id }}>
      <SourceForm source={source} />
      <SourceOutcome source={source} />
    </RecordDetails>
  );
}

function SourceForm({ source }: Given): ReactElement {
  const words = useWords().budget;
  const { dossier } = useContents();
  const place = useBudgetPlace();
  const payable = usePayable();
  const [blank] = useState(() => ({
    id: newId(),
    title: '',
    from: Number(dossier.letter.date.slice(0, 4)),
    // Nothing is known yet; the form refuses it until an amount has been typed.
    amountPerYear: '' as unknown as number,
    allocatedTo: [],
  }));
  const record = source ?? blank;
  const initial = useMemo(
    () => everyKey<SourceValues>(budgetSource, structuredClone(record)),
    [record],
  );
  const save = async (values: SourceValues, _: unknown, base: SourceValues | undefined) => {
    if (base !== undefined) {
      await takeStep(bridge.budgetSources.save({ records: [values], base: [base] }));
      return;
    }
    await takeStep(bridge.budgetSources.add({ record: values }));
    place.go('bronnen', values.id, { replace: true });
  };
  return (
    <RecordForm
      label={source === undefined ? words.newSource : words.sourceForm}
      schema={schema}
      initial={initial}
      isNew={source === undefined}
      onSave={save}
      sentenceFor={({ code }) => (code === 'custom' ? words.toBeforeFrom : undefined)}
      {...(source === undefined ? { onDiscard: () => place.go('bronnen') } : {})}
    >
      {({ control }) => (
        <>
          <Field control={control} name="title" label={words.sourceTitle}>
            {(bound) => <WordsField {...bound} isRequired />}
          </Field>
          <Field control={control} name="amountPerYear" label={words.perYear}>
            {(bound) => (
              <EuroField {...bound} onChange={(value) => bound.onChange(value as number)} />
            )}
          </Field>
          <div className="form-row">
            <Field control={control} name="from" label={words.from}>
              {(bound) => (
                <WholeNumberField
                  {...bound}
                  onChange={(value) => bound.onChange(value as number)}
                />
              )}
            </Field>
            <Field control={control} name="to" label={words.to}>
              {(bound) => (
                <WholeNumberField
                  {...bound}
                  onChange={(value) => bound.onChange(value as number | undefined)}
                  description={words.toHelp}
                />
              )}
            </Field>
          </div>
          <Field control={control} name="allocatedTo" label={words.allocatedTo}>
            {(bound) => (
              <RecordsField
                {...bound}
                onChange={(ids) => bound.onChange([...ids])}
                description={words.allocatedHelp}
                choices={payable}
              />
            )}
          </Field>
        </>
      )}
    </RecordForm>
  );
}
