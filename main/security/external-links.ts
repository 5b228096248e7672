/**
 * Longest address that is opened. Browsers open longer ones; a person cannot see what is in them.
 */
const LONGEST = 2_000;

/**
 * Gives the address that may be handed to the user's own browser, as it will be requested;
 * undefined for any but a plain https address. Never a file or a UNC path, which would start a
 * program or send the user's password to a server, nor an address with a name and password in front
 * of its host, which looks like another's.
 * @see
 * https://www.electronjs.org/docs/latest/tutorial/security#15-do-not-use-shellopenexternal-with-untrusted-content
 */
export function externalAddress(link: string): string | undefined {
  const url = URL.parse(link);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  return url.href.length <= LONGEST ? url.href : undefined;
}
