import { EXPIRED, printLinks } from '../links/index.ts';
import type { Document } from '../records/document.ts';
import type { RecordKind, RecordRef } from '../records/values.ts';
import { inHouseForm } from '../register/names.ts';
import { shortened } from '../shortened.ts';
import type { CheckContext } from './context.ts';
import type { RecordName } from './params.ts';

type Namer = (context: CheckContext, id: string) => string | undefined;

function titled(
  records: (context: CheckContext) => readonly { readonly id: string; readonly title: string }[],
): Namer {
  return (context, id) => records(context).find((record) => record.id === id)?.title;
}

/**
 * Gives a paper's citation in house form: sentences name papers alike, however their sources spell
 * them.
 */
function citationIn(paper: Document | undefined): string | undefined {
  return paper && inHouseForm(paper.citation);
}

const NAMERS: Readonly<Record<RecordKind, Namer>> = {
  dossier: ({ contents }) => contents.dossier.title,
  annex: ({ contents }, id) => contents.annexes.find((annex) => annex.id === id)?.number.toString(),
  document: ({ documents }, id) => citationIn(documents.get(id)),
  theme: titled(({ contents }) => contents.themes),
  proposal: ({ numbers }, id) => numbers.proposals.get(id)?.toString(),
  'action-line': ({ numbers }, id) => numbers.actionLines.get(id)?.toString(),
  action: ({ numbers }, id) => numbers.actions.get(id),
  'programme-line': ({ contents }, id) => contents.programme.find((line) => line.id === id)?.label,
  'budget-source': titled(({ contents }) => contents.budgetSources),
  organisation: ({ contents }, id) =>
    contents.organisations.find((organisation) => organisation.id === id)?.name,
  motion: ({ contents, documents }, id) => {
    const motion = contents.motions.find((one) => one.id === id);
    return motion && `${motion.short} (${citationIn(documents.get(motion.document)) ?? EXPIRED})`;
  },
  commitment: ({ contents, resolve }, id) => {
    const commitment = contents.commitments.find((one) => one.id === id);
    return commitment && (commitment.number ?? shortened(printLinks(commitment.text, resolve)));
  },
  element: ({ contents, resolve }, id) => {
    const element = [...contents.motions, ...contents.commitments]
      .flatMap(({ elements }) => elements)
      .find((one) => one.id === id);
    return element && shortened(printLinks(element.text, resolve));
  },
};

/**
 * Gives the name of a record in a sentence: its number, citation or title.
 * @example
 * recordName(context, { kind: 'proposal', id }) // { kind: 'proposal', name: '26' }
 */
export function recordName(context: CheckContext, record: RecordRef): RecordName {
  return { kind: record.kind, name: NAMERS[record.kind](context, record.id) ?? EXPIRED };
}
