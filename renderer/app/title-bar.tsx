import type { ReactElement } from 'react';
import { useContents } from '../data/contents.ts';
import { useSaveState } from '../data/steps.ts';
import { useUnsaved } from '../data/unsaved.ts';
import { useWindowState } from '../data/window-state.ts';
import { useWords, type Words } from '../i18n/words.ts';

/** Which dossier this is, and whether what was done is in the file. */
export function TitleBar(): ReactElement {
  const words = useWords();
  const { dossier } = useContents();
  const window = useWindowState();
  const readOnly = window?.shows === 'dossier' && window.mode === 'read';
  return (
    <header className="title-bar">
      <a className="title-bar-name" href="#/dossier">
        {dossier.number} · {dossier.title}
      </a>
      <span>{window?.shows === 'dossier' ? window.name : ''}</span>
      {readOnly ? <span className="badge badge-caution">{words.frame.readOnly}</span> : null}
      <StateOfSaving words={words} />
    </header>
  );
}

function StateOfSaving({ words }: { readonly words: Words }): ReactElement {
  const save = useSaveState();
  const unsaved = useUnsaved();
  return (
    <span className="title-bar-state" data-state={save.state} data-testid="save-state">
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
