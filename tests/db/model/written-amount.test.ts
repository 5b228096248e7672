import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printEuros } from '../../../db/model/money.ts';
import { parseWrittenEuros } from '../../../db/model/written-amount.ts';

test.each([
  ['1.250', 1_250],
  ['€ 1.250,00', 1_250],
  [' €  1.250,00 ', 1_250],
  ['\u00a0€\u00a0\u00a01.250,00\u00a0', 1_250],
  ['1.250,-', 1_250],
  ['€ 1.250,--', 1_250],
  ['4.977-', -4_977],
  ['4.977,00-', -4_977],
  ['€ 4.977-', -4_977],
  ['4.977- €', -4_977],
  ['(4.977)', -4_977],
  ['(€ 4.977,00)', -4_977],
  ['€ (4.977)', -4_977],
  ['\u22124.977', -4_977],
  ['-€ 4.977,00', -4_977],
  ['€ -4.977,00', -4_977],
  ['EUR 4.977', 4_977],
  ['4.977 EUR', 4_977],
  ['4.977 euro', 4_977],
  ['4.977,00 €', 4_977],
  ['0,00', 0],
  ['0-', 0],
])('%j is %i euros', (text, amount) => {
  expect(parseWrittenEuros(text)).toEqual({ ok: true, amount });
});

test.each([
  ['', 'euros-empty'],
  ['€', 'euros-unreadable'],
  ['€ -', 'euros-unreadable'],
  [' €        -   ', 'euros-unreadable'],
  ['12.50', 'euros-with-decimals'],
  ['12,50', 'euros-with-decimals'],
  ['1,5', 'euros-with-decimals'],
  ['1.00', 'euros-with-decimals'],
  ['1,250.00', 'euros-unreadable'],
  ['1,2 mln', 'euros-abbreviated'],
  ['-4.977-', 'euros-unreadable'],
  ['(-4.977)', 'euros-unreadable'],
  ['4 977', 'euros-unreadable'],
  ['100.000.000.001-', 'euros-too-large'],
])('%j is refused, quoted as it was written', (text, code) => {
  const parsed = parseWrittenEuros(text);
  expect(parsed.ok ? parsed.amount : parsed.code).toBe(code);
  if (!parsed.ok) expect(parsed.params.text).toBe(text.trim());
});

test('an amount is read back from any form of a bookkeeping program', () => {
  const forms: readonly ((size: string, isLess: boolean) => string)[] = [
    (size, isLess) => `${size},00${isLess ? '-' : ''}`,
    (size, isLess) => (isLess ? `(${size})` : size),
    (size, isLess) => ` €  ${isLess ? '-' : ''}${size},00 `,
    (size, isLess) => `${isLess ? '\u2212' : ''}€ ${size},-`,
    (size, isLess) => `${isLess ? '-' : ''}${size} EUR`,
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000_000_000 }),
      fc.boolean(),
      fc.constantFrom(...forms),
      (size, isLess, form) => {
        const text = form(printEuros(size).slice(2), isLess);
        expect(parseWrittenEuros(text)).toEqual({ ok: true, amount: isLess ? -size : size });
      },
    ),
  );
});
