import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  escapeText,
  LINK_KINDS,
  type LinkPart,
  linkTargets,
  linkToken,
  parseLinks,
  printLinks,
  writeLinks,
} from '../../../../db/model/links/index.ts';
import { testId } from '../../../fixtures/minimal-contents.ts';

const link = fc.record({
  kind: fc.constant('link' as const),
  target: fc.record({ kind: fc.constantFrom(...LINK_KINDS), id: fc.uuid() }),
});
// Mostly brackets and backslashes: what could be mistaken for a token, or hide one.
const words = fc.oneof(
  fc.string({ unit: fc.constantFrom('[', ']', '\\', 'a', ':'), maxLength: 8 }),
  fc.uuid().map((id) => `[[voorstel:${id}]]`),
  fc.string(),
);
const text = words.map((text) => ({ kind: 'text' as const, text }));
const parts: fc.Arbitrary<LinkPart[]> = fc.array(fc.oneof(link, text), { maxLength: 6 });

function merged(all: readonly LinkPart[]): readonly (string | object)[] {
  const result: (string | object)[] = [];
  for (const part of all) {
    const last = result.at(-1);
    if (part.kind === 'link') result.push(part.target);
    else if (typeof last === 'string') result[result.length - 1] = last + part.text;
    else if (part.text !== '') result.push(part.text);
  }
  return result;
}

test('a text falls apart into words and links', () => {
  const raw = `Sluit aan bij voorstel [[voorstel:${testId(26)}]] en [[voorstel:${testId(27)}]].`;
  expect(parseLinks(raw)).toEqual([
    { kind: 'text', text: 'Sluit aan bij voorstel ' },
    { kind: 'link', target: { kind: 'voorstel', id: testId(26) } },
    { kind: 'text', text: ' en ' },
    { kind: 'link', target: { kind: 'voorstel', id: testId(27) } },
    { kind: 'text', text: '.' },
  ]);
});

test('what was written is read back, whatever the words', () => {
  fc.assert(
    fc.property(parts, (all) => {
      expect(merged(parseLinks(writeLinks(all)))).toEqual(merged(all));
    }),
    { numRuns: 2_000 },
  );
});

test('plain words stay what they are, tokens and all', () => {
  fc.assert(
    fc.property(words, (plain) => {
      expect(printLinks(escapeText(plain), () => 'nooit')).toBe(plain);
      expect(linkTargets(escapeText(plain))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

test('a literal [[ is written with a backslash', () => {
  expect(escapeText('a [[ b')).toBe('a \\[[ b');
  expect(printLinks('a \\[[ b', () => undefined)).toBe('a [[ b');
});

test('brackets that open no token are words', () => {
  for (const raw of ['[[', '[[voorstel:12]]', '[[proposal:x]]', '[voorstel]', ']]', '[[]]']) {
    expect(printLinks(raw, () => undefined)).toBe(raw);
  }
});

test('a record that is gone prints as such', () => {
  const raw = `Zie ${linkToken({ kind: 'actie', id: testId(1) })}.`;
  expect(printLinks(raw, () => undefined)).toBe('Zie [vervallen].');
});

test('a very long text is read in a moment', () => {
  const slashes = '\\'.repeat(1_000_000);
  expect(printLinks(slashes, () => undefined)).toBe(slashes);
  expect(escapeText('['.repeat(1_000_000))).toHaveLength(1_500_000);
});
