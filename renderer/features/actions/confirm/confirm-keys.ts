import type { KeyboardEvent } from 'react';

const WAYS: Readonly<Record<string, 'previousElementSibling' | 'nextElementSibling'>> = {
  ArrowUp: 'previousElementSibling',
  ArrowDown: 'nextElementSibling',
};

/**
 * Finds the field of the row above or below that an arrow leads to; undefined where it leads
 * nowhere, as in a list of years, in which arrows choose.
 */
export function neighbourField({
  key,
  target,
  altKey,
  ctrlKey,
  metaKey,
}: KeyboardEvent): HTMLInputElement | undefined {
  const way = WAYS[key];
  if (way === undefined || altKey || ctrlKey || metaKey) return undefined;
  if (!(target instanceof HTMLInputElement)) return undefined;
  const row = target.closest('tbody tr')?.[way];
  return row?.querySelector<HTMLInputElement>(`input[type="${target.type}"]`) ?? undefined;
}
