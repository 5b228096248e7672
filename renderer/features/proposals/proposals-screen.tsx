import { type ReactElement, useMemo } from 'react';
import { linkResolver } from '../../../db/model/links/index.ts';
import { numbering, proposalsByThemeAndCategory } from '../../../db/model/numbering.ts';
import { useContents } from '../../data/contents.ts';
import { useWords } from '../../i18n/words.ts';
import { ProposalGroupRows } from './proposal-group-rows.tsx';

/** The proposals, grouped as the annex prints them. */
export function ProposalsScreen(): ReactElement {
  const words = useWords();
  const contents = useContents();
  const groups = useMemo(
    () => proposalsByThemeAndCategory(contents).filter((group) => group.proposals.length > 0),
    [contents],
  );
  const numbers = useMemo(() => numbering(contents), [contents]);
  const links = useMemo(() => linkResolver(contents, numbers), [contents, numbers]);
  return (
    <>
      <div className="screen-head">
        <h1 id="proposals">{words.actions['go.proposals']}</h1>
      </div>
      <table className="table" aria-labelledby="proposals">
        <thead>
          <tr>
            <th scope="col" className="number">
              {words.proposals.number}
            </th>
            <th scope="col">{words.proposals.text}</th>
            <th scope="col" className="cost">
              {words.proposals.costs}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <ProposalGroupRows
            key={`${group.theme.id} ${group.category}`}
            group={group}
            numbers={numbers}
            links={links}
          />
        ))}
      </table>
    </>
  );
}
