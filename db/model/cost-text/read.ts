import { parseEuros } from '../money.ts';
import { type CostComponent, type CostStatus, costComponent } from '../records/proposal.ts';
import { type CostEstimate, EXPECTED, PUT_FORWARD, STATUS_WORDS } from './words.ts';

const MONEY = '([-\\u2212]?€ ?[-\\u2212]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)|\\d+ miljoen)';
const WHEN = '(?: (incidenteel|structureel))?(?: in (\\d{4}))?(?: vanaf (\\d{4}))?';
const COMPONENT = new RegExp(
  `(?:(?:${MONEY} ${PUT_FORWARD} )?(${EXPECTED}) )?${MONEY}${WHEN}\\.?(?: |$)`,
  'iy',
);

function normalised(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function amountOf(text: string): number | undefined {
  const millions = /^(\d+) miljoen$/i.exec(text);
  if (millions !== null) return Number(millions[1]) * 1_000_000;
  const parsed = parseEuros(text);
  return parsed.ok ? parsed.amount : undefined;
}

function statusOf(text: string): CostStatus | undefined {
  const bare = (words: string) => words.toLowerCase().replace(/\.$/, '');
  const entries = Object.entries(STATUS_WORDS) as [CostStatus, string][];
  return entries.find(([, words]) => bare(words) === bare(text))?.[0];
}

/** The one or two components that a match of COMPONENT stands for; none when it holds no amount. */
function componentsOf(match: RegExpExecArray): readonly CostComponent[] | undefined {
  const [, putForward, expected, amount = '', kind, year, from] = match;
  const rest = {
    kind: kind?.toLowerCase() ?? null,
    ...(year !== undefined && { year: Number(year) }),
    ...(from !== undefined && { from: Number(from) }),
  };
  const components = [
    ...(putForward === undefined
      ? []
      : [{ amount: amountOf(putForward), role: 'raming', ...rest }]),
    { amount: amountOf(amount), role: expected === undefined ? 'raming' : 'verwachting', ...rest },
  ];
  const parsed = costComponent.array().safeParse(components);
  return parsed.success ? parsed.data : undefined;
}

/**
 * Reads a cost cell: `N.v.t.`, `€ 175.000 incidenteel`, several amounts under each other, or what
 * was put forward beside what is expected. Where a line of the cell breaks means nothing.
 * @returns `undefined` when any part of it is not understood: then the words are all there is
 */
export function parseCostText(text: string): CostEstimate | undefined {
  const cell = normalised(text);
  const costStatus = statusOf(cell);
  if (costStatus !== undefined) return { costStatus, costs: [] };
  const costs: CostComponent[] = [];
  COMPONENT.lastIndex = 0;
  while (COMPONENT.lastIndex < cell.length) {
    const match = COMPONENT.exec(cell);
    const components = match === null ? undefined : componentsOf(match);
    if (components === undefined) return undefined;
    costs.push(...components);
  }
  return costs.length === 0 ? undefined : { costStatus: 'geraamd', costs };
}
