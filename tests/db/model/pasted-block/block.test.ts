import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlock, writeBlock } from '../../../../db/model/pasted-block/index.ts';

test('a block as Excel copies it: tabs, lines, a last line break, quotes around both', () => {
  expect(readBlock('5\t10\r\n\t0,5\r\n')).toEqual([
    ['5', '10'],
    ['', '0,5'],
  ]);
  expect(readBlock('"twee\nregels"\t"""zo"""')).toEqual([['twee\nregels', '"zo"']]);
  expect(readBlock('7')).toEqual([['7']]);
});

test('any block of cells comes back from the clipboard as it went', () => {
  const blocks = fc.integer({ min: 1, max: 4 }).chain((columns) =>
    fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', '1', '"', '\t', '\n', ',', ' ') }), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: 1, maxLength: 4 },
    ),
  );
  fc.assert(
    fc.property(blocks, (block) => {
      // Excel closes the last row with a line break; without it an empty last row is not there.
      expect(readBlock(`${writeBlock(block)}\r\n`)).toEqual(block);
    }),
  );
});
