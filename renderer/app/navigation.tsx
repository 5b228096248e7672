import { useRouterState } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useWords } from '../i18n/words.ts';
import { screens } from './screens.ts';

const inNavigation = screens.filter(({ from }) => from === undefined);

/** The parts of the dossier; links, so that they can be reached and announced as such. */
export function Navigation(): ReactElement {
  const words = useWords();
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <nav className="navigation" aria-label={words.frame.navigation}>
      <ul>
        {inNavigation.map((screen) => (
          <li key={screen.path}>
            <a
              href={`#${screen.path}`}
              aria-current={path.startsWith(screen.path) ? 'page' : undefined}
            >
              {words.actions[screen.action]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
