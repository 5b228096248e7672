import { type LinkResolver, printLinks } from '../../../../db/model/links/index.ts';
import type { AgendaEntry } from '../../../../db/model/register/agenda.ts';
import type { Words } from '../../../i18n/words.ts';

/**
 * Says what is still needed before an entry is done: the elements without an `afdoening` or a
 * waiver, the paper for a turn, or what has to be recorded first.
 *
 * @param elementCount number of elements of the item
 */
export function missingWords(
  { item, turn }: AgendaEntry,
  elementCount: number,
  resolve: LinkResolver,
  words: Words['register'],
): readonly string[] {
  if (turn !== undefined) return [words.missingTurn];
  if (item.missing.length > 0) return item.missing.map(({ text }) => printLinks(text, resolve));
  return [elementCount === 0 ? words.noElements : words.onlyStatus];
}
