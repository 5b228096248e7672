import { useRouterState } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef } from 'react';
import { useWords } from '../i18n/words.ts';
import { screens } from './screens.ts';

const inNavigation = screens.filter(({ from }) => from === undefined);

/** Shows the parts of the dossier as links, so that they can be reached and announced as such. */
export function Navigation(): ReactElement {
  const words = useWords();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const list = useRef<HTMLElement>(null);
  // In a narrow window the parts are a row that scrolls: where one is stays in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is another part
  useEffect(() => {
    const show = () => {
      const current = list.current?.querySelector('[aria-current]');
      current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    show();
    window.addEventListener('resize', show);
    return () => window.removeEventListener('resize', show);
  }, [path]);
  return (
    <nav className="navigation" aria-label={words.frame.navigation} ref={list}>
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
