import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePage } from '../../../main/app/serve-page.ts';
import { CONTENT_SECURITY_POLICY } from '../../../main/security/content-security-policy.ts';

let scratch: string;
let folder: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'serve-'));
  folder = join(scratch, 'renderer');
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), '<h1>ons</h1>');
  await writeFile(join(folder, 'notes.txt'), 'not a kind of file a page is made of');
  await writeFile(join(scratch, 'secret.html'), 'geheim');
  await mkdir(join(scratch, 'renderer-other'));
  await writeFile(join(scratch, 'renderer-other', 'x.html'), 'geheim');
});

afterAll(async () => {
  await rm(scratch, { recursive: true });
});

/** Node refuses to make a request to app://; Electron's have such an address all the same. */
function ask(url: string, method = 'GET'): Promise<Response> {
  const request = Object.defineProperty(new Request('http://x/', { method }), 'url', {
    value: url,
  });
  return servePage(request, folder);
}

test('a file of ours comes with its kind and the security policy', async () => {
  const response = await ask('app://kamerdossier/index.html');
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('<h1>ons</h1>');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test.each([
  ['app://kamerdossier/..%2fsecret.html', 403],
  ['app://kamerdossier/%2e%2e/secret.html', 404],
  ['app://kamerdossier/..%2frenderer-other%2fx.html', 403],
  ['app://kamerdossier/..%5csecret.html', 404],
  ['app://kamerdossier/%00.html', 403],
  ['app://kamerdossier/%', 403],
  ['app://kamerdossier/', 404],
  ['app://elsewhere/index.html', 403],
  ['app://kamerdossier.example.org/index.html', 403],
  ['app://kamerdossier/missing.html', 404],
  ['app://kamerdossier/notes.txt', 404],
])('%s is refused with %i', async (url, status) => {
  const response = await ask(url);
  expect(response.status).toBe(status);
  expect(await response.text()).toBe('');
});

test('nothing is ever sent to a page’s own address', async () => {
  expect((await ask('app://kamerdossier/index.html', 'POST')).status).toBe(405);
});
