import type { TokenFieldSegment } from 'react-aria-components/TokenField';
import {
  EXPIRED,
  LINK_KINDS,
  type LinkPart,
  type LinkResolver,
  type LinkTarget,
  parseLinks,
  writeLinks,
} from '../../../db/model/links/index.ts';

/**
 * Divides a text as the field edits it: words, and links as one thing each that reads as it prints.
 */
export function segmentsOf(text: string, resolve: LinkResolver): TokenFieldSegment<LinkTarget>[] {
  return parseLinks(text).map((part) =>
    part.kind === 'text'
      ? { type: 'text', text: part.text }
      : { type: 'token', text: resolve(part.target) ?? EXPIRED, value: part.target },
  );
}

/**
 * Gives the text that was edited, as the dossier keeps it. A pasted token that is no link is words.
 */
export function textOf(segments: readonly TokenFieldSegment<LinkTarget>[]): string {
  return writeLinks(
    segments.map((segment): LinkPart => {
      if (segment.type === 'token' && isTarget(segment.value))
        return { kind: 'link', target: segment.value };
      return { kind: 'text', text: segment.text };
    }),
  );
}

function isTarget(value: LinkTarget | undefined): value is LinkTarget {
  return value !== undefined && LINK_KINDS.includes(value.kind) && typeof value.id === 'string';
}
