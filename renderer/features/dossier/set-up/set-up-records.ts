import { newCategoryKey } from '../../../../db/model/categories.ts';
import { sessionOf } from '../../../../db/model/empty-contents.ts';
import { newId } from '../../../../db/model/id.ts';
import { linkToken } from '../../../../db/model/links/index.ts';
import type { ActionLine } from '../../../../db/model/records/action.ts';
import type { Annex } from '../../../../db/model/records/annex.ts';
import type { Category, Dossier } from '../../../../db/model/records/dossier.ts';
import type { ProgrammeLine } from '../../../../db/model/records/programme.ts';
import type { Theme } from '../../../../db/model/records/proposal.ts';
import type { Words } from '../../../i18n/words.ts';
import { lineLabel } from '../forms/line-label.ts';
import type { SetUp } from './set-up-values.ts';

/** Records of a dossier once it is set up. */
export interface SetUpRecords {
  readonly record: Dossier;
  readonly themes: readonly Theme[];
  readonly actionLines: readonly ActionLine[];
  readonly programme: readonly ProgrammeLine[];
  readonly annexes: readonly Annex[];
}

const UNIT_TEXTS: Readonly<Record<SetUp['lineUnit'], string>> = {
  '1': '(€)',
  '1000': '(x € 1.000)',
  '10000': '(x € 10.000)',
  '1000000': '(x € 1 mln.)',
};

/** Makes records of the answers of the wizard, on top of an empty dossier. */
export function setUpRecords(
  answers: SetUp,
  dossier: Dossier,
  words: Words['dossier'],
): SetUpRecords {
  const { programme, number, title, letterDate: date, from } = answers;
  const actionLines = answers.actionLines.map(
    (lineTitle): ActionLine => ({
      id: newId(),
      title: lineTitle,
      unitText: UNIT_TEXTS[answers.lineUnit],
      unit: Number(answers.lineUnit),
    }),
  );
  const categories = categoriesOf(answers, dossier);
  return {
    record: {
      ...dossier,
      ...(answers.coverNote === undefined ? {} : { coverNote: answers.coverNote }),
      categories,
      programme,
      number,
      title,
      session: sessionOf(date),
      letter: { ...dossier.letter, date, from },
    },
    themes: answers.themes.map((theme) => ({ id: newId(), title: theme })),
    actionLines,
    programme: programmeOf(actionLines, answers, words),
    annexes: annexesOf(answers, categories, words),
  };
}

/** Makes a line for the running costs, one for each action line, and one for what is held back. */
function programmeOf(
  actionLines: readonly ActionLine[],
  { yearFrom, yearTo }: SetUp,
  words: Words['dossier'],
): readonly ProgrammeLine[] {
  if (actionLines.length === 0) return [];
  const years = Array.from({ length: yearTo - yearFrom + 1 }, (_, at) => yearFrom + at);
  const budget = years.map((year) => ({ year, amount: null, zero: '-' as const }));
  const lines: readonly Omit<ProgrammeLine, 'id' | 'label' | 'budget'>[] = [
    { kind: 'apparaat', text: words.usualCosts },
    ...actionLines.map(({ id, title }) => ({
      kind: 'actielijn' as const,
      line: id,
      text: `Actielijn ${linkToken({ kind: 'actielijn', id })}. ${title}`,
    })),
    { kind: 'reservering', text: words.usualReserve },
  ];
  return lines.map((line, at) => ({ ...line, id: newId(), label: lineLabel(at), budget }));
}

/** Gives the categories that were named, each once; else those of a new dossier. */
function categoriesOf({ categories: titles }: SetUp, dossier: Dossier): readonly Category[] {
  if (titles.length === 0) return dossier.categories;
  const made: Category[] = [];
  for (const title of new Set(titles))
    made.push({
      key: newCategoryKey(
        title,
        made.map(({ key }) => key),
      ),
      title,
    });
  return made;
}

function annexesOf(
  answers: SetUp,
  categories: readonly Category[],
  words: Words['dossier'],
): readonly Annex[] {
  const { programme, yearFrom, yearTo, programmeUnit, proposals, budget } = answers;
  const both: readonly (Omit<Annex, 'number'> & { readonly made: boolean })[] = [
    {
      id: newId(),
      made: proposals.made === 'yes',
      kind: 'voorstellen',
      title: proposals.title ?? words.usualProposalsTitle({ programme }),
      heads: [...categories.map((category) => category.title), ...proposals.heads],
      state: 'concept',
    },
    {
      id: newId(),
      made: budget.made === 'yes',
      kind: 'begroting',
      title: budget.title ?? words.usualBudgetTitle({ programme }),
      heads: budget.heads,
      caption: words.usualCaption({ programme }),
      yearFrom,
      yearTo,
      unit: Number(programmeUnit),
      unitText: UNIT_TEXTS[programmeUnit],
      state: 'concept',
    },
  ];
  return both
    .filter(({ made }) => made)
    .map(({ made: _, ...annex }, at) => ({ ...annex, number: at + 1 }));
}
