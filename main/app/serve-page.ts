import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../security/content-security-policy.ts';
import { APP_ORIGIN } from './names.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Answers a request for one of our own files, with the content security policy.
 *
 * @param folder the only folder files are taken from: 403 for whatever lies outside it
 */
export async function servePage(request: Request, folder: string): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
  const file = fileOf(request.url, folder);
  if (file === undefined) return refusal(403);
  const type = TYPES[extname(file)];
  const body = type === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (type === undefined || body === undefined) return refusal(404);
  return new Response(new Uint8Array(body), { headers: { ...HEADERS, 'content-type': type } });
}

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
} as const;

function refusal(status: number): Response {
  return new Response(null, { status, headers: HEADERS });
}

/** Finds the file an address names; undefined where it is not ours or lies outside the folder. */
function fileOf(address: string, folder: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !address.startsWith(`${APP_ORIGIN}/`)) return undefined;
  try {
    const file = normalize(join(folder, decodeURIComponent(url.pathname)));
    return file.startsWith(folder + sep) && !file.includes('\0') ? file : undefined;
  } catch {
    // A stray per cent sign.
    return undefined;
  }
}
