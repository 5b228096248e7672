import { type ReactElement, useState } from 'react';
import { DateField } from '../../components/fields/date-field.tsx';
import { useWords } from '../../i18n/words.ts';

/** The day an overview holds for. It is taken when the field is left: half a year is no day yet. */
export function PrintDay({
  day,
  onDay,
}: {
  /** ISO date. */
  readonly day: string;
  readonly onDay: (day: string) => void;
}): ReactElement {
  const { annexes: words } = useWords();
  const [typed, setTyped] = useState<string | undefined>(day);
  const take = () => {
    if (typed !== undefined && typed !== day) onDay(typed);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter means what leaving the field means
    <div
      className="annex-day"
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
      }}
    >
      <DateField label={words.asOf} value={typed} onChange={setTyped} onBlur={take} />
    </div>
  );
}
