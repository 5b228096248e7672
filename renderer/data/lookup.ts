import { type CheckContext, checkContext } from '../../db/model/checks/context.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { useContents } from './contents.ts';

/** Made once per state of the dossier, however many components ask. */
const made = new WeakMap<Contents, CheckContext>();

/** The dossier as one looks things up in it: numbers, printed links, records by id. */
export function lookupIn(contents: Contents): CheckContext {
  const known = made.get(contents);
  if (known !== undefined) return known;
  const context = checkContext(contents);
  made.set(contents, context);
  return context;
}

/** The same for the dossier of this window. */
export function useLookup(): CheckContext {
  return lookupIn(useContents());
}
