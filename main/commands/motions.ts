import { printDate } from '../../db/model/dates.ts';
import { DossierError } from '../../db/model/errors.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { type RegisterItem, registerOf } from '../../db/model/register/index.ts';
import { texts } from '../../db/model/texts/index.ts';
import { contentsToJson } from '../exchange/json/to-json.ts';
import { type Command, usageOf } from './command.ts';
import { readDossier } from './read-dossier.ts';
import { today } from './today.ts';

const { commands: words } = texts.nl;

/** Which items each option keeps in the list. */
const CHOICES: Readonly<Record<string, (item: RegisterItem) => boolean>> = {
  open: ({ course }) => course === 'open',
  done: ({ course }) => course === 'done',
  overdue: ({ due }) => due.state === 'overdue',
};

/** Gives the filter of the option that was chosen; two options at once are refused as ambiguous. */
function chosen(options: Readonly<Record<string, unknown>>): (item: RegisterItem) => boolean {
  const [choice, second] = Object.keys(CHOICES).filter((name) => options[name] === true);
  if (second !== undefined)
    throw new DossierError('command-misused', {
      problem: `--${choice} en --${second} gaan niet samen`,
      usage: usageOf(motions),
    });
  return CHOICES[choice ?? ''] ?? (() => true);
}

/** Gives the records of those items in the public JSON form. */
function asJson(contents: Contents, items: readonly RegisterItem[]) {
  const ids = new Set(items.map(({ id }) => id));
  const json = contentsToJson(contents);
  const among = (records: unknown) =>
    (records as readonly { readonly id: string }[]).filter(({ id }) => ids.has(id));
  return { motions: among(json.motions), commitments: among(json.commitments) };
}

function lineOf({ name, citation, status, due: { state, date, phrase } }: RegisterItem): string {
  const cited = citation === undefined ? '' : ` (${citation})`;
  if (state === 'none') return words.registerLine({ status, name, cited, due: '' });
  const due =
    date === undefined
      ? words.dueUnread({ phrase: phrase ?? '' })
      : (state === 'overdue' ? words.dueOver : words.dueOn)({ date: printDate(date) });
  return words.registerLine({ status, name, cited, due });
}

/** Lists the register: every motion and commitment with its computed status, or a part of it. */
export const motions: Command = {
  name: 'motions',
  operands: ['<bestand>'],
  options: {
    open: { type: 'boolean' },
    done: { type: 'boolean' },
    overdue: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  optionsUsage: '[--open|--done|--overdue] [--json]',
  async run({ operands: [path = ''], options }, console) {
    const isChosen = chosen(options);
    const contents = await readDossier(path);
    const items = registerOf(contents, today()).filter(isChosen);
    await console.write(
      options.json
        ? `${JSON.stringify(asJson(contents, items), null, 2)}\n`
        : `${items.map((item) => `${lineOf(item)}\n`).join('')}${words.registerCount({ count: items.length })}\n`,
    );
    return 0;
  },
};
