import type { ReactElement } from 'react';

export type BadgeTone = 'neutral' | 'positive' | 'caution' | 'negative';

/** Shows a word or two about a record. The colour only repeats what the words say. */
export function Badge({
  text,
  tone = 'neutral',
}: {
  readonly text: string;
  readonly tone?: BadgeTone;
}): ReactElement {
  return <span className={tone === 'neutral' ? 'badge' : `badge badge-${tone}`}>{text}</span>;
}
