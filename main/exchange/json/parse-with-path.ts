import { nl } from 'zod/locales';
import { readDate } from '../../../db/model/date-text/index.ts';
import { DossierError, errorSentence } from '../../../db/model/errors.ts';
import type { z } from '../../../db/model/zod.ts';

const { localeError } = nl();

/** Makes a refusal that names the path: `proposals[3].costs[0].amount`. */
export function refused(path: string, problem: string): DossierError {
  return new DossierError('json-refused', { path, problem });
}

/** Prints a path in JSON as people write it: `proposals[3].text`. */
export function pathText(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return parts.join('').replace(/^\./, '') || 'het begin';
}

/** Explains why a text is no date of the JSON form, which writes a day in one way only. */
function dateProblem(input: unknown): string {
  const text = String(input);
  const read = readDate(text);
  if (read.ok) return `“${text}” hoort te worden geschreven als ${read.day}`;
  return errorSentence(read.code, read.params, 'nl').replace(/\.$/, '');
}

/** Describes what zod found, in a clerk's words where its own are a programmer's. */
function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_format' && issue.format === 'date') return dateProblem(issue.input);
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.message.endsWith('undefined')) return 'dit ontbreekt';
  return issue.expected === 'int' ? 'verwacht een geheel getal' : issue.message;
}

function refusalOf(issue: z.core.$ZodIssue): DossierError {
  if (issue.code === 'unrecognized_keys') {
    return refused(pathText([...issue.path, issue.keys[0] ?? '']), 'deze sleutel is onbekend');
  }
  return refused(pathText(issue.path), problemOf(issue));
}

/**
 * Parses input by its schema; an unknown key is refused like a wrong value.
 * @throws DossierError `json-refused` with the path of the first problem
 */
export function parseWithPath<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input, { error: localeError, reportInput: true });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw issue === undefined ? refused(pathText([]), parsed.error.message) : refusalOf(issue);
}
