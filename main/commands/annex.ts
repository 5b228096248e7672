import { join } from 'node:path';
import type { Finding } from '../../db/model/checks/index.ts';
import { readDate } from '../../db/model/date-text/index.ts';
import { DossierError } from '../../db/model/errors.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { texts } from '../../db/model/texts/index.ts';
import type { PrintSubject } from '../../preload/contract/print-channels.ts';
import { blockingFindings } from '../annex/blocking-findings.ts';
import { fileNameOf } from '../annex/file-name.ts';
import { type PageForm, pageStyles } from '../annex/page-styles/index.ts';
import { printToFile } from '../annex/print-to-file.ts';
import { makeFolder } from '../app/make-folder.ts';
import { findingLine } from './check.ts';
import type { Command, Console } from './command.ts';
import { slowProgress } from './progress.ts';
import { readDossier } from './read-dossier.ts';

const { commands: words } = texts.nl;

function unavailable(option: string, value: string, known: readonly string[]): DossierError {
  return new DossierError('option-unavailable', { option, value, known: known.join(', ') });
}

const OVERVIEWS = ['motions', 'actions'] as const;

/** Reads "1,2,motions" as the subjects to print, in the order given, each once. */
function readWhich(
  which: string,
  asOf: string | undefined,
  contents: Contents,
): readonly PrintSubject[] {
  const known = contents.annexes.map(({ number }) => number);
  return [...new Set(which.split(','))].map((part) => {
    const overview = OVERVIEWS.find((kind) => kind === part);
    if (overview !== undefined) return { kind: overview, ...(asOf !== undefined && { asOf }) };
    if (!/^[1-9]\d?$/.test(part))
      throw unavailable('--which', part, [...known.map(String), ...OVERVIEWS]);
    const number = Number(part);
    if (!known.includes(number)) throw new DossierError('annex-missing', { number });
    return { kind: 'annex', number };
  });
}

/**
 * Reads the day that overviews hold for, where one was given: `2024-06-30`, or as people write it.
 */
function readAsOf(given: string | boolean | undefined): string | undefined {
  if (given === undefined) return undefined;
  const value = String(given);
  const read = readDate(value);
  if (read.ok) return read.day;
  const { code, params } = read;
  throw new DossierError('date-misread', { ...params, option: '--as-of', value, reason: code });
}

function readPage(page: string): PageForm {
  if (Object.hasOwn(pageStyles, page)) return page as PageForm;
  throw unavailable('--page', page, Object.keys(pageStyles));
}

function refuse(findings: readonly Finding[], console: Console): 1 {
  for (const finding of findings) console.say(findingLine(finding).trimEnd());
  console.say(new DossierError('definitive-refused', { count: findings.length }).message);
  return 1;
}

/**
 * Prints annexes and overviews as PDF, each written whole or not at all, replacing its own earlier
 * file.
 */
export const annex: Command = {
  name: 'annex',
  operands: ['<bestand>'],
  options: {
    out: { type: 'string' },
    which: { type: 'string', default: '1,2' },
    'as-of': { type: 'string' },
    page: { type: 'string', default: 'a4' },
    form: { type: 'string', default: 'pdf' },
    definitive: { type: 'boolean', default: false },
  },
  optionsUsage:
    '--out <map> [--which 1,2,motions,actions] [--as-of <jjjj-mm-dd>] [--page a4|kamerstuk] [--definitive]',
  required: ['out'],
  async run({ operands: [path = ''], options }, console) {
    const page = readPage(String(options.page));
    if (options.form !== 'pdf') throw unavailable('--form', String(options.form), ['pdf']);
    const asOf = readAsOf(options['as-of']);
    const contents = await readDossier(path);
    const subjects = readWhich(String(options.which), asOf, contents);
    const definitive = options.definitive === true;
    const findings = definitive ? blockingFindings(contents) : [];
    if (findings.length > 0) return refuse(findings, console);

    const folder = String(options.out);
    await makeFolder(folder);
    for (const subject of subjects) {
      const target = join(folder, fileNameOf(subject, contents));
      const progress = slowProgress(target, console.say);
      await printToFile({
        contents,
        subject,
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
