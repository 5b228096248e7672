import { protocol } from 'electron';
import { APP_ORIGIN } from './names.ts';
import { RENDERER_FOLDER } from './paths.ts';
import { servePage } from './serve-page.ts';

const SCHEME = new URL(APP_ORIGIN).protocol.slice(0, -1);

/**
 * Registers app:// addresses, before the application is ready, to behave as those of a web site.
 */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers app:// addresses with the files of our own pages. */
export function serveScheme(): void {
  protocol.handle(SCHEME, (request) => servePage(request, RENDERER_FOLDER));
}
