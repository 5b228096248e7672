import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXPIRED, LINK_KINDS, linkToken } from '../../../../db/model/links/index.ts';
import { segmentsOf, textOf } from '../../../../renderer/components/links/link-segments.ts';
import { testId } from '../../../fixtures/minimal-contents.ts';

const target = { kind: 'voorstel', id: testId(1) } as const;

test('a link is one thing in the field and reads as it prints', () => {
  const text = `Sluit aan bij voorstel ${linkToken(target)}.`;
  expect(segmentsOf(text, () => '27')).toEqual([
    { type: 'text', text: 'Sluit aan bij voorstel ' },
    { type: 'token', text: '27', value: target },
    { type: 'text', text: '.' },
  ]);
  expect(segmentsOf(linkToken(target), () => undefined)[0]?.text).toBe(EXPIRED);
});

test('what goes through the field comes out as it went in', () => {
  const link = fc.record({
    kind: fc.constantFrom(...LINK_KINDS),
    id: fc.integer({ min: 1, max: 99 }).map(testId),
  });
  const part = fc.oneof(fc.string({ unit: 'grapheme' }), link.map(linkToken));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      expect(textOf(segmentsOf(text, () => 'x'))).toBe(text);
    }),
  );
});

test('a token that was pasted and is no link of ours is words', () => {
  const strange = { kind: 'pad', id: '../..' } as never;
  expect(textOf([{ type: 'token', text: 'een naam', value: strange }])).toBe('een naam');
  expect(textOf([{ type: 'token', text: '27' }])).toBe('27');
});
