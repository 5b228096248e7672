import { type Cost, type Job, measureInTurn, median } from './measure.ts';
import { measureOthers } from './others.ts';

type Wording = Job['wording'];

/** The letter itself and the everyday sizes first, then the ones that show how cost grows. */
const SIZES = [33, 500, 1_000, 10_000, 50_000] as const;
const LARGE = 50_000;
const BEFORE_LARGE = 10_000;

/** What one size came to: medians of the rounds, and medians of each round's own ratios. */
interface Row {
  readonly proposals: number;
  readonly pages: number;
  readonly seconds: number;
  readonly peak: number;
  readonly tableToOwn: number;
  readonly ownToDeflate: number;
  readonly peakTableToOwn: number;
}

async function measureSize(proposals: number, wording: Wording): Promise<Row> {
  const job = (printer: Job['printer']): Job => ({ printer, wording, proposals });
  const rounds = await measureInTurn([job('own'), job('table'), job('deflate')]);
  const over = (value: (own: Cost, table: Cost, deflate: Cost) => number): number =>
    median(
      rounds.map(([own, table, deflate]) => value(own as Cost, table as Cost, deflate as Cost)),
    );
  return {
    proposals,
    pages: over((own) => own.pages),
    seconds: over((own) => own.seconds),
    peak: over((own) => own.peak),
    tableToOwn: over((own, table) => table.seconds / own.seconds),
    ownToDeflate: over((own, _, deflate) => own.seconds / deflate.seconds),
    peakTableToOwn: over((own, table) => table.peak / own.peak),
  };
}

function ratio(value: number): string {
  return `${value.toFixed(2)} ×`;
}

function line(row: Row): string {
  const cells = [
    String(row.proposals),
    String(row.pages),
    `${row.seconds.toFixed(2)} s`,
    ratio(row.tableToOwn),
    ratio(row.ownToDeflate),
    `${Math.round(row.peak / 1e6)} MB`,
    ratio(row.peakTableToOwn),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The power with which a cost grows: 1 is in proportion. */
function exponent(small: number, large: number): string {
  return (Math.log(large / small) / Math.log(LARGE / BEFORE_LARGE)).toFixed(2);
}

function growth(rows: readonly Row[]): string {
  const small = rows.find((row) => row.proposals === BEFORE_LARGE);
  const large = rows.find((row) => row.proposals === LARGE);
  if (small === undefined || large === undefined) return 'growth: not measured';
  const perRow = (large.peak - small.peak) / (LARGE - BEFORE_LARGE);
  return [
    `growth from ${BEFORE_LARGE} to ${LARGE}: time ^${exponent(small.seconds, large.seconds)}`,
    `memory ^${exponent(small.peak, large.peak)}`,
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
    const row = await measureSize(proposals, wording);
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
