import type { ReactElement } from 'react';
import type { RegisterFilter } from '../../../preload/contract/register-filter.ts';
import { useContents } from '../../data/contents.ts';
import { blocking, useFindings } from '../../data/findings.ts';
import { useWords } from '../../i18n/words.ts';
import { filterRegister } from '../motions/register/current-filter.ts';
import { passes } from '../motions/register/filter-rows.ts';
import { useRegister } from '../motions/register/use-register.ts';

/** A number that leads to where something is done about it. */
interface Line {
  readonly count: number;
  readonly say: (p: { count: number }) => string;
  readonly to: string;
  /** Filter that the register then has. */
  readonly filter?: RegisterFilter;
}

/** Shows what asks for attention, as numbers that lead to where it is done. */
export function AttentionPart(): ReactElement {
  const { overview: words } = useWords();
  const { actions, dossier } = useContents();
  const findings = useFindings();
  const rows = useRegister();
  const derived = actions
    .flatMap(({ budget }) => budget)
    .filter(({ provenance }) => provenance === 'afgeleid').length;
  const judged = findings.filter(({ accepted }) => accepted === undefined);
  const inRegister = (filter: RegisterFilter) => ({
    count: rows.filter(passes(filter)).length,
    to: '/moties?deel=register',
    filter,
  });
  const lines: readonly Line[] = [
    { count: blocking(findings).length, say: words.blocking, to: '/controles' },
    {
      count: judged.filter(({ severity }) => severity !== 'opmerking').length,
      say: words.findings,
      to: '/controles',
    },
    { count: derived, say: words.derived, to: '/acties' },
    { say: words.late, ...inRegister({ due: 'overdue' }) },
    { say: words.soon, ...inRegister({ due: 'soon' }) },
    { say: words.openItems, ...inRegister({ stand: 'open' }) },
  ];
  return (
    <section className="overview-part" aria-labelledby="overview-attention">
      <h2 id="overview-attention">{words.attention}</h2>
      <ul className="overview-counts">
        {lines.map(({ count, say, to, filter }) => (
          <li key={say({ count: 0 })}>
            <a
              href={`#${to}`}
              onClick={() => {
                if (filter !== undefined) filterRegister(dossier.id, filter);
              }}
            >
              <span className="overview-count">{count}</span> {say({ count })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
