import { type Cost, type Job, medianCost } from './measure.ts';
import { measureOthers } from './others.ts';

type Wording = Job['wording'];

/** The everyday sizes first, then the ones that show how cost grows. */
const SIZES = [33, 500, 1_000, 10_000, 50_000] as const;
const LARGE = 50_000;
const BEFORE_LARGE = 10_000;

interface Row {
  readonly proposals: number;
  readonly own: Cost;
  readonly table: Cost;
  readonly deflate: Cost;
}

function ratio(value: number): string {
  return `${value.toFixed(2)} ×`;
}

function line(row: Row): string {
  const cells = [
    String(row.proposals),
    String(row.own.pages),
    `${row.own.seconds.toFixed(2)} s`,
    ratio(row.table.seconds / row.own.seconds),
    ratio(row.own.seconds / row.deflate.seconds),
    `${Math.round(row.own.peak / 1e6)} MB`,
    ratio(row.table.peak / row.own.peak),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The power with which a cost grows: 1 is in proportion. */
function exponent(small: number, large: number): string {
  return (Math.log(large / small) / Math.log(LARGE / BEFORE_LARGE)).toFixed(2);
}

function growth(rows: readonly Row[]): string | undefined {
  const [small, large] = [BEFORE_LARGE, LARGE].map((size) =>
    rows.find((row) => row.proposals === size),
  );
  if (small === undefined || large === undefined) return undefined;
  const perRow = (large.own.peak - small.own.peak) / (LARGE - BEFORE_LARGE);
  return [
    `growth from ${BEFORE_LARGE} to ${LARGE}: time ^${exponent(small.own.seconds, large.own.seconds)}`,
    `memory ^${exponent(small.own.peak, large.own.peak)}`,
    `${(perRow / 1000).toFixed(1)} kB of peak memory per added row`,
  ].join(', ');
}

async function benchWording(wording: Wording): Promise<void> {
  console.log(`\n${wording === 'seed' ? "the letter's own texts" : 'every long word new'}`);
  console.log(
    '| proposals | pages | own | table() / own | own / deflate | own peak | peak table() / own |',
  );
  console.log('|---|---|---|---|---|---|---|');
  const rows: Row[] = [];
  for (const proposals of SIZES) {
    const cost = (printer: Job['printer']) => medianCost({ printer, wording, proposals });
    const row = {
      proposals,
      own: await cost('own'),
      table: await cost('table'),
      deflate: await cost('deflate'),
    };
    rows.push(row);
    console.log(line(row));
  }
  console.log(growth(rows));
}

/** Prints the proposals' annex against pdfkit's table(), and against the floor of deflating alone. */
export async function benchAnnex(): Promise<void> {
  await benchWording('seed');
  await benchWording('unique');
  await measureOthers();
}
