import type { CalendarEntry } from '../../../../db/model/records/dossier.ts';

function entry(kind: CalendarEntry['kind'], title: string, from: string, to = from): CalendarEntry {
  return { kind, title, from, to };
}

/** A calendar as a dossier keeps it; not in order, as people do not keep it so. */
export const CALENDAR: readonly CalendarEntry[] = [
  entry('reces', 'Zomerreces 2025', '2025-07-04', '2025-09-01'),
  entry('reces', 'Zomerreces 2024', '2024-07-05', '2024-09-02'),
  entry('reces', 'Voorjaarsreces', '2024-02-09', '2024-02-19'),
  entry('reces', 'Meireces', '2024-04-26', '2024-05-13'),
  entry('reces', 'Herfstreces', '2024-10-25', '2024-11-04'),
  entry('reces', 'Kerstreces', '2024-12-20', '2025-01-13'),
  entry(
    'begrotingsbehandeling',
    'Begroting van het Ministerie van Justitie en Veiligheid',
    '2024-02-07',
    '2024-02-08',
  ),
  entry('begrotingsbehandeling', 'Begroting SZW (Sociale Zaken en Werkgelegenheid)', '2024-11-27'),
  entry('debat', 'Commissiedebat over het programma Samen tegen mensenhandel', '2023-12-21'),
  entry('debat', 'Commissiedebat Mensenhandel', '2024-06-05'),
  entry('debat', 'Tweeminutendebat Prostitutie', '2024-06-25'),
];
