/** Describes Bijlage 1: the proposals, a table per theme and category. */
import { tableHeads } from '../../db/model/categories.ts';
import { type LinkResolver, linkResolver, printLinks } from '../../db/model/links/index.ts';
import {
  numbering,
  type ProposalGroup,
  proposalsByThemeAndCategory,
} from '../../db/model/numbering.ts';
import type { Annex } from '../../db/model/records/annex.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import type { Proposal } from '../../db/model/records/proposal.ts';
import { annexLabel, documentFacts, edgeFacts } from './annex-facts.ts';
import { keepTogether, textBlocks } from './cell-text.ts';
import type { AnnexBlock, AnnexDescription, Column, Row } from './description.ts';

/** Widths of text, appreciation and costs as the House's print has them. */
const SHARES = [0.49, 0.28, 0.23] as const;

/** Gives the three column heads of a group: the theme's own where it has them, else the annex's. */
function headsOf(
  annex: Annex,
  { dossier }: Contents,
  { theme, category }: ProposalGroup,
): readonly string[] {
  return theme.heads?.[category] ?? tableHeads(annex, dossier.categories, category);
}

function toRow(proposal: Proposal, number: number | undefined, resolve: LinkResolver): Row {
  return {
    cells: [
      {
        blocks: textBlocks(printLinks(proposal.text, resolve)),
        ...(number !== undefined && { label: String(number) }),
      },
      { blocks: textBlocks(printLinks(proposal.appreciation, resolve)) },
      { blocks: textBlocks(proposal.costText) },
    ],
  };
}

/** Describes the annex `voorstellen`; a category without proposals has no table. */
export function describeProposals(
  contents: Contents,
  annex: Annex,
  definitive: boolean,
): AnnexDescription {
  const numbers = numbering(contents);
  const resolve = linkResolver(contents, numbers);
  const groups = proposalsByThemeAndCategory(contents).filter((g) => g.proposals.length > 0);
  const columns = SHARES.map(
    (share, index): Column => ({
      share,
      align: 'start',
      ...(index === 0 && { widestLabel: String(contents.proposals.length) }),
    }),
  );
  const blocks = groups.flatMap((group): readonly AnnexBlock[] => {
    const head = headsOf(annex, contents, group);
    const { title } = group.theme;
    const rows: Iterable<Row> = {
      *[Symbol.iterator]() {
        for (const proposal of group.proposals)
          yield toRow(proposal, numbers.proposals.get(proposal.id), resolve);
      },
    };
    return [
      { kind: 'heading', level: 2, text: title, bookmark: `${title}: ${head[0]}` },
      { kind: 'table', columns, head, rows, notes: [] },
    ];
  });
  const title: AnnexBlock = {
    kind: 'heading',
    level: 1,
    label: `${annexLabel(annex)}:`,
    text: keepTogether(annex.title),
  };
  return {
    document: documentFacts(contents, annex),
    edges: edgeFacts(contents, annex, definitive),
    blocks: [title, ...blocks],
    rowCount: contents.proposals.length,
  };
}
