import type { Dossier } from '../../../../db/model/records/dossier.ts';
import { isoDate, words, year } from '../../../../db/model/records/values.ts';
import { z } from '../../../../db/model/zod.ts';
import { BUDGET_HEADS, SHARED_HEADS } from '../annex-values.ts';

export const UNITS = ['1', '1000', '10000', '1000000'] as const;
const unit = z.enum(UNITS);

const annexPart = z.strictObject({
  made: z.enum(['yes', 'none']),
  /** Title of the annex; absent: a title with the name of the programme. */
  title: words.optional(),
  /** Heads of the annex: with proposals, those over the appreciation and the costs. */
  heads: z.array(z.string()),
});

/** Checks the answers with which a dossier is set up for a programme. */
export const setUp = z.strictObject({
  programme: words,
  number: words,
  title: words,
  letterDate: isoDate,
  from: words,
  yearFrom: year,
  yearTo: year,
  lineUnit: unit,
  programmeUnit: unit,
  themes: z.array(words),
  /** Titles; none: proposals are not divided. */
  categories: z.array(words),
  coverNote: words.optional(),
  actionLines: z.array(words),
  proposals: annexPart,
  budget: annexPart,
});
export type SetUp = z.output<typeof setUp>;

/** Questions of each step of the wizard. */
export const STEPS: readonly (readonly (keyof SetUp)[])[] = [
  ['programme', 'number', 'title', 'letterDate', 'from'],
  ['yearFrom', 'yearTo', 'lineUnit', 'programmeUnit'],
  ['themes', 'categories', 'coverNote'],
  ['actionLines'],
  ['proposals', 'budget'],
];

/** Number of years of a programme until the user says otherwise. */
const YEARS = 4;

/** Gives the answers the wizard begins with; of the dossier it takes only the day of its letter. */
export function firstAnswers({ letter }: Dossier): SetUp {
  const from = Number(letter.date.slice(0, 4));
  return {
    programme: '',
    number: '',
    title: '',
    letterDate: letter.date,
    from: '',
    yearFrom: from,
    yearTo: from + YEARS - 1,
    lineUnit: '1000',
    programmeUnit: '1000000',
    themes: [],
    categories: [],
    coverNote: undefined,
    actionLines: [],
    proposals: { made: 'yes', title: undefined, heads: [...SHARED_HEADS] },
    budget: { made: 'yes', title: undefined, heads: [...BUDGET_HEADS] },
  };
}
