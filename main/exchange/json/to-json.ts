import {
  commitmentStatus,
  motionStatus,
  replacedMotions,
} from '../../../db/model/compliance/index.ts';
import { linkResolver, linkTargets, printLinks } from '../../../db/model/links/index.ts';
import { numbering, proposalsByThemeAndCategory } from '../../../db/model/numbering.ts';
import { isComputed, printProgrammeAmount, programmeAmount } from '../../../db/model/programme.ts';
import { type Contents, contents as contentsSchema } from '../../../db/model/records/contents.ts';
import type { ProgrammeLine } from '../../../db/model/records/programme.ts';
import type { Proposal } from '../../../db/model/records/proposal.ts';
import { FORMAT } from './form.ts';
import { addTwins } from './twins.ts';

/** A part of the JSON form, its keys in the order they are written. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Lists everything a proposal's own texts point to, each record once, in order of first mention.
 */
function referencesOf(proposal: Proposal): readonly Fields[] {
  const texts = [proposal.text, proposal.appreciation, proposal.reason ?? ''];
  const targets = texts.flatMap(linkTargets);
  return [
    ...new Map(
      targets.map(({ kind, id }) => [id, { to: kind === 'motienaam' ? 'motie' : kind, id }]),
    ).values(),
  ];
}

function programmeBudget(contents: Contents, line: ProgrammeLine): readonly Fields[] {
  return line.budget.map(({ year, amount }) => ({
    year,
    amount: programmeAmount(contents, line, year),
    printed: printProgrammeAmount(contents, line, year),
    ...(isComputed(line) && amount !== null ? { imported: amount } : {}),
  }));
}

/** Gives each record with the plain twins of its texts, and with its computed keys. */
function enriched<R extends object>(
  name: keyof typeof contentsSchema.shape,
  records: readonly R[],
  print: (raw: string) => string,
  computed: (record: R) => Fields,
): readonly Fields[] {
  const twinned = addTwins(contentsSchema.shape[name], records, print) as readonly Fields[];
  return records.map((record, at) => {
    const { id, ...rest } = { ...twinned[at], ...computed(record) } as Fields;
    return { id, ...rest };
  });
}

/**
 * Gives a dossier in its public JSON form, with everything that is computed for the reader. Equal
 * dossiers give equal values, keys in the same order.
 */
export function contentsToJson(contents: Contents): Fields {
  const numbers = numbering(contents);
  const resolve = linkResolver(contents, numbers);
  const print = (raw: string): string => printLinks(raw, resolve);
  const themes = new Map(contents.themes.map(({ id, title }) => [id, title]));
  const proposals = proposalsByThemeAndCategory(contents).flatMap((group) => group.proposals);
  const replaced = replacedMotions(contents);
  const lineNumber = (id: string | undefined): Fields =>
    id === undefined ? {} : { line: numbers.actionLines.get(id) };

  return {
    format: FORMAT,
    dossier: contents.dossier,
    annexes: contents.annexes,
    documents: contents.documents,
    themes: contents.themes,
    proposals: enriched('proposals', proposals, print, (proposal) => ({
      number: numbers.proposals.get(proposal.id),
      theme: themes.get(proposal.theme),
      references: referencesOf(proposal),
    })),
    actionLines: enriched('actionLines', contents.actionLines, print, ({ id }) => ({
      number: numbers.actionLines.get(id),
    })),
    actions: enriched('actions', contents.actions, print, ({ id, line }) => ({
      ...lineNumber(line),
      number: numbers.actions.get(id),
    })),
    programme: enriched('programme', contents.programme, print, (line) => ({
      ...lineNumber(line.line),
      budget: programmeBudget(contents, line),
    })),
    budgetSources: contents.budgetSources,
    organisations: contents.organisations,
    motions: enriched('motions', contents.motions, print, (motion) => ({
      status: motionStatus(motion, replaced),
    })),
    commitments: enriched('commitments', contents.commitments, print, (commitment) => ({
      status: commitmentStatus(commitment),
    })),
    acceptedFindings: contents.acceptedFindings,
    notes: enriched('notes', contents.notes, print, () => ({})),
  };
}
