import type { ReactElement } from 'react';
import { useAnnouncement } from '../data/announcements.ts';
import { useContents } from '../data/contents.ts';
import { useFileCondition } from '../data/file-condition.ts';
import { useWords } from '../i18n/words.ts';

/** The line at the bottom: what has just happened, and what is there. */
export function StatusBar(): ReactElement {
  const words = useWords();
  const { proposals } = useContents();
  const condition = useFileCondition();
  const { text } = useAnnouncement();
  return (
    <footer className="status-bar">
      <span>{words.proposals.count({ count: proposals.length })}</span>
      {condition === 'there' ? null : (
        <strong className="status-bar-alarm">{words.frame.fileIs[condition].status}</strong>
      )}
      <span role="status">{text}</span>
    </footer>
  );
}
