import { FIRST_CATEGORIES } from '../../../db/model/categories.ts';
import { findUnsoundItem } from '../../../db/model/compliance/index.ts';
import { DossierError } from '../../../db/model/errors.ts';
import { findBrokenPart } from '../../../db/model/integrity.ts';
import { escapeText } from '../../../db/model/links/index.ts';
import { isComputed } from '../../../db/model/programme.ts';
import { type Contents, contents as contentsSchema } from '../../../db/model/records/contents.ts';
import type { Category } from '../../../db/model/records/dossier.ts';
import type { ProgrammeLine } from '../../../db/model/records/programme.ts';
import { findDisagreement } from './disagreement.ts';
import { findRepeatedKey } from './find-repeated-key.ts';
import { type JsonForm, jsonForm } from './form.ts';
import { parseWithPath, refused } from './parse-with-path.ts';
import { contentsToJson, type Fields } from './to-json.ts';
import { removeTwins } from './twins.ts';

/**
 * Finds the theme that a proposal names by its title; refuses an unknown title and an ambiguous
 * one.
 */
function themeOf(form: JsonForm, title: string, path: string): string {
  const [theme, another] = form.themes.filter((candidate) => candidate.title === title);
  if (theme === undefined) throw refused(path, `er is geen thema "${title}"`);
  if (another !== undefined) throw refused(path, `er zijn twee thema's "${title}"`);
  return theme.id;
}

/** Finds the action line with a number; numbers follow from the order of the lines. */
function lineOf(form: JsonForm, number: number, path: string): string {
  const line = form.actionLines[number - 1];
  if (line === undefined) throw refused(path, `er is geen actielijn ${number}`);
  return line.id;
}

type JsonLine = JsonForm['programme'][number];
type JsonBudget = JsonLine['budget'][number];

/** Gives a programme line's amount as the file keeps it: without what its actions say already. */
function programmeBudget(line: JsonLine, cell: JsonBudget): Fields {
  const computed = isComputed(line as Pick<ProgrammeLine, 'kind' | 'line'>);
  const amount = (computed ? cell.imported : cell.amount) ?? null;
  // How a zero is printed is all that is kept of the print; where there is none now, `0` will do.
  const zero = ['-', ''].includes(cell.printed) ? cell.printed : '0';
  return { year: cell.year, amount, zero };
}

/** The categories of proposals in files made before a dossier had its own. */
const BUILT_IN: readonly Category[] = [
  { key: 'meest-kansrijk', title: 'Meest kansrijke acties' },
  { key: 'kansrijk', title: 'Kansrijke acties' },
];

/** Gives the records of a form: names become ids, and computed keys are dropped. */
function records(form: JsonForm): unknown {
  const { format: _, ...rest } = form;
  const named = {
    ...rest,
    dossier: { ...rest.dossier, categories: categoriesOf(form) },
    proposals: form.proposals.map((proposal, n) => ({
      ...proposal,
      theme: themeOf(form, proposal.theme, `proposals[${n}].theme`),
    })),
    actions: form.actions.map((action, n) => ({
      ...action,
      line: lineOf(form, action.line, `actions[${n}].line`),
    })),
    programme: form.programme.map((line, n) => ({
      ...line,
      line: line.line === undefined ? undefined : lineOf(form, line.line, `programme[${n}].line`),
      budget: line.budget.map((cell) => programmeBudget(line, cell)),
    })),
  };
  return removeTwins(contentsSchema, named, escapeText);
}

/**
 * Gives the categories of a form; one that names none has the built-in ones if it has proposals or
 * an annex of them, else those of a new dossier.
 */
function categoriesOf({ dossier, proposals, annexes }: JsonForm): readonly Category[] {
  if (dossier.categories !== undefined) return dossier.categories;
  const speaks = proposals.length > 0 || annexes.some(({ kind }) => kind === 'voorstellen');
  return speaks ? BUILT_IN : FIRST_CATEGORIES;
}

function show(value: unknown): string {
  return value === undefined ? 'niets' : JSON.stringify(value);
}

/**
 * Reads the dossier that a JSON form describes. Everything computed that it holds must agree with
 * what follows from the rest; a wrong number is a sign of a wrong edit, not something to overrule.
 * @throws DossierError `json-refused`, `json-disagrees`, `reference-missing`, `id-twice` or
 *   `json-unsound`, with the path
 */
export function contentsFromJson(input: unknown): Contents {
  const form = parseWithPath(jsonForm, input);
  const contents = parseWithPath(contentsSchema, records(form));
  const broken = findBrokenPart(contents);
  if (broken !== undefined) throw new DossierError(broken.code, broken);
  const unsound = findUnsoundItem(contents);
  if (unsound !== undefined) throw new DossierError('json-unsound', unsound);
  const difference = findDisagreement(form, contentsToJson(contents));
  if (difference !== undefined) {
    const { path, given, computed } = difference;
    throw new DossierError('json-disagrees', {
      path,
      given: show(given),
      computed: show(computed),
    });
  }
  return contents;
}

/**
 * Reads a dossier from the text of a JSON file. A duplicate key is refused with its path.
 * @throws DossierError `json-unreadable`, and what `contentsFromJson` throws
 */
export function contentsFromJsonText(text: string): Contents {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1];
    throw new DossierError('json-unreadable', {
      problem: at === undefined ? 'het einde ontbreekt' : `fout bij teken ${at}`,
    });
  }
  const repeated = findRepeatedKey(text);
  if (repeated !== undefined) throw refused(repeated, 'deze sleutel staat er twee keer');
  return contentsFromJson(input);
}
