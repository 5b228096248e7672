import { expect, test } from 'vitest';
import { checkDossier } from '../../../../db/model/checks/index.ts';
import type { PrintSubject } from '../../../../preload/contract/print-channels.ts';
import { printedFindings } from '../../../../renderer/features/annexes/printed-findings.ts';
import { seedContents } from '../../../../seeds/index.ts';

const contents = seedContents('letter-28638-247');
const [proposals, budget] = contents.annexes;

test('an annex lists the findings on what it prints, and on itself', () => {
  if (proposals === undefined || budget === undefined) throw new Error();
  const findings = checkDossier(contents);
  const codes = ({ number }: typeof budget) =>
    new Set(printedFindings(findings, contents, { kind: 'annex', number }).map(({ code }) => code));
  expect(codes(budget)).toContain('derived-in-final');
  expect(codes(budget)).toContain('unit-garbled');
  expect(codes(proposals)).toContain('cost-kind-missing');
  expect(codes(proposals)).not.toContain('unit-garbled');
  expect(codes(proposals)).not.toContain('derived-in-final');
});

test('what somebody has accepted is left out', () => {
  if (proposals === undefined) throw new Error();
  const subject = { kind: 'annex', number: proposals.number } as const;
  const [first] = printedFindings(checkDossier(contents), contents, subject);
  if (first === undefined) throw new Error();
  const { code, records } = first;
  const accepted = { code, records, reason: 'Klopt.', by: 'A. de Vries', on: '2024-02-03' };
  const after = checkDossier({ ...contents, acceptedFindings: [accepted] });
  const isFirst = (f: typeof first) => f.code === code && f.records[0]?.id === records[0]?.id;
  expect(printedFindings(after, contents, subject).some(isFirst)).toBe(false);
});

test('an overview lists the findings on what it prints, a checklist those on its item', () => {
  const [, twin, third] = contents.motions;
  if (twin === undefined || third === undefined) throw new Error();
  // The paper of a motion that is in no register, and a motion that is called settled without proof.
  const unproved = { ...twin, progress: 'afgedaan' as const };
  const flawed = { ...contents, motions: [unproved, ...contents.motions.slice(2)] };
  const findings = checkDossier(flawed);
  const codes = (subject: PrintSubject) =>
    new Set(printedFindings(findings, flawed, subject).map(({ code }) => code));
  expect(codes({ kind: 'motions' })).toContain('closed-without-proof');
  expect(codes({ kind: 'motions' })).toContain('register-complete');
  expect(codes({ kind: 'motions' })).not.toContain('derived-unconfirmed');
  expect(codes({ kind: 'checklist', item: twin.id })).toContain('closed-without-proof');
  expect(codes({ kind: 'checklist', item: third.id })).not.toContain('closed-without-proof');
  expect(codes({ kind: 'actions' })).not.toContain('derived-unconfirmed');
});
