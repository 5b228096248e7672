import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../components/icon.tsx';
import { ShortcutKeys } from '../components/shortcut-keys.tsx';
import { useContents } from '../data/contents.ts';
import { useSaveState } from '../data/steps.ts';
import { useUnsaved } from '../data/unsaved.ts';
import { useWindowState } from '../data/window-state.ts';
import { useWords, type Words } from '../i18n/words.ts';
import { runAction } from './run-action.ts';
import { ariaShortcut } from './shortcuts.ts';

const FIND = 'CmdOrCtrl+K';

/** Shows which dossier this is, and whether what was done is in the file. */
export function TitleBar(): ReactElement {
  const words = useWords();
  const { dossier } = useContents();
  const window = useWindowState();
  const readOnly = window?.shows === 'dossier' && window.mode === 'read';
  return (
    <header className="title-bar">
      <GoButtons />
      <a className="title-bar-name" href="#/dossier">
        {dossier.number} · {dossier.title}
      </a>
      <span className="title-bar-file">{window?.shows === 'dossier' ? window.name : ''}</span>
      {readOnly ? <span className="badge badge-caution">{words.frame.readOnly}</span> : null}
      <StateOfSaving words={words} />
      <Button
        className="button title-bar-find"
        aria-keyshortcuts={ariaShortcut(FIND)}
        onPress={() => void runAction('view.palette')}
      >
        {words.palette.open} <ShortcutKeys shortcut={FIND} />
      </Button>
    </header>
  );
}

function StateOfSaving({ words }: { readonly words: Words }): ReactElement {
  const save = useSaveState();
  const unsaved = useUnsaved();
  return (
    <span
      className="title-bar-state"
      data-state={save.state}
      data-testid="save-state"
      title={save.state === 'failed' ? save.reason : undefined}
    >
      {sayState(words, save, unsaved)}
    </span>
  );
}

function sayState(
  { frame }: Words,
  save: ReturnType<typeof useSaveState>,
  unsaved: boolean,
): string {
  if (save.state === 'failed') return frame.notSaved({ reason: save.reason });
  if (save.state === 'busy') return frame.busy;
  return unsaved ? frame.unsavedEdits : frame.saved;
}

function GoButtons(): ReactElement {
  const words = useWords();
  return (
    <span className="title-bar-go">
      <Button
        className="button"
        aria-label={words.actions['go.back']}
        aria-keyshortcuts={ariaShortcut('Alt+Left')}
        onPress={() => void runAction('go.back')}
      >
        <Icon name="arrow-left" />
      </Button>
      <Button
        className="button"
        aria-label={words.actions['go.forward']}
        aria-keyshortcuts={ariaShortcut('Alt+Right')}
        onPress={() => void runAction('go.forward')}
      >
        <Icon name="arrow-right" />
      </Button>
    </span>
  );
}
