import { shell } from 'electron';

const PROTOCOLS: readonly string[] = ['https:', 'mailto:'];

/**
 * Whether a link may be handed to the user's own browser or mail program: https and mailto. Never
 * a file or a UNC path, which would start a program or send the user's password to a server.
 * @see https://www.electronjs.org/docs/latest/tutorial/security#15-do-not-use-shellopenexternal-with-untrusted-content
 */
export function isExternalLink(link: string): boolean {
  const url = URL.parse(link);
  return url !== null && PROTOCOLS.includes(url.protocol);
}

/** Opens a link outside the application, if it is one that may be opened. */
export function openExternally(link: string): void {
  if (!isExternalLink(link)) return;
  shell.openExternal(link).catch((error: unknown) => console.error('link not opened:', error));
}
