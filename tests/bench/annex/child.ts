// One measured run in a process of its own: takes a job as JSON, answers its cost as JSON.
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describeSubject } from '../../../main/annex/describe-subject.ts';
import { printDescription } from '../../../main/annex/engine/print-description.ts';
import { a4 } from '../../../main/annex/page-styles/a4.ts';
import { seedContents } from '../../../seeds/index.ts';
import { collector, contentStreams, deflateAll } from './deflate.ts';
import type { Job } from './measure.ts';
import { printWithTable } from './pdfkit-table.ts';
import { plainRows } from './plain-rows.ts';
import { grow } from './rows.ts';

const FONT = '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf';

/** Takes what is written and keeps nothing: the disk is not what is measured. */
function sink(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}

const job = JSON.parse(process.argv[2] ?? '') as Job;
const contents = grow(seedContents('letter-28638-247'), job.proposals, job.wording);

/** Prints the proposals' annex with the product's own engine. */
async function own(out: Writable): Promise<number> {
  return await printDescription(
    describeSubject(contents, { kind: 'annex', number: 1 }, false),
    a4,
    out,
  );
}

async function prepare(): Promise<() => Promise<number>> {
  if (job.printer === 'own') return () => own(sink());
  if (job.printer === 'table') {
    const font = fileURLToPath(import.meta.resolve(FONT));
    return () => printWithTable(plainRows(contents), font, sink());
  }
  const printed = collector();
  await own(printed.stream);
  const streams = contentStreams(printed.bytes());
  return async () => {
    await deflateAll(streams);
    return streams.length;
  };
}

const run = await prepare();
const from = performance.now();
const pages = await run();
const seconds = (performance.now() - from) / 1000;
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ seconds, peak, pages }));
