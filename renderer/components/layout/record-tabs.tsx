import type { ReactElement, ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWords } from '../../i18n/words.ts';

/** One part of a record's details. */
export interface RecordTab {
  readonly key: string;
  readonly title: string;
  readonly content: ReactNode;
  /** Whether it holds a form, which stays as it is while another part is looked at. */
  readonly keeps?: boolean;
}

/**
 * Shows the details of a record in parts; a part with edits stays as it is while one looks at
 * another.
 */
export function RecordTabs({ tabs }: { readonly tabs: readonly RecordTab[] }): ReactElement {
  const words = useWords();
  return (
    <Tabs className="record-tabs">
      <TabList className="record-tab-list" aria-label={words.components.tabs}>
        {tabs.map(({ key, title }) => (
          <Tab key={key} id={key} className="record-tab">
            {title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ key, content, keeps = false }, at) => (
        <TabPanel
          key={key}
          id={key}
          className="record-tab-panel"
          shouldForceMount={at === 0 || keeps}
        >
          {content}
        </TabPanel>
      ))}
    </Tabs>
  );
}
