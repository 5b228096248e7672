import { expect, test } from 'vitest';
import { tableHeads } from '../../db/model/categories.ts';
import { linkResolver, printLinks } from '../../db/model/links/index.ts';
import { printInUnit } from '../../db/model/money.ts';
import { actionsByLine, numbering, proposalsByThemeAndCategory } from '../../db/model/numbering.ts';
import {
  actionsTotal,
  annexYears,
  printProgrammeAmount,
  programmeTotal,
  unitOfAnnex,
  unitOfLine,
} from '../../db/model/programme.ts';
import { seedContents } from '../../seeds/index.ts';
import { annex1, annex2, words } from './source.ts';

const contents = seedContents('letter-28638-247');
const numbers = numbering(contents);
const resolve = linkResolver(contents, numbers);
const plain = (text: string) => printLinks(text, resolve);
const [bijlage1, bijlage2] = contents.annexes;
if (!bijlage1 || !bijlage2) throw new Error('two annexes expected');

test('Bijlage 1 holds the words of the source, none missing and none extra', () => {
  const tables = proposalsByThemeAndCategory(contents)
    .filter((group) => group.proposals.length > 0)
    .flatMap(({ theme, category, proposals }) => [
      theme.title,
      ...(theme.heads?.[category] ?? tableHeads(bijlage1, contents.dossier.categories, category)),
      ...proposals.flatMap((proposal) => [
        String(numbers.proposals.get(proposal.id)),
        plain(proposal.text),
        plain(proposal.appreciation),
        proposal.costText,
      ]),
    ]);
  expect(words([bijlage1.title, ...tables].join(' '))).toEqual(words(annex1));
});

test('Bijlage 2 holds the words of the source, none missing and none extra', () => {
  const { title, caption, unitText, heads } = bijlage2;
  const years = annexYears(contents, bijlage2);
  const programme = contents.programme.flatMap((line) => [
    `${line.label}. ${plain(line.text)}`,
    ...years.map((year) => printProgrammeAmount(contents, line, year)),
  ]);
  const totals = years.map((year) =>
    printInUnit(programmeTotal(contents, year), unitOfAnnex(bijlage2)),
  );
  const tables = actionsByLine(contents).flatMap(({ line, actions }) => {
    const print = (amount: number) => printInUnit(amount, unitOfLine(line, bijlage2));
    return [
      `${heads[0]} ${numbers.actionLines.get(line.id)}. ${line.title} ${line.unitText}`,
      ...years,
      ...actions.flatMap((action) => [
        `${numbers.actions.get(action.id)}. ${plain(action.text)}`,
        ...action.budget.map(({ amount }) => print(amount)),
      ]),
      heads[1],
      ...years
        .slice(lacksFirstTotal(line.id) ? 1 : 0)
        .map((year) => print(actionsTotal(actions, year))),
    ];
  });
  const printed = [
    title,
    caption,
    unitText,
    ...years,
    ...programme,
    heads[1],
    ...totals,
    ...tables,
  ];
  expect(words(printed.join(' '))).toEqual(words(annex2));
});

/** The source prints three totals for four years under one action line; a note says under which. */
function lacksFirstTotal(line: string): boolean {
  return contents.notes.some(
    (note) => note.code === 'totaal-ontbreekt-in-bron' && note.on.id === line,
  );
}
