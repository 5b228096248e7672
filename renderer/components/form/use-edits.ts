import { useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import {
  type ChangedField,
  changedFields,
  type EditMeeting,
  isSameValue,
  mergeEdits,
  type Side,
} from '../../../db/model/merge-edits.ts';

/** The edits in a form beside what has been saved of its record meanwhile. */
export interface Edits<Values> {
  /**
   * Gives the record as the form had it when it was last clean, from which its edits are counted.
   */
  readonly base: () => Values;
  /** Takes a record over into the form, in which nothing is edited. */
  readonly follow: (record: Values) => void;
  /** Paths of the fields that others have changed since. */
  readonly changedMeanwhile: readonly string[];
  /** Gives what was typed, for whoever wants to copy it. */
  readonly typed: () => readonly ChangedField[];
  /**
   * Takes what others changed over into the form beside what was typed, before it is saved.
   * @returns false where a choice has to be made first: then `meetings` says which
   */
  readonly bringTogether: () => boolean;
  /** Fields to choose a value for; empty while no choice is asked for. */
  readonly meetings: readonly EditMeeting[];
  readonly chosen: ReadonlyMap<string, Side>;
  readonly choose: (path: string, side: Side) => void;
  /**
   * Asks for a choice once the record as it is now has come: main has it, and the window not yet.
   */
  readonly ask: () => void;
  /** Goes back to the form as it was typed, without a choice. */
  readonly stopAsking: () => void;
}

const NONE: ReadonlyMap<string, Side> = new Map();

/**
 * Keeps the record that a form's edits are based on.
 * @param initial the record as it is in the file now
 * @param isRecord whether the form is over a record that is in the file at all
 */
export function useEdits<Values extends FieldValues>(
  form: UseFormReturn<Values, unknown, Values>,
  initial: Values,
  isRecord: boolean,
): Edits<Values> {
  const base = useRef(initial);
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState(NONE);
  const stopAsking = () => {
    setAsking(false);
    setChosen(NONE);
  };
  const isOlder = isRecord && base.current !== initial;
  const meetings = asking ? mergeEdits(base.current, form.getValues(), initial).meetings : [];
  return {
    base: () => base.current,
    follow: (record) => {
      base.current = record;
      form.reset(record, { keepSubmitCount: false });
      stopAsking();
    },
    changedMeanwhile: isOlder ? changedFields(base.current, initial).map(({ path }) => path) : [],
    typed: () => changedFields(base.current, form.getValues()),
    bringTogether: () => {
      if (!isOlder || isSameValue(base.current, initial)) return true;
      const given = mergeEdits(base.current, form.getValues(), initial, chosen);
      if (given.meetings.some(({ path }) => !asking || !chosen.has(path))) {
        setAsking(true);
        return false;
      }
      base.current = initial;
      form.reset(initial);
      form.reset(given.merged, { keepDefaultValues: true });
      stopAsking();
      return true;
    },
    meetings,
    chosen,
    choose: (path, side) => setChosen(new Map([...chosen, [path, side]])),
    ask: () => setAsking(true),
    stopAsking,
  };
}
