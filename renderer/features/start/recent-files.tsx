import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { announce } from '../../data/announcements.ts';
import { answered, bridge } from '../../data/bridge.ts';
import { useWords } from '../../i18n/words.ts';

/** Lists the dossiers that were opened last on this machine. */
export function RecentFiles(): ReactElement {
  const words = useWords();
  const read = () => answered(bridge.files.recent({}));
  const { data = [] } = useQuery({ queryKey: ['recent'], queryFn: read, staleTime: 0 });
  return (
    <section className="start-recent" aria-labelledby="start-recent">
      <h2 id="start-recent">{words.start.recent}</h2>
      {data.length === 0 ? <p>{words.start.noRecent}</p> : null}
      <ul>
        {data.map(({ key, name, folder }) => (
          <li key={key}>
            <Button className="recent-file" onPress={() => void open(key)}>
              <span className="recent-file-name">{name}</span>
              <span className="recent-file-folder">{folder}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function open(key: string): Promise<void> {
  const answer = await bridge.files.openRecent({ key });
  if (!answer.ok) announce(answer.error.sentence);
}
