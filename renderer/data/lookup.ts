import { type CheckContext, checkContext } from '../../db/model/checks/context.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { useContents } from './contents.ts';

/** Cache per state of the dossier, however many components ask. */
const made = new WeakMap<Contents, CheckContext>();

/** Gives the look-ups of a dossier: numbers, printed links, records by id. */
export function lookupIn(contents: Contents): CheckContext {
  const known = made.get(contents);
  if (known !== undefined) return known;
  const context = checkContext(contents);
  made.set(contents, context);
  return context;
}

/**
 * Gives the look-ups of this window's dossier.
 * @example
 * const { numbers, resolve } = useLookup();
 * numbers.proposals.get(proposal.id); // its printed number
 * printLinks(proposal.text, resolve); // its text with the links printed
 */
export function useLookup(): CheckContext {
  return lookupIn(useContents());
}
