import type { ReactElement } from 'react';
import { useContents } from '../../data/contents.ts';
import { blocking, useFindings } from '../../data/findings.ts';
import { useLookup } from '../../data/lookup.ts';
import { today } from '../../data/today.ts';
import { useWords } from '../../i18n/words.ts';
import { openItems } from './open-items.ts';

/** What asks for attention, as numbers that lead to where it is done. */
export function AttentionPart(): ReactElement {
  const { overview: words } = useWords();
  const { actions } = useContents();
  const findings = useFindings();
  const items = openItems(useLookup(), today());
  const derived = actions
    .flatMap(({ budget }) => budget)
    .filter(({ provenance }) => provenance === 'afgeleid').length;
  const judged = findings.filter(({ accepted }) => accepted === undefined);
  const lines = [
    { count: blocking(findings).length, say: words.blocking, to: '/controles' },
    {
      count: judged.filter(({ severity }) => severity !== 'opmerking').length,
      say: words.findings,
      to: '/controles',
    },
    { count: derived, say: words.derived, to: '/acties' },
    { count: items.filter(({ isLate }) => isLate).length, say: words.late, to: '/moties' },
    { count: items.length, say: words.openItems, to: '/moties' },
  ];
  return (
    <section className="overview-part" aria-labelledby="overview-attention">
      <h2 id="overview-attention">{words.attention}</h2>
      <ul className="overview-counts">
        {lines.map(({ count, say, to }) => (
          <li key={say({ count: 0 })}>
            <a href={`#${to}`}>
              <span className="overview-count">{count}</span> {say({ count })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
