import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asPart,
  asSentence,
  counted,
  withCitation,
} from '../../../../main/annex/register/sentences.ts';

describe('words of people among set phrases', () => {
  it.each([
    ['Aangekondigd', 'Aangekondigd.'],
    ['Aangekondigd. ', 'Aangekondigd.'],
    ['«Dat zal ik doen.»', '«Dat zal ik doen.»'],
    ['Eerst dit;\n  dan dat', 'Eerst dit;\ndan dat.'],
    ['Waarom?', 'Waarom?'],
    ['  ', ''],
  ])('%j closes as a sentence', (text, sentence) => {
    expect(asSentence(text)).toBe(sentence);
  });

  it.each([
    ['Voor de zomer.', 'voor de zomer'],
    ['Het onderzoek\nduurt langer.', 'het onderzoek duurt langer'],
    // Of a name nobody can tell that it is one.
    ['House of Inner Strength', 'House of Inner Strength'],
    ['VNG en gemeenten', 'VNG en gemeenten'],
    ['Nederland', 'Nederland'],
    ['Opvang van slachtoffers', 'Opvang van slachtoffers'],
  ])('%j goes on in a sentence', (text, part) => {
    expect(asPart(text)).toBe(part);
  });

  it('takes a citation before its full stop', () => {
    expect(withCitation('Aangekondigd.', 'nr. 7')).toBe('Aangekondigd (nr. 7).');
    expect(withCitation('Komt dat?', 'nr. 7')).toBe('Komt dat (nr. 7)?');
    expect(withCitation('«Ja.»', 'nr. 7')).toBe('«Ja.» (nr. 7).');
    expect(withCitation('Aangekondigd', undefined)).toBe('Aangekondigd.');
    expect(withCitation('', 'nr. 7')).toBe('');
  });

  it('is a sentence once and for all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => asSentence(asSentence(text)) === asSentence(text)),
    );
  });

  it('counts', () => {
    expect([0, 1, 2].map((n) => counted(n, 'motie', 'moties'))).toEqual([
      'geen moties',
      '1 motie',
      '2 moties',
    ]);
  });
});
