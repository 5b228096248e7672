import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The two standards every annex claims: PDF/A-2a for keeping, PDF/UA-1 for reading aloud. */
export const FLAVOURS = ['2a', 'ua1'] as const;
export type Flavour = (typeof FLAVOURS)[number];

/** veraPDF's judgement of one file: passed or not, with its report where it did not. */
export interface Verdict {
  readonly file: string;
  readonly flavour: Flavour;
  readonly passed: boolean;
  readonly report: string;
}

const pom = fileURLToPath(new URL('verapdf/pom.xml', import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/verapdf/', import.meta.url));

/**
 * Where veraPDF's classes are, fetched from Maven Central on first use.
 * @returns the class path, or why veraPDF cannot be had on this machine
 */
export function findVeraPdf(): { readonly classPath: string } | { readonly missing: string } {
  for (const program of ['java', 'mvn']) {
    if (spawnSync(program, ['-version']).status !== 0) return { missing: `no ${program} found` };
  }
  mkdirSync(cache, { recursive: true });
  const list = `${cache}classpath`;
  const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${list}`];
  const fetched = spawnSync('mvn', ['-q', '-B', '-f', pom, ...goal], { encoding: 'utf8' });
  if (fetched.status !== 0)
    return { missing: `Maven could not fetch it: ${fetched.stdout.trim()}` };
  return { classPath: readFileSync(list, 'utf8').trim() };
}

/** Validates files against one flavour. veraPDF is GPL or MPL: it is run, never linked or shipped. */
export function validate(classPath: string, flavour: Flavour, files: readonly string[]): Verdict[] {
  const cli = ['-cp', classPath, 'org.verapdf.apps.GreenfieldCliWrapper'];
  const options = ['--flavour', flavour, '--format', 'text', '--verbose'];
  const run = spawnSync('java', [...cli, ...options, ...files], { encoding: 'utf8' });
  return files.map((file) => {
    const lines = run.stdout.split('\n');
    const from = lines.findIndex((line) => /^(PASS|FAIL) /.test(line) && line.includes(file));
    const after = lines.findIndex((line, at) => at > from && /^(PASS|FAIL) /.test(line));
    const report = lines
      .slice(from, after === -1 ? undefined : after)
      .join('\n')
      .trim();
    const passed = from !== -1 && lines[from]?.startsWith('PASS ') === true;
    return { file, flavour, passed, report: from === -1 ? run.stderr.trim() : report };
  });
}
