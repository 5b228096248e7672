import { type ReactElement, useEffect, useState } from 'react';
import { useAnnouncement } from '../data/announcements.ts';
import { useFileCondition } from '../data/file-condition.ts';
import { useListedText } from '../data/listed.ts';
import { useWords } from '../i18n/words.ts';

/** Shows the line at the bottom: what has just happened, and what is listed. */
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

/** Time for which what has just happened is shown, in milliseconds. */
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
