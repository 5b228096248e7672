import type { Session } from 'electron';
import { APP_ORIGIN } from '../app/names.ts';

/** Beginnings of the addresses that need no network: our own files, and what a page made itself. */
const LOCAL = [`${APP_ORIGIN}/`, 'blob:', 'data:', 'devtools:'] as const;

/** Tells whether an address can be loaded without leaving the machine. */
export function isLocal(url: string): boolean {
  return LOCAL.some((start) => url.startsWith(start));
}

/** Cancels every request that would leave the machine: data of a ministry stay on it. */
export function cancelNetwork(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isLocal(url) }));
}
