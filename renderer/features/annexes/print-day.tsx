import { type ReactElement, useState } from 'react';
import { DateField } from '../../components/fields/date-field.tsx';
import { useWords } from '../../i18n/words.ts';

/** No dossier is older; a year that is half typed is. */
const EARLIEST = '1900';

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
  const [typed, setTyped] = useState<{ readonly of: string; readonly to: string | undefined }>();
  // Another day from elsewhere, a link or a step back, takes the place of what was typed.
  const shown = typed?.of === day ? typed.to : day;
  const take = () => {
    if (shown !== undefined && shown !== day && shown >= EARLIEST) onDay(shown);
  };
  return (
    <div
      className="annex-day"
      onKeyDownCapture={({ key }) => {
        if (key === 'Enter') take();
      }}
    >
      <DateField
        label={words.asOf}
        value={shown}
        onChange={(to) => setTyped({ of: day, to })}
        onBlur={take}
      />
    </div>
  );
}
