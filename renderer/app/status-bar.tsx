import type { ReactElement } from 'react';
import { useAnnouncement } from '../data/announcements.ts';
import { useContents } from '../data/contents.ts';
import { useWindowState } from '../data/window-state.ts';
import { useWords } from '../i18n/words.ts';

/** The line at the bottom: what has just happened, and what is there. */
export function StatusBar(): ReactElement {
  const words = useWords();
  const { proposals } = useContents();
  const window = useWindowState();
  const { text } = useAnnouncement();
  const heldBy = window?.shows === 'dossier' ? window.heldBy : undefined;
  return (
    <footer className="status-bar">
      <span>{words.proposals.count({ count: proposals.length })}</span>
      {heldBy === undefined ? null : <span>{words.frame.heldBy(heldBy)}</span>}
      <span role="status">{text}</span>
    </footer>
  );
}
