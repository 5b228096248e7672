import { APP_ORIGIN } from '../app/names.ts';

/** Frame that a request came from. */
export interface Sender {
  readonly url: string;
  /** The frame around it; null for a window's own page. */
  readonly parent: unknown;
}

/**
 * Tells whether a request came from our own page in a window's main frame. The origin is compared
 * as a prefix: `new URL('app://x/').origin` is "null" in Node.
 * @see
 * https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
 */
export function isTrusted(sender: Sender | null): boolean {
  return sender !== null && sender.parent === null && sender.url.startsWith(`${APP_ORIGIN}/`);
}
