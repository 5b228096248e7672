/** Kinds of record that a text can refer to: the words that stand in the tokens. */
export const LINK_KINDS = [
  'voorstel',
  'actie',
  'actielijn',
  'motie',
  /** A motion by whom it is called after: "Bikker", of "motie Bikker c.s.". */
  'motienaam',
  'document',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** The record a token points to. */
export interface LinkTarget {
  readonly kind: LinkKind;
  readonly id: string;
}

/** Words or a link: the parts into which a text falls apart. */
export type LinkPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly target: LinkTarget };

// Backslashes mean something only right before `[[`: there each pair stands for one backslash, and
// one left over makes the brackets literal. A `[[` that opens no token is literal without one.
const PAIRS = '(?<!\\\\)((?:\\\\\\\\)*)';
const ID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const TOKEN = `\\[\\[(${LINK_KINDS.join('|')}):(${ID})\\]\\]`;
const MARKUP = new RegExp(`${PAIRS}(?:(\\\\\\[\\[)|${TOKEN}|(?<=\\\\)(?=\\[\\[))`, 'g');
const BRACKETS = /(?<!\\)(\\*)\[\[/g;

/**
 * Puts neighbouring words together and leaves out empty ones, so that equal texts have equal parts.
 */
function joined(parts: readonly LinkPart[]): readonly LinkPart[] {
  const result: LinkPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.kind === 'link') result.push(part);
    else if (last?.kind === 'text') {
      result[result.length - 1] = { kind: 'text', text: last.text + part.text };
    } else if (part.text !== '') result.push(part);
  }
  return result;
}

/** Reads a text with tokens. Every text can be read; what is no token is words. */
export function parseLinks(text: string): readonly LinkPart[] {
  // Nearly all texts are words alone, and reading every one for markup takes far longer than this.
  if (!text.includes('[[')) return text === '' ? [] : [{ kind: 'text', text }];
  const parts: LinkPart[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKUP)) {
    const [whole, pairs = '', literal, kind, id] = match;
    const before = text.slice(from, match.index) + '\\'.repeat(pairs.length / 2);
    parts.push({ kind: 'text', text: literal === undefined ? before : `${before}[[` });
    if (kind !== undefined && id !== undefined) {
      parts.push({ kind: 'link', target: { kind: kind as LinkKind, id } });
    }
    from = match.index + whole.length;
  }
  parts.push({ kind: 'text', text: text.slice(from) });
  return joined(parts);
}

/** Writes the token that points to a record: `[[voorstel:<id>]]`. */
export function linkToken(target: LinkTarget): string {
  return `[[${target.kind}:${target.id}]]`;
}

/** Writes a plain text as a text with tokens has it: its `[[` stay literal. */
export function escapeText(plain: string): string {
  return plain.replaceAll(BRACKETS, '$1$1\\[[');
}

/** Writes the text of which `parseLinks` makes these parts. */
export function writeLinks(parts: readonly LinkPart[]): string {
  return joined(parts)
    .map((part, at, all) => {
      if (part.kind === 'link') return linkToken(part.target);
      const text = escapeText(part.text);
      // Backslashes that end the words must not be read together with the brackets that follow.
      return at === all.length - 1 ? text : text.replace(/(?<!\\)\\+(?=\[?$)/, '$&$&');
    })
    .join('');
}

/** Lists the records a text refers to, in order, each as often as it is named. */
export function linkTargets(text: string): readonly LinkTarget[] {
  return parseLinks(text).flatMap((part) => (part.kind === 'link' ? [part.target] : []));
}
