import { describe, expect, it } from 'vitest';
import { embedFace, openFile } from '../../../../main/annex/engine/pdfkit-seam.ts';
import { makeRuler } from '../../../../main/annex/engine/ruler.ts';
import { readFace } from '../../../../main/annex/engine/typefaces.ts';

const facts = { title: '', subject: '', author: '', language: 'nl-NL', creator: '' };
const file = openFile({ ...facts, created: new Date(0) }, '');
const ruler = makeRuler({
  regular: embedFace(file, 'regular', readFace('regular')),
  bold: embedFace(file, 'bold', readFace('bold')),
  italic: embedFace(file, 'italic', readFace('italic')),
});

describe('measuring words', () => {
  it.each(['mensenhandel', 'AVA', 'Toelichting', '€\u00a0175.000', 'coördinatie', '«Idem»'])(
    'gives %s the width that shaping the whole word gives',
    (word) => {
      file.font('regular').fontSize(1000);
      const shaped = file.widthOfString(word) / 1000;
      // Kerning is rounded to whole thousandths of an em, pair by pair.
      expect(Math.abs(ruler.measure('regular', word).width - shaped)).toBeLessThan(0.005);
    },
  );

  it('gives the same answer from the cache', () => {
    expect(ruler.measure('bold', 'Totaal')).toBe(ruler.measure('bold', 'Totaal'));
  });

  it('leaves out what shows nothing', () => {
    const { code } = ruler.measure('regular', 'kust');
    expect(ruler.measure('regular', 'ku\u00adst\u200b\u0007').code).toBe(code);
  });

  it('takes a letter and its accent as one', () => {
    const { code } = ruler.measure('regular', 'é');
    expect(ruler.measure('regular', 'e\u0301').code).toBe(code);
  });
});
