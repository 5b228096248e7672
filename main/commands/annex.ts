import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../db/model/checks/index.ts';
import { DossierError } from '../../db/model/errors.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { texts } from '../../db/model/texts/index.ts';
import { blockingFindings } from '../annex/blocking-findings.ts';
import { type PageForm, pageStyles } from '../annex/page-styles/index.ts';
import { printAnnex } from '../annex/print-annex.ts';
import { findingLine } from './check.ts';
import type { Command, Console } from './command.ts';
import { slowProgress } from './progress.ts';
import { readDossier } from './read-dossier.ts';

const { commands: words } = texts.nl;

function unavailable(option: string, value: string, known: readonly string[]): DossierError {
  return new DossierError('option-unavailable', { option, value, known: known.join(', ') });
}

/** "1,2" as annex numbers, in the order given, each once. */
function readWhich(which: string, contents: Contents): readonly number[] {
  const known = contents.annexes.map(({ number }) => number);
  const numbers = which.split(',').map((part) => {
    const number = Number(part);
    if (!/^\d{1,2}$/.test(part)) throw unavailable('--which', part, known.map(String));
    if (!known.includes(number)) throw new DossierError('annex-missing', { number });
    return number;
  });
  return [...new Set(numbers)];
}

function readPage(page: string): PageForm {
  if (Object.hasOwn(pageStyles, page)) return page as PageForm;
  throw unavailable('--page', page, Object.keys(pageStyles));
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new DossierError('folder-not-writable', { folder }, { cause });
  }
}

function refuse(findings: readonly Finding[], console: Console): 1 {
  for (const finding of findings) console.say(findingLine(finding).trimEnd());
  console.say(new DossierError('definitive-refused', { count: findings.length }).message);
  return 1;
}

/** Prints annexes as PDF, each written whole or not at all, in the place of its own earlier file. */
export const annex: Command = {
  name: 'annex',
  operands: ['<bestand>'],
  options: {
    out: { type: 'string' },
    which: { type: 'string', default: '1,2' },
    page: { type: 'string', default: 'a4' },
    form: { type: 'string', default: 'pdf' },
    definitive: { type: 'boolean', default: false },
  },
  optionsUsage: '--out <map> [--which 1,2] [--page a4|kamerstuk] [--definitive]',
  required: ['out'],
  async run({ operands: [path = ''], options }, console) {
    const page = readPage(String(options.page));
    if (options.form !== 'pdf') throw unavailable('--form', String(options.form), ['pdf']);
    const contents = await readDossier(path);
    const numbers = readWhich(String(options.which), contents);
    const definitive = options.definitive === true;
    const findings = definitive ? blockingFindings(contents) : [];
    if (findings.length > 0) return refuse(findings, console);

    const folder = String(options.out);
    await makeFolder(folder);
    for (const annexNumber of numbers) {
      const target = join(folder, `bijlage-${annexNumber}.pdf`);
      const progress = slowProgress(target, console.say);
      await printAnnex({
        contents,
        annexNumber,
        page,
        definitive,
        target,
        onProgress: ({ rows, rowCount }) => progress(rows / rowCount),
        signal: console.signal,
      });
      await console.write(`${words.made({ path: target })}\n`);
    }
    return 0;
  },
};
