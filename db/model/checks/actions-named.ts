import { parseLinks } from '../links/index.ts';
import type { CheckContext } from './context.ts';

/** An action or an action line that a text names, in the order in which it does. */
export type Mention =
  | { readonly kind: 'line'; readonly id: string }
  | { readonly kind: 'action'; readonly id: string };

/** A quotation that the text before it announces as an action: "onder actie: «…»". */
const QUOTED_ACTION = /\bacties?\b[^«».]*«([^»]+)»/gi;

/**
 * Lists the words of a text that carry meaning, each once; shorter ones stand in every sentence.
 */
function telling(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])];
}

/**
 * Tells whether two words are one, as a word and its compound or inflected form are: slachtoffers,
 * slachtofferschap.
 */
function isSameWord(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

const FEWEST_WORDS = 3;
const SMALLEST_SHARE = 0.6;

/**
 * Finds the action that a quotation means: the one whose words stand in it most, when that is most
 * of its words and no other action has as many. Sources quote an action freely, so this is a guess;
 * it only ever warns.
 */
function quotedAction({ contents }: CheckContext, quote: string): string | undefined {
  const said = telling(quote);
  const scored = contents.actions
    .map(({ id, text }) => {
      const words = telling(text);
      const found = words.filter((word) => said.some((other) => isSameWord(word, other)));
      return { id, found: found.length, share: found.length / words.length };
    })
    .filter(({ found, share }) => found >= FEWEST_WORDS && share >= SMALLEST_SHARE)
    .sort((a, b) => b.share - a.share);
  const [best, second] = scored;
  return best !== undefined && best.share !== second?.share ? best.id : undefined;
}

/** Finds the actions and action lines that a text names: by a link, or an action by quoting it. */
export function actionsNamed(context: CheckContext, text: string): readonly Mention[] {
  return parseLinks(text).flatMap((part): readonly Mention[] => {
    if (part.kind === 'text') {
      return [...part.text.matchAll(QUOTED_ACTION)].flatMap(([, quote = '']): Mention[] => {
        const id = quotedAction(context, quote);
        return id === undefined ? [] : [{ kind: 'action', id }];
      });
    }
    const { kind, id } = part.target;
    if (kind === 'actielijn') return [{ kind: 'line', id }];
    return kind === 'actie' && context.actions.has(id) ? [{ kind: 'action', id }] : [];
  });
}
