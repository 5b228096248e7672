/** Prints the figures of how the product's source is cut: `npm run measure`. */
import { globSync, readFileSync } from 'node:fs';
import { ROOT } from '../shell/root.ts';
import { measureFile } from './measure-file.ts';

const FILES = '{db,main,preload,renderer,seeds}/**/*.{ts,tsx}';

const files = globSync(FILES, { cwd: ROOT })
  .toSorted()
  .map((path) => measureFile(path, readFileSync(`${ROOT}/${path}`, 'utf8')));

const lines = files.map((file) => file.lines).toSorted((a, b) => a - b);
const comments = files.flatMap((file) => file.functionComments);
const withVerb = comments.filter(({ beginsWithVerb }) => beginsWithVerb);

const figures: readonly (readonly [string, string])[] = [
  ['files', String(files.length)],
  ['lines, median', String(quantile(0.5))],
  ['lines, 90 %', String(quantile(0.9))],
  ['lines, most', String(lines.at(-1))],
  ['lines of code an internal import', (total('code') / total('imports')).toFixed(1)],
  [
    'doc comments of functions that begin with a verb',
    `${((100 * withVerb.length) / comments.length).toFixed(1)} % of ${comments.length}`,
  ],
  ['exported names used twice', String(namesUsedTwice().length)],
];

for (const [name, figure] of figures) console.log(`${name.padEnd(50)}${figure}`);
if (process.argv.includes('--list')) {
  for (const { at, text } of comments.filter((each) => !each.beginsWithVerb))
    console.log(`no verb: ${at}: ${text}`);
  for (const [name, paths] of namesUsedTwice()) console.log(`twice: ${name}: ${paths.join(', ')}`);
}

/** Gives the number of lines that a share of the files does not exceed. */
function quantile(share: number): number {
  return lines[Math.floor(share * (lines.length - 1))] ?? 0;
}

function total(figure: 'code' | 'imports'): number {
  return files.reduce((sum, file) => sum + file[figure], 0);
}

/** Finds the names that two files export; the words of one language have those of the other. */
function namesUsedTwice(): readonly (readonly [string, readonly string[]])[] {
  const paths = Map.groupBy(
    files.flatMap(({ path, exported }) => exported.map((name) => ({ name, path }))),
    ({ name }) => name,
  );
  return [...paths]
    .map(([name, found]) => {
      const places = found.map(({ path }) => path.replace(/\/(?:en|nl)\//, '/{en,nl}/'));
      return [name, [...new Set(places)]] as const;
    })
    .filter(([, found]) => found.length > 1);
}
