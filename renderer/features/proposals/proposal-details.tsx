import type { ReactElement } from 'react';
import { RecordDetails } from '../../components/records/record-details.tsx';
import { ServesSection } from '../../components/records/serves-section.tsx';
import { bridge } from '../../data/bridge.ts';
import { takeStep } from '../../data/steps.ts';
import { useWords } from '../../i18n/words.ts';
import { ProposalForm } from './proposal-form.tsx';
import type { ProposalRow } from './proposal-row.ts';

/** Shows everything about the chosen proposal: its data, the notes on it, what was done to it. */
export function ProposalDetails({ row }: { readonly row: ProposalRow }): ReactElement {
  const { proposals: words } = useWords();
  const { proposal, number } = row;
  return (
    <RecordDetails title={words.numbered({ number })} on={{ kind: 'proposal', id: proposal.id }}>
      <ProposalForm
        key={proposal.id}
        label={words.form({ number })}
        proposal={proposal}
        isNew={false}
        onSave={(record, made, base) =>
          takeStep(
            base === undefined
              ? bridge.proposals.add({ record, ...made })
              : bridge.proposals.save({ records: [record], base: [base], ...made }),
          )
        }
      />
      <ServesSection id={proposal.id} />
    </RecordDetails>
  );
}
