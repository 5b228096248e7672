import { type ReactElement, useEffect, useState } from 'react';
import { useAnnouncement } from '../data/announcements.ts';
import { useFileCondition } from '../data/file-condition.ts';
import { useListedText } from '../data/listed.ts';
import { useWords } from '../i18n/words.ts';

/** The line at the bottom: what has just happened, and what is there. */
export function StatusBar(): ReactElement {
  const words = useWords();
  const listed = useListedText();
  const condition = useFileCondition();
  const text = useFreshAnnouncement();
  return (
    <footer className="status-bar">
      <span className="status-bar-listed">{listed}</span>
      {condition === 'there' ? null : (
        <strong className="status-bar-alarm">{words.frame.fileIs[condition].status}</strong>
      )}
      <span role="status">{text}</span>
    </footer>
  );
}

/** How long what has just happened is said, in milliseconds; after that it is no longer just now. */
const FRESH = 20_000;

function useFreshAnnouncement(): string {
  const { text, at } = useAnnouncement();
  const [past, setPast] = useState(0);
  useEffect(() => {
    const end = setTimeout(() => setPast(at), FRESH);
    return () => clearTimeout(end);
  }, [at]);
  return at === past ? '' : text;
}
