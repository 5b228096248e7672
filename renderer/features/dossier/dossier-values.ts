import { calendarEntry, type Dossier, dossier, letter } from '../../../db/model/records/dossier.ts';
import type { z } from '../../../db/model/zod.ts';
import { everyKey } from '../../components/form/every-key.ts';

export type DossierValues = z.output<typeof dossier>;
type CalendarEntry = DossierValues['calendar'][number];

/** Gives the dossier itself as its form holds it. */
export function dossierValues(record: Dossier): DossierValues {
  const values = record as DossierValues;
  return {
    ...everyKey<DossierValues>(dossier, values),
    letter: everyKey<DossierValues['letter']>(letter, values.letter),
    calendar: values.calendar.map((entry) => everyKey<CalendarEntry>(calendarEntry, entry)),
  };
}
