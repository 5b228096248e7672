import { type LinkTarget, linkTargets, printLinks, recordTexts } from '../../links/index.ts';
import { actionsTotal, annexYears, programmeAmount } from '../../programme.ts';
import type { Action } from '../../records/action.ts';
import type { CostComponent } from '../../records/proposal.ts';
import type { RecordRef } from '../../records/values.ts';
import { actionsNamed } from '../actions-named.ts';
import { amountsNamed, type NamedAmount } from '../amounts-named.ts';
import type { CheckContext } from '../context.ts';
import type { Rule } from '../finding.ts';
import { recordName } from '../record-names.ts';

/** Amounts that the tables hold for the things that a text is about. */
interface Known {
  /** Amounts that a text may name, in whole euros. */
  readonly amounts: ReadonlySet<number>;
  /** The amounts among these that come back every year. */
  readonly recurring: ReadonlySet<number>;
}

function knownOfCosts(costs: readonly CostComponent[]): Known {
  const byKind = Map.groupBy(costs, ({ kind, role }) => `${kind} ${role}`);
  const sums = [...byKind.values()].map((group) => group.reduce((sum, c) => sum + c.amount, 0));
  const recurring = costs.filter(({ kind }) => kind === 'structureel').map((c) => c.amount);
  return {
    amounts: new Set([...sums, ...costs.map(({ amount }) => amount)]),
    recurring: new Set(recurring),
  };
}

/** Adds up actions: their total, and the amount of a year where all their years have the same. */
function knownOfActions(actions: readonly Action[]): Known {
  const years = annexYears({ actions, programme: [] });
  const perYear = years.map((year) => actionsTotal(actions, year)).filter((sum) => sum !== 0);
  const total = perYear.reduce((sum, amount) => sum + amount, 0);
  const isSteady = new Set(perYear).size === 1;
  return {
    amounts: new Set([total, ...perYear]),
    recurring: new Set(isSteady ? perYear : []),
  };
}

function merged(all: readonly Known[]): Known {
  return {
    amounts: new Set(all.flatMap(({ amounts }) => [...amounts])),
    recurring: new Set(all.flatMap(({ recurring }) => [...recurring])),
  };
}

function knownOfRecord(context: CheckContext, { kind, id }: RecordRef): readonly Known[] {
  if (kind === 'proposal') {
    const proposal = context.proposals.get(id);
    return proposal === undefined ? [] : [knownOfCosts(proposal.costs)];
  }
  if (kind === 'action') {
    const action = context.actions.get(id);
    return action === undefined ? [] : [knownOfActions([action])];
  }
  if (kind !== 'programme-line') return [];
  const line = context.contents.programme.find((one) => one.id === id);
  const amounts = (line?.budget ?? []).map(
    ({ year }) => (line && programmeAmount(context.contents, line, year)) ?? 0,
  );
  return [{ amounts: new Set(amounts.filter((a) => a !== 0)), recurring: new Set(amounts) }];
}

function knownOfLinked(context: CheckContext, targets: readonly LinkTarget[]): readonly Known[] {
  return targets
    .filter(({ kind }) => kind === 'voorstel')
    .flatMap(({ id }) => knownOfRecord(context, { kind: 'proposal', id }));
}

function knownFor(context: CheckContext, record: RecordRef, text: string): Known {
  const actions = actionsNamed(context, text)
    .filter(({ kind }) => kind === 'action')
    .flatMap(({ id }) => context.actions.get(id) ?? []);
  const together = actions.length === 0 ? [] : [knownOfActions(actions)];
  const each = actions.map((action) => knownOfActions([action]));
  return merged([
    ...together,
    ...each,
    ...knownOfRecord(context, record),
    ...knownOfLinked(context, linkTargets(text)),
  ]);
}

function isKnown({ amount, recurring }: NamedAmount, known: Known): boolean {
  return (recurring ? known.recurring : known.amounts).has(amount);
}

/**
 * Finds amounts in a text that the tables do not hold for what the text is about: the record
 * itself, the actions it names (together or one by one), the proposals it refers to. A text about
 * nothing with money in it is not judged.
 */
export const amountInText: Rule<'amount-in-text'> = {
  code: 'amount-in-text',
  severity: 'waarschuwing',
  blocksDefinitive: true,
  *find(context) {
    for (const { record, text } of recordTexts(context.contents)) {
      const named = amountsNamed(printLinks(text, context.resolve));
      if (named.length === 0) continue;
      const known = knownFor(context, record, text);
      if (known.amounts.size === 0) continue;
      for (const said of named.filter((amount) => !isKnown(amount, known))) {
        yield {
          params: { record: recordName(context, record), ...said, known: [...known.amounts] },
          records: [record],
        };
      }
    }
  },
};
