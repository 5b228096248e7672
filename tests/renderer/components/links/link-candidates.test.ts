import { expect, test } from 'vitest';
import { checkContext } from '../../../../db/model/checks/context.ts';
import {
  foundCandidates,
  linkCandidates,
  meantCandidate,
} from '../../../../renderer/components/links/link-candidates.ts';
import { components } from '../../../../renderer/i18n/nl/components.ts';
import { seedContents } from '../../../../seeds/index.ts';

const candidates = linkCandidates(checkContext(seedContents('letter-28638-247')));
const kindName = (kind: keyof typeof components.linkKinds) => components.linkKinds[kind];
const meant = (typed: string) => {
  const one = meantCandidate(foundCandidates(candidates, typed, kindName), typed, kindName);
  return one && `${kindName(one.target.kind)} ${one.printed}`.replaceAll('\u00a0', ' ');
};

test('what is called exactly so is meant, and so is the only one that holds the words', () => {
  expect(meant('voorstel 26')).toBe('Voorstel 26');
  expect(meant('actielijn 3')).toBe('Actielijn 3');
  expect(meant('Media aandacht vervolgen')).toBe('Voorstel 1');
});

test('where several could be meant none is', () => {
  expect(meant('26')).toBeUndefined();
  expect(meant('politie')).toBeUndefined();
  expect(meant('')).toBeUndefined();
  expect(meant('zebra')).toBeUndefined();
});
