import { expect, test } from 'vitest';
import { checkDossier, findingMessage } from '../../../../db/model/checks/index.ts';
import { contents as contentsSchema } from '../../../../db/model/records/contents.ts';
import { budgetCases } from './cases/budget-cases.ts';
import type { Case } from './cases/case.ts';
import { motionCases } from './cases/motion-cases.ts';
import { proposalCases } from './cases/proposal-cases.ts';

const cases: readonly (readonly [string, Case])[] = Object.entries({
  ...budgetCases,
  ...proposalCases,
  ...motionCases,
});

test.each(cases)(
  '%s is found, with its records and a sentence',
  (code, { broken, ...expected }) => {
    const found = checkDossier(broken).filter((finding) => finding.code === code);
    expect(found).toHaveLength(1);
    for (const finding of found) {
      expect(finding.records).toEqual(expected.records);
      const sentences = [findingMessage(finding, 'nl'), findingMessage(finding, 'en')];
      for (const words of expected.says) expect(sentences[0]).toContain(words);
      for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|object|null/);
      expect(sentences[0]).not.toBe(sentences[1]);
    }
  },
);

test.each(cases)('%s is not found where nothing is wrong', (code, { sound }) => {
  const codes = checkDossier(sound).map((finding) => finding.code);
  expect(codes).not.toContain(code);
});

test.each(cases)('the dossiers that try %s are valid', (_, { broken, sound }) => {
  for (const made of [broken, sound]) expect(contentsSchema.safeParse(made).error).toBeUndefined();
});
