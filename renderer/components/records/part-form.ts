import type { LargeAnswer } from '../../../preload/contract/answer.ts';
import type { Changed } from '../../../preload/contract/values.ts';
import { takeStep } from '../../data/steps.ts';
import type { MadeRecords } from './made-records.ts';

/** Properties of every form of a part of the dossier. */
export interface PartFormProps<Record> {
  /** The record; undefined for one that is being made. */
  readonly record: Record | undefined;
  readonly onSaved: (id: string) => void;
  readonly onDiscard: () => void;
}

/** The channels that keep a kind of part, as `bridge.themes`. */
interface PartChannels<Values> {
  readonly add: (input: Added<Values>) => Promise<LargeAnswer<Changed>>;
  readonly save: (input: Saved<Values>) => Promise<LargeAnswer<Changed>>;
}

interface Added<Values> extends MadeRecords {
  readonly record: Values;
}

interface Saved<Values> extends MadeRecords {
  readonly records: Values[];
  readonly base: Values[];
}

/** How a form saves a part: a new one is added, and can be left; another is saved. */
interface PartSaving<Values> {
  readonly isNew: boolean;
  readonly onSave: (values: Values, made: MadeRecords, base: Values | undefined) => Promise<void>;
  readonly onDiscard?: () => void;
}

/** Gives RecordForm the way in which the form of a part saves and is left. */
export function savingPart<Values extends { readonly id: string }>(
  { record, onSaved, onDiscard }: PartFormProps<unknown>,
  channels: PartChannels<Values>,
): PartSaving<Values> {
  const isNew = record === undefined;
  return {
    isNew,
    onSave: async (values, made, base) => {
      const asked =
        base === undefined
          ? channels.add({ record: values, ...made })
          : channels.save({ records: [values], base: [base], ...made });
      await takeStep(asked);
      onSaved(values.id);
    },
    ...(isNew ? { onDiscard } : {}),
  };
}
