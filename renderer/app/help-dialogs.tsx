import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { actions, type MenuName } from '../../preload/actions.ts';
import { ChoiceDialog } from '../components/dialogs/choice-dialog.tsx';
import { ShortcutKeys } from '../components/shortcut-keys.tsx';
import { answered, bridge } from '../data/bridge.ts';
import { useWords } from '../i18n/words.ts';
import { useActionHandler } from './run-action.ts';
import { BETWEEN_KEYS, shownKeys } from './shortcuts.ts';

const MENUS: readonly MenuName[] = ['file', 'edit', 'view', 'go', 'help'];
const PARTS = ['electron', 'chromium', 'node', 'sqlite'] as const;
const FIND = 'CmdOrCtrl+K';

/** Shows the dialogs of the Help menu: the keys of every action, and what this application is. */
export function HelpDialogs(): ReactElement | null {
  const words = useWords();
  const [shown, setShown] = useState<'shortcuts' | 'about'>();
  useActionHandler('help.shortcuts', () => setShown('shortcuts'));
  useActionHandler('help.about', () => setShown('about'));
  if (shown === undefined) return null;
  return (
    <ChoiceDialog
      role="dialog"
      title={words.actions[`help.${shown}`]}
      choices={[]}
      cancel={words.components.close}
      onCancel={() => setShown(undefined)}
    >
      {shown === 'shortcuts' ? <Shortcuts /> : <About />}
    </ChoiceDialog>
  );
}

function Shortcuts(): ReactElement {
  const words = useWords();
  return (
    <>
      <div className="shortcuts">
        {MENUS.map((menu) => (
          <section key={menu}>
            <h3>{words.palette.menus[menu]}</h3>
            <dl>
              {actions
                .filter((action) => action.menu === menu)
                .map(({ name, shortcut }) =>
                  shortcut === undefined ? null : (
                    <div key={name}>
                      <dt>{words.actions[name]}</dt>
                      <dd>
                        <ShortcutKeys shortcut={shortcut} />
                      </dd>
                    </div>
                  ),
                )}
            </dl>
          </section>
        ))}
      </div>
      <p>{words.help.more({ keys: shownKeys(FIND).join(BETWEEN_KEYS) })}</p>
    </>
  );
}

function About(): ReactElement {
  const { help } = useWords();
  const { data } = useQuery({
    queryKey: ['about'],
    queryFn: () => answered(bridge.window.about({})),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <>
      <dl className="about">
        <dt>{help.version}</dt>
        <dd>{data?.version}</dd>
        <dt>{help.licence}</dt>
        <dd>{help.licenceName}</dd>
        {PARTS.map((part) =>
          data?.[part] === undefined ? null : (
            <AboutPart key={part} name={help.parts[part]} version={data[part]} />
          ),
        )}
      </dl>
      <p>{help.noNetwork}</p>
    </>
  );
}

function AboutPart({
  name,
  version,
}: {
  readonly name: string;
  readonly version: string;
}): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>{version}</dd>
    </>
  );
}
