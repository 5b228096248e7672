import { expect, test } from 'vitest';
import { checkDossier } from '../../../db/model/checks/index.ts';
import { printedFindings } from '../../../renderer/features/annexes/printed-findings.ts';
import { seedContents } from '../../../seeds/index.ts';

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
