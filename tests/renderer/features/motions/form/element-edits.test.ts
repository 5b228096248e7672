import { expect, test } from 'vitest';
import {
  elementsOfRequest,
  hasLines,
  merged,
  splitAtLines,
} from '../../../../../renderer/features/motions/form/element-edits.ts';
import {
  blankElement,
  blankSupport,
} from '../../../../../renderer/features/motions/form/item-values.ts';

const element = (text: string, parts = {}) => ({ ...blankElement(), text, ...parts });
const told = { ...blankSupport(), id: 'a' };

test('a request is split into elements, those that are there already left out', () => {
  const request =
    'verzoekt de regering het onderzoek te doen; verzoekt de regering voorts de Kamer te informeren';
  const [first, second, ...rest] = elementsOfRequest(request, []);
  expect(rest).toEqual([]);
  expect(first?.text).toContain('onderzoek');
  expect(second?.text).toContain('Kamer');
  const again = elementsOfRequest(request, [{ text: `${first?.text.toUpperCase()}.` }]);
  expect(again.map(({ text }) => text)).toEqual([second?.text]);
});

test('two elements become one, with the words of both and what bears on either', () => {
  const one = merged(element('een', { support: [told] }), element('twee', { support: [told] }));
  expect(one?.text).toBe('een twee');
  expect(one?.support).toHaveLength(2);
  expect(one?.waived).toBeUndefined();
});

test('an element that is waived is not merged with one that is not', () => {
  expect(merged(element('een', { waived: 'vervallen' }), element('twee'))).toBeUndefined();
  const both = merged(element('een', { waived: 'a' }), element('twee', { waived: 'b' }));
  expect(both?.waived).toBe('a; b');
});

test('an element is split at its lines; what was settled stays settled in each part', () => {
  const whole = element('een\n\n  twee \ndrie', { support: [told], waived: 'daarom' });
  expect(hasLines(whole.text)).toBe(true);
  const parts = splitAtLines(whole);
  expect(parts.map(({ text }) => text)).toEqual(['een', 'twee', 'drie']);
  expect(parts[0]?.id).toBe(whole.id);
  expect(new Set(parts.map(({ id }) => id)).size).toBe(3);
  for (const { support, waived } of parts) {
    expect(support).toEqual([told]);
    expect(waived).toBe('daarom');
  }
});

test('a text of one line is not split', () => {
  expect(hasLines('een\n')).toBe(false);
  const one = element('een');
  expect(splitAtLines(one)).toEqual([one]);
  expect(splitAtLines(element(''))).toHaveLength(1);
});
