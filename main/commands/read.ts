import { citationsIn, printCitation } from '../../db/model/citations/index.ts';
import { parseCostText } from '../../db/model/cost-text/index.ts';
import { readDate } from '../../db/model/date-text/index.ts';
import { readDeadline, whyUnread } from '../../db/model/deadlines/index.ts';
import {
  DossierError,
  type ErrorCode,
  type ErrorParams,
  errorSentence,
} from '../../db/model/errors.ts';
import { fromPasted } from '../../db/model/pasted/index.ts';
import { readRequest } from '../../db/model/requests/index.ts';
import { texts } from '../../db/model/texts/index.ts';
import { parseWrittenEuros } from '../../db/model/written-amount.ts';
import type { Command } from './command.ts';
import { today } from './today.ts';

/** Result of reading a text, by the very functions that the screen calls. */
interface Reading {
  readonly result: unknown;
  /** Why the text could not be read; absent where it could. */
  readonly reason?: string;
}

/** Reads a text; `on` is the day it was written, as an ISO date, where that is known. */
type Reader = (text: string, on?: string) => Reading;

const words = texts.nl.commands;

function unread<C extends ErrorCode>({
  code,
  params,
}: {
  code: C;
  params: ErrorParams<C>;
}): Reading {
  return { result: null, reason: errorSentence(code, params, 'nl') };
}

/** Readers of single lines, by kind. */
const LINES: Readonly<Record<string, Reader>> = {
  date: (text, on) => {
    const read = readDate(text, on === undefined ? {} : { on });
    return read.ok ? { result: read.day } : unread(read);
  },
  amount: (text) => {
    const read = parseWrittenEuros(text);
    return read.ok ? { result: read.amount } : unread(read);
  },
  cost: (text) => {
    const read = parseCostText(text);
    if (read === undefined) return { result: null, reason: words.costUnread };
    const { costStatus: status, ...rest } = read;
    return { result: { status, ...rest } };
  },
  citation: (text) => {
    const papers = citationsIn(text);
    if (papers.length === 0) return { result: null, reason: words.citationUnread };
    return {
      result: papers.map(({ key, citation, page, annex }) => ({
        key,
        citation: printCitation(citation),
        ...(page !== undefined && { page }),
        ...(annex !== undefined && { annex }),
      })),
    };
  },
  deadline: (text, on = today()) => {
    const context = { on, calendar: [] };
    const read = readDeadline(text, context);
    if (read !== undefined) return { result: read.date };
    return { result: null, reason: words.deadlineUnread[whyUnread(text, context)] };
  },
};

/** Readers of a whole text, by kind. */
const WHOLES: Readonly<Record<string, Reader>> = {
  request: (text, on = today()) => {
    const { elements, terms } = readRequest(fromPasted(text), { on, calendar: [] });
    const dated = terms.map(({ phrase, date = null }) => ({ phrase, date }));
    return { result: { elements, terms: dated } };
  },
  pasted: (text) => ({ result: fromPasted(text) }),
};

const KNOWN = [...Object.keys(LINES), ...Object.keys(WHOLES)];

/** Splits a text into its lines; the line end of the last begins no other. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function readOn(given: string | boolean | undefined): string | undefined {
  if (given === undefined) return undefined;
  const value = String(given);
  const read = readDate(value);
  if (read.ok) return read.day;
  const { code, params } = read;
  throw new DossierError('date-misread', { ...params, option: '--on', value, reason: code });
}

/** Prints how standard input is read: for scripts, a helpdesk and tests. */
export const read: Command = {
  name: 'read',
  operands: [],
  options: { as: { type: 'string' }, on: { type: 'string' } },
  required: ['as'],
  optionsUsage: `--as ${KNOWN.join('|')} [--on <jjjj-mm-dd>]`,
  async run({ options: { as, on: given } }, console) {
    const kind = String(as);
    const line = Object.hasOwn(LINES, kind) ? LINES[kind] : undefined;
    const whole = Object.hasOwn(WHOLES, kind) ? WHOLES[kind] : undefined;
    const reader = line ?? whole;
    if (reader === undefined)
      throw new DossierError('option-unavailable', {
        option: '--as',
        value: kind,
        known: KNOWN.join(', '),
      });
    const on = readOn(given);
    const text = await console.read();
    const inputs = line === undefined ? [text] : linesOf(text);
    const readings = inputs.map((input) => ({ input, ...reader(input, on) }));
    await console.write(`${JSON.stringify(readings, null, 2)}\n`);
    return 0;
  },
};
