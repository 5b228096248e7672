import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRepeatedKey } from '../../../../main/exchange/json/find-repeated-key.ts';

test.each([
  ['{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}', undefined],
  ['{"a":1,"a":2}', 'a'],
  ['{"a":{"x":1,"y":2,"x":1}}', 'a.x'],
  ['{"proposals":[{},{},{"text":"a","text":"b"}]}', 'proposals[2].text'],
  ['{"a":"{\\"b\\":1,\\"b\\":2}"}', undefined],
  ['{"\\u0061":1,"a":2}', 'a'],
])('%s', (text, path) => {
  expect(findRepeatedKey(text)).toBe(path);
});

test('what was written from a value repeats nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(findRepeatedKey(JSON.stringify(value))).toBeUndefined();
    }),
  );
});
