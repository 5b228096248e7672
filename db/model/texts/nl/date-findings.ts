import type { RecordName } from '../../checks/params.ts';
import { sentenceCase } from '../sentence-case.ts';
import { named } from './record-names.ts';

/** The fields of records that hold a day, as the forms call them. */
const FIELDS = {
  'letter.date': 'Datum van de brief',
  'letter.dateSent': 'Verzonden op',
  'calendar.from': 'Van (kalender)',
  'calendar.to': 'Tot en met (kalender)',
  asOf: 'Stand per',
  date: 'Datum',
  dateSent: 'Datum verzonden',
  'clearances.date': 'Datum van de afstemming',
  'reports.asOf': 'Stand per (voortgang)',
  heldOver: 'Aangehouden op',
  'statusHistory.on': 'Op (verloop)',
  'deadlines.date': 'Uiterlijk (termijn)',
  'deadlines.setOn': 'Gesteld op (termijn)',
  madeOn: 'Gedaan op',
  'occurrences.due': 'Uiterlijk (rapportagemomenten)',
  on: 'Akkoord op',
} as const;

/** A field that holds a day, by its place in its record. */
export type DateField = keyof typeof FIELDS;

/** Findings about days. */
export const dateFindings = {
  'day-impossible': (p: { record: RecordName; field: DateField; day: string }) =>
    `${sentenceCase(named(p.record))} heeft in ‘${FIELDS[p.field]}’ de datum ${p.day}; die bestaat niet of ligt niet tussen 1945 en 2100.`,
};
