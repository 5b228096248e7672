import type { WordInText } from '../../../db/model/spelling/words-to-check.ts';
import { selectionIn } from './field-text.ts';
import { type SpelledField, spelledFields } from './spell-field.ts';

/** A word that the word list does not have, and the field it stands in. */
export interface UnknownWord {
  readonly spelled: SpelledField;
  readonly word: WordInText;
}

/**
 * Finds the first unknown word after the caret: in the field one was in last, then in those after
 * it, and round again from the first. In front of a dialog only its own fields count.
 */
export async function nextUnknown(last: Element | null): Promise<UnknownWord | undefined> {
  const fields = fieldsInOrder();
  const at = Math.max(
    0,
    fields.findIndex(({ field }) => field === last),
  );
  const first = fields[at];
  if (first === undefined) return undefined;
  const caret = selectionIn(first.field, first.read());
  const own = await first.findUnknown();
  const after = own.find(({ from }) => caret !== undefined && from >= caret.to);
  if (after !== undefined) return { spelled: first, word: after };
  // Without a caret nothing of the first field has been passed yet.
  const others = [...fields.slice(at + 1), ...fields.slice(0, at)];
  for (const spelled of caret === undefined ? [first, ...others] : others) {
    const [word] = await spelled.findUnknown();
    if (word !== undefined) return { spelled, word };
  }
  const [word] = own;
  return word && { spelled: first, word };
}

function fieldsInOrder(): readonly SpelledField[] {
  const dialog = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].at(-1);
  const follows = (a: SpelledField, b: SpelledField): boolean =>
    (a.field.compareDocumentPosition(b.field) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return [...spelledFields]
    .filter(({ field }) => dialog === undefined || dialog.contains(field))
    .toSorted((a, b) => (follows(a, b) ? 1 : -1));
}
