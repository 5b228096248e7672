import { type ReactElement, useState } from 'react';
import { DateField } from '../../components/fields/date-field.tsx';
import { isDay } from '../../components/fields/typed-day.ts';
import { useWords } from '../../i18n/words.ts';

/**
 * Shows a field for the day that an overview holds for. The day is taken when the field is left: a
 * year that is half typed can be a day already.
 */
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
    if (isDay(shown) && shown !== day) onDay(shown);
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
        on={day}
      />
    </div>
  );
}
