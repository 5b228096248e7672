import type { ReactElement } from 'react';
import { ActionButton } from '../../components/action-button.tsx';
import { RecordTabs } from '../../components/layout/record-tabs.tsx';
import { HistorySection } from '../../components/records/history-section.tsx';
import { NotesSection } from '../../components/records/notes-section.tsx';
import { ServesSection } from '../../components/records/serves-section.tsx';
import { bridge } from '../../data/bridge.ts';
import { useContents } from '../../data/contents.ts';
import { takeStep } from '../../data/steps.ts';
import { useWords } from '../../i18n/words.ts';
import { ProposalForm } from './proposal-form.tsx';
import type { ProposalRow } from './proposal-row.ts';

/** Everything about the chosen proposal: its data, the notes on it, what was done to it. */
export function ProposalDetails({ row }: { readonly row: ProposalRow }): ReactElement {
  const words = useWords();
  const { notes } = useContents();
  const { proposal, number } = row;
  const count = notes.filter(({ on }) => on.kind === 'proposal' && on.id === proposal.id).length;
  return (
    <>
      <div className="detail-head">
        <h2>{words.proposals.numbered({ number })}</h2>
        <div className="detail-tools">
          <ActionButton action="edit.move-up" label={words.proposals.moveUp} sign="arrow-up" />
          <ActionButton
            action="edit.move-down"
            label={words.proposals.moveDown}
            sign="arrow-down"
          />
          <ActionButton action="edit.remove" />
        </div>
      </div>
      <RecordTabs
        tabs={[
          {
            key: 'details',
            title: words.components.details,
            content: (
              <>
                <ProposalForm
                  key={proposal.id}
                  label={words.proposals.form({ number })}
                  proposal={proposal}
                  isNew={false}
                  onSave={(record, papers) =>
                    takeStep(bridge.proposals.save({ records: [record], papers }))
                  }
                />
                <ServesSection id={proposal.id} />
              </>
            ),
          },
          {
            key: 'notes',
            title: count === 0 ? words.components.notes : `${words.components.notes} (${count})`,
            content: <NotesSection on={{ kind: 'proposal', id: proposal.id }} />,
          },
          {
            key: 'history',
            title: words.components.history,
            content: <HistorySection id={proposal.id} />,
          },
        ]}
      />
    </>
  );
}
