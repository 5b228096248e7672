import { existsSync, globSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const TESTS = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('..', import.meta.url));

test('every test of a part of the house stands in the folder that its subject has there', () => {
  const files = globSync('{db,main,preload,renderer,seeds}/**/*.test.ts', { cwd: TESTS });
  expect(files.length).toBeGreaterThan(100);
  const astray = files.filter((file) => !existsSync(`${ROOT}/${dirname(file)}`));
  expect(astray.map((file) => relative(ROOT, `${TESTS}/${file}`))).toEqual([]);
});
