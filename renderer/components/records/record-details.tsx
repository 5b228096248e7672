import type { ReactElement, ReactNode } from 'react';
import type { RecordRef } from '../../../db/model/records/values.ts';
import { useContents } from '../../data/contents.ts';
import { useWords } from '../../i18n/words.ts';
import { type RecordTab, RecordTabs } from '../layout/record-tabs.tsx';
import { HistorySection } from './history-section.tsx';
import { NotesSection } from './notes-section.tsx';
import { RecordHead } from './record-head.tsx';

/** Shows the details of a record under its name: its form, the notes on it, what was done to it. */
export function RecordDetails({
  title,
  on,
  first,
  children,
}: {
  readonly title: string;
  readonly on: RecordRef;
  /** First tab, where that is not the form. */
  readonly first?: Pick<RecordTab, 'title' | 'content'>;
  readonly children: ReactNode;
}): ReactElement {
  const { components: words } = useWords();
  const { notes } = useContents();
  const count = notes.filter((note) => note.on.kind === on.kind && note.on.id === on.id).length;
  return (
    <>
      <RecordHead title={title} />
      <RecordTabs
        tabs={[
          ...(first === undefined ? [] : [{ key: 'first', ...first }]),
          { key: 'details', title: words.details, content: children, keeps: true },
          {
            key: 'notes',
            title: count === 0 ? words.notes : `${words.notes} (${count})`,
            content: <NotesSection on={on} />,
          },
          { key: 'history', title: words.history, content: <HistorySection id={on.id} /> },
        ]}
      />
    </>
  );
}
