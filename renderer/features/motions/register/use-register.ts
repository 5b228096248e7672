import { useMemo } from 'react';
import type { CheckContext } from '../../../../db/model/checks/context.ts';
import { useLookup } from '../../../data/lookup.ts';
import { useToday } from '../../../data/today.ts';
import { type RegisterRow, registerRows } from './register-rows.ts';

/** Cache per state of the dossier and day, however many parts of the screen ask. */
const made = new WeakMap<CheckContext, Map<string, readonly RegisterRow[]>>();

function rowsOn(lookup: CheckContext, today: string): readonly RegisterRow[] {
  const ofDays = made.get(lookup) ?? new Map<string, readonly RegisterRow[]>();
  made.set(lookup, ofDays);
  const rows = ofDays.get(today) ?? registerRows(lookup, today);
  ofDays.set(today, rows);
  return rows;
}

/** Gives the register of this window's dossier as it is today. */
export function useRegister(): readonly RegisterRow[] {
  const lookup = useLookup();
  const today = useToday();
  return useMemo(() => rowsOn(lookup, today), [lookup, today]);
}
