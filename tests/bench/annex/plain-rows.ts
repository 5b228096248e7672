import { linkResolver, printLinks } from '../../../db/model/links/index.ts';
import { numbering, proposalsByThemeAndCategory } from '../../../db/model/numbering.ts';
import type { Contents } from '../../../db/model/records/contents.ts';

/** A proposal's row as plain text, for printers that know nothing of dossiers. */
export interface PlainRow {
  readonly text: string;
  readonly appreciation: string;
  readonly cost: string;
}

/** The rows of Bijlage 1, in order, with their numbers and links printed. */
export function* plainRows(contents: Contents): Generator<PlainRow> {
  const numbers = numbering(contents);
  const resolve = linkResolver(contents, numbers);
  for (const { proposals } of proposalsByThemeAndCategory(contents)) {
    for (const proposal of proposals) {
      const number = numbers.proposals.get(proposal.id);
      yield {
        text: `${number} ${printLinks(proposal.text, resolve)}`,
        appreciation: printLinks(proposal.appreciation, resolve),
        cost: proposal.costText,
      };
    }
  }
}
