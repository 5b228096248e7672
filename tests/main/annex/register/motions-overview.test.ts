import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Contents } from '../../../../db/model/records/contents.ts';
import { describeSubject } from '../../../../main/annex/describe-subject.ts';
import { contentsFromJsonText } from '../../../../main/exchange/json/from-json.ts';
import { seedContents } from '../../../../seeds/index.ts';
import { minimalContents } from '../../../fixtures/minimal-contents.ts';
import { registerDossier } from '../../../fixtures/register-dossier.ts';
import { paragraphsOf, tablesOf } from '../described.ts';

const letter = seedContents('letter-28638-247');
const described = (contents: Contents, asOf?: string) =>
  describeSubject(contents, { kind: 'motions', ...(asOf !== undefined && { asOf }) }, false);

/** "Stand van zaken" by the name of a motion or the first words of a commitment. */
function stands(contents: Contents, asOf?: string): Readonly<Record<string, string>> {
  const rows = tablesOf(described(contents, asOf)).flatMap((table) => table.rows);
  return Object.fromEntries(rows.map(([about = '', , stand = '']) => [about, stand]));
}

describe('the overview of the letter', () => {
  const tables = tablesOf(described(letter));

  it('holds for the day of the letter and counts', () => {
    expect(paragraphsOf(described(letter)).slice(0, 2)).toEqual([
      'Stand per 2 februari 2024',
      '6 moties: 6 in behandeling. 3 toezeggingen: 1 afgerond, 2 in behandeling.',
    ]);
  });

  it('has the budget annex’s columns, motions and commitments apart, done and open apart', () => {
    expect(tables.map(({ under }) => under)).toEqual([
      'Moties / In behandeling',
      'Toezeggingen / Afgerond',
      'Toezeggingen / In behandeling',
    ]);
    for (const { head } of tables)
      expect(head).toEqual(['Omschrijving', 'Vindplaats', 'Stand van zaken']);
    expect(tables.map(({ notes }) => notes)).toEqual([
      ['Aantal moties: 6'],
      ['Aantal toezeggingen: 1'],
      ['Aantal toezeggingen: 2'],
    ]);
  });

  it('says what the House decided beside where it stands, and how far the ministry is', () => {
    const [motions] = tables;
    expect(motions?.rows[0]).toEqual([
      'Motie Bikker c.s. over een fundamentele herziening van het Actieplan.',
      'Kamerstukken II 2023/24, 28 638, nr. 238\nAangenomen.',
      'Meer tijd nodig; het antwoord volgt later. De Tweede Kamer is op 2 februari 2024 per brief geïnformeerd over de stand van zaken (Kamerstukken II 2023/24, 28 638, nr. 247).',
    ]);
    expect(motions?.rows[4]?.[2]).toContain(
      'De Tweede Kamer is in antwoord op Kamervragen geïnformeerd over de stand van zaken (Aanhangsel Handelingen II 2023/24, nr. 916).',
    );
    expect(motions?.rows[5]?.slice(1)).toEqual([
      'Kamerstuk 35 570 VI, nr. 50\nUitkomst niet bekend.',
      'De stand van zaken is niet bekend.',
    ]);
  });

  it('calls a commitment voldaan by the paper that settled it', () => {
    expect(tables[1]?.rows[0]?.[2]).toBe(
      'Voldaan. De Tweede Kamer is op 2 februari 2024 per brief geïnformeerd (Kamerstukken II 2023/24, 28 638, nr. 247).',
    );
  });
});

describe('the set phrases', () => {
  const said = stands(registerDossier);
  const nr = (number: number): string => `Kamerstukken II 2027/28, 99 001, nr. ${number}`;

  it.each([
    [
      'one letter',
      'Motie De Vries over zand voor de kust.',
      `Afgedaan. De Tweede Kamer is op 15 september 2027 per brief geïnformeerd (${nr(30)}).`,
    ],
    [
      'letters, an answer to questions and a waiver',
      'Motie Bakker c.s. over meten in het najaar.',
      `Afgedaan. De Tweede Kamer is per brief geïnformeerd op 15 september 2027 (${nr(30)}) en op 2 november 2027 (${nr(31)}). De Tweede Kamer is op 20 oktober 2027 in antwoord op Kamervragen geïnformeerd (Aanhangsel Handelingen II 2027/28, nr. 321). Van «Onderdeel 3013 uitvoeren» is afgezien: het waterschap doet dit al.`,
    ],
    [
      'handed over and settled',
      'Motie Visser over toezicht op strandopgangen.',
      `Afgedaan. De uitvoering is overgedragen aan Waterschap Zilt. De Tweede Kamer is op 2 november 2027 per brief geïnformeerd (${nr(31)}).`,
    ],
    [
      'handed over and not settled',
      'Motie Smit over een proef met schapen.',
      `De uitvoering is overgedragen aan Waterschap Zilt en nog niet afgedaan. Het waterschap begint in het voorjaar. De Tweede Kamer is op 1 oktober 2027 per brief geïnformeerd over de stand van zaken (${nr(33)}).`,
    ],
    [
      'settled in part, with a term put off',
      'Motie Mulder over onderzoek naar verstuiving.',
      `Deels afgedaan. De Tweede Kamer is op 15 september 2027 per brief geïnformeerd (${nr(30)}). Nog open: «Onderdeel 3017 uitvoeren». Het onderzoek loopt (Kamerstuk 99 001, nr. 34).\nDe termijn «voor de zomer» is op 1 juli 2027 uitgesteld: het onderzoek duurt langer. De Tweede Kamer wordt voor het einde van het jaar per brief geïnformeerd (uiterlijk 31 december 2027).`,
    ],
    [
      'not begun, its term passed',
      'Motie De Groot over voorlichting aan badgasten.',
      'Nog niet gestart.\nDe termijn (voor 1 november 2027) is verstreken.',
    ],
    [
      'not carried out, and said so',
      'Motie Hendriks over een duinenfonds.',
      `Niet uitgevoerd. Er is geen dekking. De Tweede Kamer is op 2 november 2027 per brief geïnformeerd (${nr(31)}).`,
    ],
    ['rejected', 'Motie Bos over onderwerp 2016.', 'De Kamer heeft de motie verworpen.'],
    ['withdrawn', 'Motie Vos over onderwerp 2017.', 'De motie is ingetrokken.'],
    [
      'replaced',
      'Motie Peters over overgangen.',
      `Vervangen door de gewijzigde motie Peters (gewijzigd) (${nr(19)}).`,
    ],
    [
      'a commitment that recurs, to the Senate',
      'Elk halfjaar melden hoe het met de kust gaat.',
      `De eerste melding is gedaan.\nKeert elk halfjaar terug: 1 van 3 keer voldaan. Volgende keer uiterlijk 31 december 2027. De Eerste Kamer is op 1 oktober 2027 per brief geïnformeerd (${nr(33)}).`,
    ],
    ['a lapsed commitment', 'Een bezoek afleggen.', 'Vervallen volgens het register van de Kamer.'],
  ])('%s', (_, about, stand) => {
    expect(said[about]).toBe(stand);
  });

  it('never say "vervuld"', () => {
    expect(Object.values(said).join(' ')).not.toMatch(/vervuld/i);
  });
});

describe('what the overview holds', () => {
  it('is every motion and commitment, each once, whatever became of it', () => {
    const tables = tablesOf(described(registerDossier));
    const listed = tables.flatMap(({ rows }) => rows.map(([about]) => about));
    const { motions, commitments } = registerDossier;
    expect(listed).toHaveLength(motions.length + commitments.length);
    expect(new Set(listed).size).toBe(listed.length);
    for (const { short } of motions)
      expect(listed.some((about) => about?.startsWith(`Motie ${short} over`))).toBe(true);
    expect(tables.map(({ under, notes }) => [under, ...notes])).toEqual([
      ['Moties / Afgerond', 'Aantal moties: 4'],
      ['Moties / In behandeling', 'Aantal moties: 4'],
      ['Moties / Vraagt geen uitvoering meer', 'Aantal moties: 3'],
      ['Toezeggingen / Afgerond', 'Aantal toezeggingen: 1'],
      ['Toezeggingen / In behandeling', 'Aantal toezeggingen: 1'],
      ['Toezeggingen / Vraagt geen uitvoering meer', 'Aantal toezeggingen: 1'],
    ]);
  });

  it('keeps what the House decided and its register apart from what the ministry says', () => {
    const rows = tablesOf(described(registerDossier)).flatMap((table) => table.rows);
    const placeOf = (about: string) => rows.find(([first]) => first?.startsWith(about))?.[1];
    expect(placeOf('Motie Mulder')).toContain('Aangenomen; eerder aangehouden op 12 juni 2027.');
    expect(placeOf('De Kamer een kaart')).toBe(
      'Kamerstukken II 2027/28, 99 001, nr. 34\nGedaan op 1 september 2027 in een debat (TZ202709-001).\nRegister van de Kamer: openstaand.',
    );
  });

  it('is nothing but its title and that there is nothing, for an empty dossier', () => {
    const empty = described(minimalContents());
    expect(tablesOf(empty)).toEqual([]);
    expect(paragraphsOf(empty)).toEqual([
      'Stand per 5 oktober 2027',
      'Geen moties. Geen toezeggingen.',
      'Geen.',
      'Geen.',
    ]);
  });
});

describe('the day it holds for', () => {
  it('is the last of which the register speaks, unless another is given', () => {
    expect(described(registerDossier).document).toMatchObject({
      title: 'Overzicht moties en toezeggingen, stand per 2 november 2027',
      date: '2027-11-02',
    });
  });

  it('leaves out what came later, and says how much', () => {
    const said = stands(registerDossier, '2027-06-30');
    expect(said['Motie Mulder over onderzoek naar verstuiving.']).toBe(
      'De stand van zaken is niet bekend.\nDe Tweede Kamer wordt voor de zomer per brief geïnformeerd (uiterlijk 2 juli 2027).',
    );
    expect(said['Motie De Vries over zand voor de kust.']).toBe(
      'De stand van zaken is niet bekend.',
    );
    expect(paragraphsOf(described(registerDossier, '2027-06-30'))).toContain(
      '3 moties en toezeggingen zijn van na 30 juni 2027 en staan hier niet in.',
    );
  });
});

describe('how a motion was settled', () => {
  const file = new URL(
    '../../../fixtures/cases/settled-motion-note-not-printed.json',
    import.meta.url,
  );
  const dossier = contentsFromJsonText(readFileSync(file, 'utf8'));

  it('is explained after the paper that settled it', () => {
    expect(stands(dossier)['Motie De Vries over kwijtschelding van heffingen.']).toBe(
      'Afgedaan. De Tweede Kamer is op 21 juni 2021 per brief geïnformeerd (Kamerstukken II 2020/21, 24 999, nr. 605). De minister handelt steeds overeenkomstig de motie; dat heeft geleid tot bestuurlijke afspraken over de jeugdzorg.',
    );
  });

  it('is explained by the note with that paper where the course says nothing', () => {
    const motions = dossier.motions.map((motion) => ({
      ...motion,
      statusHistory: motion.statusHistory.map((change) => ({ ...change, note: '' })),
      elements: motion.elements.map((element) => ({
        ...element,
        support: element.support.map((each) => ({ ...each, note: 'Zie bijlage 2 van de brief' })),
      })),
    }));
    const stand = stands({ ...dossier, motions })[
      'Motie De Vries over kwijtschelding van heffingen.'
    ];
    expect(stand).toMatch(/nr\. 605\)\. Zie bijlage 2 van de brief\.$/);
  });

  it('is explained of what was withdrawn too', () => {
    const motions = dossier.motions.map((motion) => ({
      ...motion,
      outcome: 'ingetrokken' as const,
    }));
    const stand = stands({ ...dossier, motions })[
      'Motie De Vries over kwijtschelding van heffingen.'
    ];
    expect(stand).toMatch(/^De motie is ingetrokken\. De minister handelt steeds/);
  });
});
