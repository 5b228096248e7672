import { expect, test } from 'vitest';
import { excerptOf } from '../../../../renderer/app/palette/excerpt.ts';

const text =
  'De komende jaren werken de partners in de eerste plaats aan coördinatie, en daarna aan RIEC’s en opvang.';

test('an excerpt begins with a word some way before what was sought', () => {
  expect(excerptOf(text, ['coordinatie'], 62)).toBe(
    '…partners in de eerste plaats aan coördinatie, en daarna aan RI',
  );
  expect(excerptOf(text, ['riecs'], 200)).toContain('RIEC’s');
});

test('what stands at the beginning needs no excerpt', () => {
  expect(excerptOf(text, ['komende'], 20)).toBe(text.slice(0, 20));
  expect(excerptOf(text, ['zebra'], 20)).toBe(text.slice(0, 20));
});
