import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorSentence } from '../../../db/model/errors.ts';
import {
  amountInUnit,
  parseEuros,
  printEuros,
  printInUnit,
  printRoundedInUnit,
} from '../../../db/model/money.ts';

const NBSP = '\u00a0';
const euros = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 });

test.each([
  ['1.200.000', 1_200_000],
  ['€ 1.200.000', 1_200_000],
  [`€${NBSP}1.200.000`, 1_200_000],
  ['1200000', 1_200_000],
  ['  75 ', 75],
  ['0', 0],
  ['-0', 0],
  ['-5.000', -5_000],
  ['€ -5.000', -5_000],
  ['-€ 5.000', -5_000],
  ['\u22125.000', -5_000],
  ['\u2013 € 5.000', -5_000],
])('%j is an amount in whole euros', (text, amount) => {
  expect(parseEuros(text)).toEqual({ ok: true, amount });
});

test.each([
  ['', 'euros-empty'],
  ['1,2 mln', 'euros-abbreviated'],
  ['€ 1,2 mln.', 'euros-abbreviated'],
  ['3 miljard', 'euros-abbreviated'],
  ['12.50', 'euros-with-decimals'],
  ['12,50', 'euros-with-decimals'],
  ['1.20', 'euros-with-decimals'],
  ['175.000,00', 'euros-with-decimals'],
  ['175.000,-', 'euros-with-decimals'],
  ['1e3', 'euros-unreadable'],
  ['0x10', 'euros-unreadable'],
  ['1,200,000', 'euros-unreadable'],
  ['1 200 000', 'euros-unreadable'],
  ['1.2000', 'euros-unreadable'],
  ['.500', 'euros-unreadable'],
  ['0.500', 'euros-unreadable'],
  ['007', 'euros-unreadable'],
  ['--5', 'euros-unreadable'],
  ['- € -5', 'euros-unreadable'],
  ['$ 5', 'euros-unreadable'],
  ['veel', 'euros-unreadable'],
  ['100.000.000.001', 'euros-too-large'],
  ['9'.repeat(400), 'euros-too-large'],
])('%j is refused', (text, code) => {
  expect(parseEuros(text)).toMatchObject({ ok: false, code });
});

test('a refusal shows the right form', () => {
  const refused = parseEuros('1,2 mln');
  if (refused.ok) throw new Error('must be refused');

  for (const language of ['nl', 'en'] as const) {
    const sentence = errorSentence(refused.code, refused.params, language);
    expect(sentence).toContain('1,2 mln');
    expect(sentence).toContain(`€${NBSP}1.200.000`);
  }
});

test('what is printed is read back as the same amount', () => {
  fc.assert(
    fc.property(euros, (amount) => {
      expect(parseEuros(printEuros(amount))).toEqual({ ok: true, amount });
    }),
  );
});

test('whatever is typed is read or refused, and never read as another number', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,-€ mln'), maxLength: 12 });
  fc.assert(
    fc.property(typed, (text) => {
      const parsed = parseEuros(text);
      if (parsed.ok) {
        expect(Math.abs(parsed.amount)).toBe(Number(text.replaceAll(/\D/g, '')));
        expect(text).not.toContain(',');
      }
    }),
  );
});

test.each([
  [175_000, `€${NBSP}175.000`],
  [-5_000, `\u2212€${NBSP}5.000`],
  [0, `€${NBSP}0`],
  [1_234_567_890, `€${NBSP}1.234.567.890`],
])('%i prints as in Kamerstukken', (amount, text) => {
  expect(printEuros(amount)).toBe(text);
});

test.each([
  [150_000, 1_000_000, '0,15'],
  [1_050_000, 1_000_000, '1,05'],
  [2_000_000, 1_000_000, '2'],
  [-30_000, 10_000, '\u22123'],
  [50_000, 10_000, '5'],
  [0, 10_000, '0'],
  [1, 100_000_000_000, '0,00000000001'],
  [12_500_000_000, 1_000, '12.500.000'],
  [123_456, 1, '123.456'],
])('%i in units of %i is %s', (amount, unit, text) => {
  expect(printInUnit(amount, unit)).toBe(text);
});

test('an amount in a unit of tens says exactly what it is', () => {
  fc.assert(
    fc.property(euros, fc.integer({ min: 0, max: 9 }), (amount, zeros) => {
      const { text, rounded } = amountInUnit(amount, 10 ** zeros);
      const [whole = '', part = ''] = text.replace('\u2212', '-').replaceAll('.', '').split(',');
      expect(rounded).toBe(false);
      expect(BigInt(whole.replace('-', '') + part.padEnd(zeros, '0'))).toBe(
        BigInt(Math.abs(amount)),
      );
      expect(text.startsWith('\u2212')).toBe(amount < 0);
    }),
  );
});

test('rounding is to the nearest, and says so', () => {
  expect(printRoundedInUnit(150_000, 1_000_000, 1)).toEqual({ text: '0,2', rounded: true });
  expect(printRoundedInUnit(-150_000, 1_000_000, 1)).toEqual({ text: '\u22120,2', rounded: true });
  expect(printRoundedInUnit(149_999, 1_000_000, 1)).toEqual({ text: '0,1', rounded: true });
  expect(printRoundedInUnit(300_000, 1_000_000, 2)).toEqual({ text: '0,3', rounded: false });
  expect(printRoundedInUnit(-4, 1_000, 0)).toEqual({ text: '0', rounded: true });
  expect(amountInUnit(1_000_000, 3_000_000)).toEqual({ text: '0,33', rounded: true });
});
