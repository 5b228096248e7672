import { printCount } from '../print-count.ts';

/** Counts of the parts of a pasted block that were left out. */
export interface LeftOut {
  readonly heads: number;
  readonly labels: number;
  readonly totals: number;
}

function leftOut({ heads, labels, totals }: LeftOut): readonly string[] {
  return [
    ...(heads === 0 ? [] : [heads === 1 ? 'kopregel overgeslagen' : 'kopregels overgeslagen']),
    ...(labels === 0
      ? []
      : [labels === 1 ? 'eerste kolom overgeslagen' : `eerste ${labels} kolommen overgeslagen`]),
    ...(totals === 0 ? [] : ['totalen overgeslagen']),
  ];
}

/** A block of amounts that is pasted in a grid. */
export const paste = {
  refused: {
    ragged: (p: { row: number }) =>
      `Het blok is niet geplakt: rij ${p.row} heeft een ander aantal kolommen dan de andere rijen. Er is niets gewijzigd; kopieer een rechthoekig blok.`,
    'too-big': (p: { rows: number; columns: number; roomRows: number; roomColumns: number }) =>
      `Het blok is niet geplakt: het is ${p.rows} × ${p.columns} cellen (rijen × jaren) en vanaf hier passen er ${p.roomRows} × ${p.roomColumns}. Er is niets gewijzigd; kies een andere cel linksboven of kopieer een kleiner blok.`,
    fixed: (p: { name: string }) =>
      `Het blok is niet geplakt: ${p.name} wordt uitgerekend en kan niet worden ingevuld. Er is niets gewijzigd.`,
    unit: (p: { text: string; unit: string }) =>
      `Het blok is niet geplakt: boven het blok staat «${p.text}», maar deze tabel staat in ${p.unit}. Er is niets gewijzigd; kies eerst bij “Bedragen in” de eenheid van het blok.`,
    years: (p: { said: string; have: string }) =>
      `Het blok is niet geplakt: in de kopregel staat ${p.said}, maar vanaf de gekozen cel is het ${p.have}. Er is niets gewijzigd; kies een cel in het eerste jaar van het blok.`,
    'only-heads':
      'Het blok is niet geplakt: er staan alleen kopregels of totalen in. Er is niets gewijzigd; kopieer de regels met bedragen.',
    'no-text':
      'Er is niets geplakt: op het klembord staat geen tekst. Kopieer eerst een of meer cellen.',
    cells: (p: { count: number }) =>
      p.count === 1
        ? 'Het blok is niet geplakt: 1 cel is niet als bedrag te lezen. Er is niets gewijzigd; verbeter die cel en kopieer het blok opnieuw.'
        : `Het blok is niet geplakt: ${printCount(p.count)} cellen zijn niet als bedrag te lezen. Er is niets gewijzigd; verbeter die cellen en kopieer het blok opnieuw.`,
  },
  /** Says of a cell that cannot be read its place in the block, where it would land, and why. */
  unread: (p: { row: number; column: number; cell: string; text: string; reason: string }) =>
    `Rij ${p.row}, kolom ${p.column} (${p.cell}): “${p.text}” ${p.reason}`,
  reasons: {
    decimals: 'heeft decimalen of een punt op een andere plaats dan per duizendtal',
    'too-large': 'is meer dan een dossier kan bevatten',
    'too-fine': (p: { unit: string }) => `komt in ${p.unit} niet uit op hele euro’s`,
    unreadable: (p: { unit: string }) => `is geen bedrag in ${p.unit}`,
  },

  actions: (p: { from: string; to: string }) => `acties ${p.from} t/m ${p.to}`,
  programmeLines: (p: { from: string; to: string }) => `regels ${p.from} t/m ${p.to}`,
  done: (p: {
    rows: string;
    years: string;
    filled: number;
    blank: number;
    cleared: number;
    skipped: number;
    leftOut: LeftOut;
  }) =>
    [
      `${p.filled === 1 ? '1 bedrag' : `${printCount(p.filled)} bedragen`} ingevuld in ${p.rows}, ${p.years}`,
      ...(p.blank === 0 ? [] : [`${printCount(p.blank)} leeg gelaten`]),
      ...(p.cleared === 0 ? [] : [`${printCount(p.cleared)} leeg gemaakt`]),
      ...(p.skipped === 0 ? [] : [`${printCount(p.skipped)} overgeslagen`]),
      ...leftOut(p.leftOut),
    ].join('; '),

  nothing: {
    title: 'Wat betekenen de cellen zonder bedrag?',
    text: (p: { cells: string }) => `In het blok staan cellen zonder bedrag: ${p.cells}.`,
    help: 'Overslaan laat staan wat er nu staat. Uw keuze geldt alleen voor dit blok.',
    empty: (p: { count: number }) =>
      p.count === 1 ? '1 lege cel' : `${printCount(p.count)} lege cellen`,
    times: (p: { count: number; text: string }) => `${printCount(p.count)} keer “${p.text}”`,
    blank: 'Leeg maken',
    zero: '0 invullen',
    skip: 'Overslaan',
    cancel: 'Niet plakken',
  },
};
