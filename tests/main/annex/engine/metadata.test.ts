import { describe, expect, it } from 'vitest';
import {
  creationDate,
  escapeXml,
  xmpDescriptions,
} from '../../../../main/annex/engine/metadata.ts';

const facts = {
  title: 'Zorg & <Veiligheid> "2"',
  subject: 'Onderwerp',
  author: 'De Minister',
  language: 'nl-NL',
  date: '2024-02-02',
};

describe('the metadata', () => {
  it('escapes markup and leaves out what XML cannot hold', () => {
    expect(escapeXml('a & b < c > "d"\u0000\u000b\ud800')).toBe(
      'a &amp; b &lt; c &gt; &quot;d&quot;',
    );
    expect(escapeXml('😀 é')).toBe('😀 é');
    expect(xmpDescriptions(facts)).toContain('Zorg &amp; &lt;Veiligheid&gt; &quot;2&quot;');
  });

  it('names PDF/UA-1 and explains that property to PDF/A', () => {
    const xmp = xmpDescriptions(facts);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</');
  });

  it('dates the file by the dossier', () => {
    expect(creationDate('2024-02-02').toISOString()).toBe('2024-02-02T12:00:00.000Z');
    expect(xmpDescriptions(facts)).toContain(
      '<xmp:CreateDate>2024-02-02T12:00:00Z</xmp:CreateDate>',
    );
  });
});
