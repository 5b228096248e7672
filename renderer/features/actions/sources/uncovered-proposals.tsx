import { type ReactElement, useMemo } from 'react';
import { printLinks } from '../../../../db/model/links/index.ts';
import { printEuros } from '../../../../db/model/money.ts';
import { proposalsByThemeAndCategory } from '../../../../db/model/numbering.ts';
import { uncoveredProposals } from '../../../../db/model/uncovered.ts';
import { recordAddress } from '../../../data/chosen-record.ts';
import { useContents } from '../../../data/contents.ts';
import { useLookup } from '../../../data/lookup.ts';
import { useWords } from '../../../i18n/words.ts';

/**
 * Lists the proposals that cannot be carried out for want of budget, and what they ask together.
 */
export function UncoveredProposals(): ReactElement | null {
  const words = useWords().budget;
  const contents = useContents();
  const { numbers, resolve } = useLookup();
  const { proposals, totals } = useMemo(
    () =>
      uncoveredProposals(
        contents,
        proposalsByThemeAndCategory(contents).flatMap((group) => group.proposals),
      ),
    [contents],
  );
  if (proposals.length === 0) return null;
  const { coverNote } = contents.dossier;
  const { estimate, expectation, withAmount, unknown } = totals;
  const numbersOf = unknown.map(({ id }) => numbers.proposals.get(id)).join(', ');
  return (
    <section className="uncovered" aria-labelledby="uncovered">
      <h2 id="uncovered">{words.uncovered}</h2>
      <p>{words.uncoveredIntro}</p>
      <ul className="uncovered-totals">
        <li>
          {words.uncoveredCount({ count: withAmount })}: {words.oneOff}{' '}
          {printEuros(estimate.incidenteel)}
          {expectation.incidenteel === estimate.incidenteel
            ? ''
            : words.withExpectation({ amount: printEuros(expectation.incidenteel) })}
          , {words.recurring} {printEuros(estimate.structureel)}
          {estimate.withoutKind === 0
            ? ''
            : words.withoutKind({ amount: printEuros(estimate.withoutKind) })}{' '}
          {coverNote === undefined ? null : <em>({coverNote})</em>}
        </li>
        {unknown.length === 0 ? null : (
          <li>{words.unknownCosts({ count: unknown.length, numbers: numbersOf })}</li>
        )}
      </ul>
      <table className="table" aria-labelledby="uncovered">
        <thead>
          <tr>
            <th scope="col" className="number">
              {words.nr}
            </th>
            <th scope="col">{words.proposalHead}</th>
            <th scope="col">{words.cost}</th>
          </tr>
        </thead>
        <tbody>
          {proposals.map(({ id, text, costText }) => (
            <tr key={id}>
              <td className="number">{numbers.proposals.get(id)}</td>
              <td className="clipped">
                <a href={`#${recordAddress({ kind: 'proposal', id })}`}>
                  {printLinks(text, resolve)}
                </a>
              </td>
              <td className="cost">{costText}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
