import type { ReactElement } from 'react';

/** The lines of each sign, in a square of 16 by 16. */
const LINES = {
  'arrow-left': 'M13 8H3M7 4 3 8l4 4',
  'arrow-right': 'M3 8h10M9 4l4 4-4 4',
  'arrow-up': 'M8 13V3M4 7l4-4 4 4',
  'arrow-down': 'M8 3v10M4 9l4 4 4-4',
  'chevron-left': 'M10 3 5 8l5 5',
  'chevron-right': 'M6 3l5 5-5 5',
  'chevron-up': 'M3 10.5l5-5 5 5',
  'chevron-down': 'M3 5.5l5 5 5-5',
  'chevrons-left': 'M8 3 3 8l5 5M13 3 8 8l5 5',
  'chevrons-right': 'M3 3l5 5-5 5M8 3l5 5-5 5',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3.5M10.5 2v3.5',
  cross: 'M4 4l8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof LINES;

/**
 * Shows a sign beside words, or in a button with a name of its own; drawn, as not every font has
 * it.
 */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={LINES[name]} />
    </svg>
  );
}
