import { words } from '../../db/model/records/values.ts';
import { type DeepReadonly, z } from '../../db/model/zod.ts';
import { channel } from './channel.ts';
import { nothing, stepChannel } from './values.ts';

/** Longest word that is judged, in characters: longer than any Dutch word. */
export const LONGEST_WORD = 80;

/** Describes a word as `wordsToCheck` gives it to be looked up. */
const lookedUp = z
  .string()
  .max(LONGEST_WORD + 1)
  .regex(/^[\p{L}\p{M}'-]+$/u);

/** Describes a place in the window, in the page's own pixels. */
const point = z.strictObject({
  x: z.number().min(-100_000).max(100_000),
  y: z.number().min(-100_000).max(100_000),
});

const menuAsked = z.strictObject({
  /** The word that is not in the list. */
  word: lookedUp,
  /** Whether some of the field's text is selected, to be cut or copied. */
  isSelected: z.boolean(),
  /** Place where the menu opens; absent: at the mouse. */
  at: point.exactOptional(),
});

/** Tells what the user chose for a word that is not in the list. */
export const spellingChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('replace'), word: z.string(), by: z.string() }),
  z.strictObject({ kind: z.literal('add'), word: z.string() }),
  z.strictObject({ kind: z.literal('ignore'), word: z.string() }),
]);
export type SpellingChoice = DeepReadonly<z.infer<typeof spellingChoice>>;

export const spellingContract = {
  spelling: {
    /** Answers which of the words are not in the Dutch word list. */
    check: channel(
      z.strictObject({ words: z.array(lookedUp).min(1).max(1_000) }),
      z.strictObject({ unknown: z.array(z.string()) }),
    ),
    /**
     * Opens the menu of a word that is not in the list: what may have been meant, and the rest of a
     * text field's menu. What is chosen is told by `spelling.chosen`.
     */
    showMenu: channel(menuAsked, nothing),
    /** Puts a word in the dossier's own list, as one step. */
    addWord: stepChannel(z.strictObject({ word: words.max(LONGEST_WORD) })),
  },
} as const;
