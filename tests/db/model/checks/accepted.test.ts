import { expect, test } from 'vitest';
import { checkDossier } from '../../../../db/model/checks/index.ts';
import type { AcceptedFinding } from '../../../../db/model/records/note.ts';
import type { RecordRef } from '../../../../db/model/records/values.ts';
import { minimalContents, testNote } from '../../../fixtures/minimal-contents.ts';
import { budgetCases } from './cases/budget-cases.ts';
import { ref } from './cases/case.ts';
import { proposalCases } from './cases/proposal-cases.ts';

function accepting(code: string, records: readonly RecordRef[]): AcceptedFinding {
  return { code, records, reason: 'Besproken met FEZ.', by: 'A. de Vries', on: '2027-10-06' };
}

const { broken, records } = proposalCases['same-reservation-twice'];

function found(acceptedFindings: readonly AcceptedFinding[]) {
  return checkDossier({ ...broken, acceptedFindings }).find(
    ({ code }) => code === 'same-reservation-twice',
  );
}

test('an accepted finding says by whom and why, and blocks no longer', () => {
  const accepted = accepting('same-reservation-twice', records.toReversed());
  expect(found([accepted])).toMatchObject({
    blocksDefinitive: false,
    severity: 'waarschuwing',
    accepted: { reason: accepted.reason, by: accepted.by, on: accepted.on },
  });
});

test('what was accepted of other records, or under another code, still blocks', () => {
  for (const other of [
    accepting('same-reservation-twice', records.slice(1)),
    accepting('same-reservation-twice', [...records, ref('action', 13)]),
    accepting('amount-in-text', records),
  ]) {
    expect(found([other])).toMatchObject({ blocksDefinitive: true });
    expect(found([other])?.accepted).toBeUndefined();
  }
});

test.each(['derived-in-final', 'copy-changed'] as const)('nobody can accept %s away', (code) => {
  const dossier = budgetCases[code];
  const acceptedFindings = [accepting(code, dossier.records)];
  const findings = checkDossier({ ...dossier.broken, acceptedFindings });
  expect(findings).toContainEqual(expect.objectContaining({ code, blocksDefinitive: true }));
});

test('a flaw of the source can be accepted; a user’s note is no finding', () => {
  const dossier = ref('dossier', 0);
  const contents = minimalContents({
    notes: [
      testNote(1, dossier, { code: 'spelfout-in-bron', text: 'Er staat «duien».' }),
      testNote(2, dossier, { code: 'eigen-code', source: 'gebruiker' }),
      testNote(3, dossier),
    ],
    acceptedFindings: [accepting('spelfout-in-bron', [dossier])],
  });
  expect(checkDossier(contents)).toMatchObject([
    { code: 'spelfout-in-bron', severity: 'opmerking', accepted: { by: 'A. de Vries' } },
  ]);
});
