import type { ReactElement } from 'react';
import { type Finding, findingMessage } from '../../../db/model/checks/index.ts';
import { Badge } from '../../components/badge.tsx';
import { findingKey } from '../../data/findings.ts';
import { usePreferences } from '../../data/preferences.ts';
import { useWords } from '../../i18n/words.ts';

/** Lists findings; each leads to where it is judged. */
export function FindingList({
  label,
  findings,
}: {
  readonly label: string;
  readonly findings: readonly Finding[];
}): ReactElement {
  const { findings: words } = useWords();
  const { language } = usePreferences();
  return (
    <ul className="annex-findings" aria-label={label}>
      {findings.map((finding) => (
        <li key={findingKey(finding)}>
          {finding.severity === 'opmerking' ? null : (
            <Badge
              text={words.severity[finding.severity]}
              tone={finding.severity === 'fout' ? 'negative' : 'caution'}
            />
          )}{' '}
          <a href={`#/controles?record=${encodeURIComponent(findingKey(finding))}`}>
            {findingMessage(finding, language)}
          </a>
        </li>
      ))}
    </ul>
  );
}
