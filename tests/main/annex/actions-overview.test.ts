import { describe, expect, it } from 'vitest';
import type { Contents } from '../../../db/model/records/contents.ts';
import { describeSubject } from '../../../main/annex/describe-subject.ts';
import { seedContents } from '../../../seeds/index.ts';
import { minimalContents, testAction, testActionLine } from '../../fixtures/minimal-contents.ts';
import { paragraphsOf, tablesOf } from './described.ts';

const described = (contents: Contents, asOf?: string) =>
  describeSubject(contents, { kind: 'actions', ...(asOf !== undefined && { asOf }) }, false);

const rounds = minimalContents({
  actionLines: [testActionLine(1, { title: 'Zand' }), testActionLine(2, { title: 'Leeg' })],
  actions: [
    testAction(10, 1, {
      covers: 2,
      text: 'Meten.',
      holder: 'Waterschap Zilt',
      reports: [
        { asOf: '2027-06-30', status: 'loopt', text: 'Begonnen.' },
        { asOf: '2027-12-31', status: 'afgerond', text: 'Klaar met:\n- voorjaar;\n- najaar.' },
      ],
    }),
    testAction(11, 1, { reports: [{ asOf: '2027-06-30', status: 'opgeschort', text: 'Wacht.' }] }),
    testAction(12, 1, { reports: [{ asOf: '2027-12-31', status: 'loopt', text: 'Nu wel.' }] }),
    testAction(13, 1),
  ],
});

describe('the progress of the actions', () => {
  it('holds for the last round: what was reported then, or before', () => {
    const [table, ...others] = tablesOf(described(rounds));
    expect(others).toEqual([]);
    expect(table?.under).toBe('Actielijn 1. Zand');
    expect(table?.head).toEqual(['Nr.', 'Actie', 'Actiehouder', 'Status', 'Stand van zaken']);
    expect(table?.rows).toEqual([
      ['1 en 2', 'Meten.', 'Waterschap Zilt', 'Afgerond', 'Klaar met:\n- voorjaar;\n- najaar.'],
      ['3', 'Actie met id 11.', '', 'Opgeschort', 'Wacht.\nGemeld per 30 juni 2027.'],
      ['4', 'Actie met id 12.', '', 'Loopt', 'Nu wel.'],
      ['5', 'Actie met id 13.', '', 'Niet gestart', 'Nog niet gemeld.'],
    ]);
    expect(paragraphsOf(described(rounds))).toEqual(['Stand per 31 december 2027', 'Geen acties.']);
  });

  it('holds for another day where one is given, and knows nothing of later', () => {
    const rows = tablesOf(described(rounds, '2027-07-15'))[0]?.rows ?? [];
    expect(rows.map((row) => row.slice(3))).toEqual([
      ['Loopt', 'Begonnen.\nGemeld per 30 juni 2027.'],
      ['Opgeschort', 'Wacht.\nGemeld per 30 juni 2027.'],
      ['', 'Nog niet gemeld.'],
      ['Niet gestart', 'Nog niet gemeld.'],
    ]);
    expect(paragraphsOf(described(rounds, '2027-07-15'))[0]).toBe('Stand per 15 juli 2027');
  });

  it('has a row for each action of the letter, on the letter’s own day', () => {
    const letter = seedContents('letter-28638-247');
    const tables = tablesOf(described(letter));
    expect(tables.map(({ rows }) => rows.length)).toEqual([4, 8, 6, 10, 3]);
    expect(described(letter).document.date).toBe('2024-02-02');
  });

  it('says that there are none in a dossier without actions', () => {
    expect(paragraphsOf(described(minimalContents()))).toContain('Dit dossier heeft geen acties.');
  });
});
