import type { ReactElement } from 'react';
import { type LinkResolver, printLinks } from '../../../db/model/links/index.ts';
import type { Numbering, ProposalGroup } from '../../../db/model/numbering.ts';
import type { Proposal } from '../../../db/model/records/proposal.ts';
import { useWords } from '../../i18n/words.ts';

/** One table of the annex as a group of rows: its theme and category, then its proposals. */
export function ProposalGroupRows({
  group,
  numbers,
  links,
}: {
  readonly group: ProposalGroup;
  readonly numbers: Numbering;
  readonly links: LinkResolver;
}): ReactElement {
  const words = useWords();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {group.theme.title} · {words.proposals.categories[group.category]}
        </th>
      </tr>
      {group.proposals.map((proposal) => (
        <ProposalRow
          key={proposal.id}
          proposal={proposal}
          number={numbers.proposals.get(proposal.id)}
          links={links}
        />
      ))}
    </tbody>
  );
}

function ProposalRow({
  proposal,
  number,
  links,
}: {
  readonly proposal: Proposal;
  readonly number: number | undefined;
  readonly links: LinkResolver;
}): ReactElement {
  const text = printLinks(proposal.text, links);
  return (
    <tr>
      <td className="number">{number}</td>
      <td className="clipped" title={text}>
        {text}
      </td>
      <td className="cost">{proposal.costText}</td>
    </tr>
  );
}
