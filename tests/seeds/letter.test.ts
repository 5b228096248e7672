import { expect, test } from 'vitest';
import { linkResolver, linkTargets } from '../../db/model/links/index.ts';
import { numbering } from '../../db/model/numbering.ts';
import type { Motion } from '../../db/model/records/motion.ts';
import { seedContents } from '../../seeds/index.ts';
import { running } from './source.ts';

const contents = seedContents('letter-28638-247');
const numbers = numbering(contents);

const document = (number: string) => contents.documents.find((paper) => paper.number === number);
const motion = (number: string) =>
  contents.motions.find((asked) => asked.document === document(number)?.id);
const support = (asked: Motion | undefined) =>
  asked?.elements.flatMap((element) =>
    element.support.map(({ kind, id, role }) => [kind, id, role]),
  );

test('the letter has 33 proposals in 8 themes and 32 actions in 31 rows under 5 lines', () => {
  expect(contents.themes).toHaveLength(8);
  expect(contents.proposals).toHaveLength(33);
  expect(contents.actionLines).toHaveLength(5);
  expect(contents.actions).toHaveLength(31);
  expect([...numbers.actions.values()].at(-1)).toBe('32');
  expect(contents.programme.map((line) => line.label).join('')).toBe('abcdefgh');
});

test('every link in every text resolves', () => {
  const resolve = linkResolver(contents, numbers);
  const targets = linkTargets(JSON.stringify(contents));
  expect(targets.length).toBeGreaterThan(40);
  expect(targets.filter((target) => resolve(target) === undefined)).toEqual([]);
});

test('what a proposal names is a link to it', () => {
  const resolve = linkResolver(contents, numbers);
  const named = contents.proposals.flatMap(({ id, text, appreciation }) => {
    const links = linkTargets(`${text} ${appreciation}`).map((target) =>
      `${target.kind} ${resolve(target)}`.replaceAll('\u00a0', ' '),
    );
    return links.length > 0 ? [[numbers.proposals.get(id), links.join(', ')]] : [];
  });
  const training =
    'actielijn 4, actie 22, actie 24, actie 25, actie 26, actie 27, actie 28, actie 29';
  expect(Object.fromEntries(named)).toEqual({
    4: 'voorstel 26, voorstel 27',
    6: training,
    7: 'motie Kamerstuk 35 570 VI, nr. 50, voorstel 6',
    8: 'actielijn 3',
    12: 'actielijn 3',
    13: training,
    14: 'actielijn 2',
    17: 'actielijn 3',
    18: 'actielijn 4',
    24: 'voorstel 23',
    26: 'voorstel 25',
    28: 'voorstel 22',
    29: 'voorstel 28',
    31: 'voorstel 11',
    33: 'actielijn 4',
  });
  expect(contents.programme.map((line) => line.text).join('\n')).not.toMatch(/Actielijn \d/);
});

test('amounts and numbers do not break over lines', () => {
  expect(JSON.stringify(contents)).not.toMatch(/€ [\dx]|nr\. \d|\d\d \d{3}\b/);
  expect(contents.dossier.number).toBe('28\u00a0638');
  expect(document('50')?.citation).toBe('Kamerstuk 35\u00a0570\u00a0VI, nr.\u00a050');
});

test('paragraphs and cost components stand on lines of their own', () => {
  const lines = (number: number) => {
    const at = [...numbers.proposals].find(([, n]) => n === number)?.[0];
    const proposal = contents.proposals.find(({ id }) => id === at);
    return [proposal?.appreciation.split('\n').length, proposal?.costText.split('\n').length];
  };
  const several = new Map([...Array(33).keys()].map((n) => [n + 1, lines(n + 1)]));
  for (const [number, counts] of several) if (String(counts) === '1,1') several.delete(number);
  expect(Object.fromEntries(several)).toEqual({
    7: [2, 1],
    12: [2, 1],
    13: [1, 2],
    16: [1, 2],
    20: [2, 1],
    28: [3, 1],
    31: [2, 1],
  });
});

test('every citation stands in the source as the letter prints it, but the letter’s own', () => {
  const missing = contents.documents
    .map((paper) => paper.citation.replaceAll('\u00a0', ' '))
    .filter((citation) => !running.includes(citation));
  expect(missing).toEqual(['Kamerstukken II 2023/24, 28 638, nr. 247']);
  expect(contents.documents).toHaveLength(11);
});

test('motions stand as the letter leaves them', () => {
  const stands = contents.motions.map((asked) => [
    contents.documents.find((paper) => paper.id === asked.document)?.number,
    asked.outcome,
    asked.progress,
    asked.elements.length,
  ]);
  expect(stands).toEqual([
    ['238', 'aangenomen', 'in-behandeling', 1],
    ['240', 'onbekend', 'in-behandeling', 1],
    ['242', 'aangenomen', 'in-behandeling', 1],
    ['244', 'aangenomen', 'in-behandeling', 2],
    ['245', 'onbekend', 'in-behandeling', 1],
    ['50', 'onbekend', 'onbekend', 0],
  ]);
  const [first, second] = contents.proposals;
  expect(support(motion('242'))).toEqual([
    ['proposal', first?.id, 'invulling'],
    ['proposal', second?.id, 'invulling'],
  ]);
  expect(support(motion('245'))).toEqual([['document', document('916')?.id, 'tussenbericht']]);
});

test('nothing of the motions is settled; of the commitments only that of the debate', () => {
  const roles = (items: readonly Pick<Motion, 'elements'>[]) =>
    items.flatMap((item) => item.elements.flatMap((e) => e.support.map((s) => s.role)));
  expect(roles(contents.motions)).not.toContain('afdoening');
  const [ofDebate, ...ofLetter] = contents.commitments;
  expect(ofDebate?.origin).toBe('debat');
  expect(support(ofDebate as Motion | undefined)).toEqual([
    ['document', document('247')?.id, 'afdoening'],
  ]);
  expect(ofLetter.map((promise) => promise.origin)).toEqual(['brief', 'brief']);
  expect(roles(ofLetter)).toEqual([]);
});

test('the steering group has 13 participants and the SOM 12 members; CoMensha is in both', () => {
  const members = (group: string) => {
    const id = contents.organisations.find((one) => one.abbreviation === group)?.id ?? '';
    return contents.organisations.filter((one) => one.memberOf.includes(id));
  };
  expect(members('Regiegroep')).toHaveLength(13);
  expect(members('SOM')).toHaveLength(12);
  const inBoth = members('SOM').filter((one) => members('Regiegroep').includes(one));
  expect(inBoth.map((one) => one.abbreviation)).toEqual(['CoMensha']);
});

test('every flaw of the source is noted under its code, and what a note quotes is in the source', () => {
  const flaws = contents.notes.filter((note) => note.code !== undefined);
  expect(new Set(flaws.map((note) => note.code))).toEqual(
    new Set([
      'kop-ontbreekt-in-bron',
      'verwijzing-betwijfeld-in-bron',
      'spelfout-in-bron',
      'actie-in-andere-actielijn-in-bron',
      'vals-koppelteken-in-bron',
      'nulweergave-gemengd-in-bron',
      'jaarkolommen-verloren-in-bron',
      'verdwaalde-letter-in-bron',
      'titel-wijkt-af-in-bron',
      'jaren-in-titel-kloppen-niet-in-bron',
      'eenheid-verminkt-in-bron',
      'totaal-ontbreekt-in-bron',
    ]),
  );
  for (const flaw of flaws) {
    expect([flaw.source, flaw.visibility]).toEqual(['bron', 'openbaar']);
    const quoted = /schrijft «([^»]*)»/.exec(flaw.text)?.[1];
    if (quoted) expect(running).toContain(quoted);
  }
});
