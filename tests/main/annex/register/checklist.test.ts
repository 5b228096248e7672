import { describe, expect, it } from 'vitest';
import type { Contents } from '../../../../db/model/records/contents.ts';
import { describeSubject } from '../../../../main/annex/describe-subject.ts';
import { seedContents } from '../../../../seeds/index.ts';
import { testId } from '../../../fixtures/minimal-contents.ts';
import { registerDossier } from '../../../fixtures/register-dossier.ts';
import { paragraphsOf, tablesOf } from '../described.ts';
import { opened, printed } from '../printed.ts';

const described = (contents: Contents, item: string, asOf?: string) =>
  describeSubject(
    contents,
    { kind: 'checklist', item, ...(asOf !== undefined && { asOf }) },
    false,
  );

describe('the checklist of a motion', () => {
  const checklist = described(registerDossier, testId(2014));
  const tables = new Map(tablesOf(checklist).map((table) => [table.under, table.rows]));

  it('keeps what the House decided and how far the ministry is apart', () => {
    expect(tables.get('Wat de Kamer besloot')).toEqual([
      ['Vindplaats', 'Kamerstukken II 2027/28, 99 001, nr. 14'],
      ['Ingediend door', 'Mulder (Kustpartij), De Boer'],
      ['Verzoek', 'Verzoekt de regering:\n1. verstuiving te meten;\n2. de Kamer te informeren'],
      ['Uitkomst', 'Aangenomen; eerder aangehouden op 12 juni 2027'],
      ['Oordeel kabinet', 'Oordeel Kamer'],
    ]);
    expect(tables.get('Hoe ver het ministerie is')).toEqual([['Stand', 'Deels afgedaan']]);
  });

  it('has a row per element with its evidence in its role, and what is missing', () => {
    expect(tables.get('Onderdelen en bewijs')).toEqual([
      [
        'Onderdeel 3016 uitvoeren.',
        'Afdoening: Kamerstukken II 2027/28, 99 001, nr. 30 (15 september 2027).',
        'Niets; dit onderdeel is af.',
      ],
      [
        'Onderdeel 3017 uitvoeren.',
        'Invulling: actie 1. Loopt al.\nInvulling: voorstel 1.',
        'Een stuk dat dit onderdeel afdoet.',
      ],
    ]);
  });

  it('has every term and every stand, none overwritten', () => {
    expect(tables.get('Termijnen')).toEqual([
      ['Voor de zomer', '2 juli 2027', '15 juni 2027', ''],
      [
        'Voor het einde van het jaar',
        '31 december 2027',
        '1 juli 2027',
        'Het onderzoek duurt langer (Kamerstuk 99 001, nr. 34).',
      ],
    ]);
    expect(tables.get('Verloop')).toEqual([
      ['1 juli 2027', 'In behandeling', 'Het onderzoek loopt (Kamerstuk 99 001, nr. 34).'],
    ]);
  });

  it('quotes the passage in which it is settled', () => {
    const [, , parts] = tablesOf(described(registerDossier, testId(2010)));
    expect(parts?.rows[0]?.[1]).toContain('«Hiermee doe ik de motie af.»');
  });

  it('says why nothing more is missing where something was waived', () => {
    const [, , parts] = tablesOf(described(registerDossier, testId(2011)));
    expect(parts?.rows[2]?.slice(1)).toEqual([
      'Nog niets.',
      'Niets; hiervan is afgezien: het waterschap doet dit al.',
    ]);
  });
});

describe('the checklist of a commitment', () => {
  it('has its turns', () => {
    const tables = tablesOf(described(registerDossier, testId(2101)));
    expect(tables.find(({ under }) => under === 'Keren')?.rows).toEqual([
      ['1 oktober 2027', 'Kamerstukken II 2027/28, 99 001, nr. 33', ''],
      ['31 december 2027', 'Nog open', ''],
      ['30 juni 2028', 'Nog open', ''],
    ]);
  });

  it('says what cannot be closed for want of elements', () => {
    expect(paragraphsOf(described(registerDossier, testId(2102)))).toContain(
      'Er zijn nog geen onderdelen; zonder onderdelen kan dit niet worden afgesloten.',
    );
  });
});

describe('every checklist of the letter', () => {
  const letter = seedContents('letter-28638-247');

  it.each(['a4', 'kamerstuk'] as const)('is one page on %s', async (page) => {
    for (const { id } of [...letter.motions, ...letter.commitments]) {
      const file = await opened(await printed(letter, { kind: 'checklist', item: id }, page));
      expect(file.numPages).toBe(1);
      await file.loadingTask.destroy();
    }
  });

  it('is refused for what is not in the dossier, or was not on that day', () => {
    const missing = expect.objectContaining({ code: 'item-missing' });
    expect(() => described(letter, testId(1))).toThrow(missing);
    const study = letter.commitments[1]?.id ?? '';
    expect(() => described(letter, study, '2024-02-01')).toThrow(missing);
  });
});
