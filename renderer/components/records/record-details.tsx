import type { ReactElement, ReactNode } from 'react';
import type { RecordRef } from '../../../db/model/records/values.ts';
import { useWords } from '../../i18n/words.ts';
import { type RecordTab, RecordTabs } from '../layout/record-tabs.tsx';
import { HistorySection } from './history-section.tsx';
import { NotesSection } from './notes-section.tsx';

/** The details of a record under its name: its form, the notes on it, what was done to it. */
export function RecordDetails({
  title,
  on,
  first,
  children,
}: {
  readonly title: string;
  readonly on: RecordRef;
  /** What is seen first, where that is not the form. */
  readonly first?: Pick<RecordTab, 'title' | 'content'>;
  readonly children: ReactNode;
}): ReactElement {
  const words = useWords();
  return (
    <>
      <h2 className="record-title">{title}</h2>
      <RecordTabs
        tabs={[
          ...(first === undefined ? [] : [{ key: 'first', ...first }]),
          { key: 'details', title: words.components.details, content: children, keeps: true },
          { key: 'notes', title: words.components.notes, content: <NotesSection on={on} /> },
          {
            key: 'history',
            title: words.components.history,
            content: <HistorySection id={on.id} />,
          },
        ]}
      />
    </>
  );
}
