import { type ReactElement, useState } from 'react';
import { newId } from '../../../db/model/id.ts';
import { proposalsByThemeAndCategory } from '../../../db/model/numbering.ts';
import { placeAfter } from '../../../db/model/proposal-place.ts';
import type { Proposal } from '../../../db/model/records/proposal.ts';
import type { MadeRecords } from '../../components/records/made-records.ts';
import { bridge } from '../../data/bridge.ts';
import { useContents } from '../../data/contents.ts';
import { useLookup } from '../../data/lookup.ts';
import { takeStep } from '../../data/steps.ts';
import { useWords } from '../../i18n/words.ts';
import { ProposalForm } from './proposal-form.tsx';

/**
 * Shows the form of a proposal that is not in the dossier yet: it comes after the one that was
 * chosen.
 */
export function NewProposal({
  after,
  onSaved,
  onDiscard,
}: {
  readonly after: string | undefined;
  readonly onSaved: (id: string) => void;
  readonly onDiscard: () => void;
}): ReactElement | null {
  const words = useWords();
  const contents = useContents();
  const { numbers } = useLookup();
  const [place] = useState(() =>
    after === undefined ? undefined : placeAfter(proposalsByThemeAndCategory(contents), after),
  );
  const [theme] = contents.themes;
  const [blank] = useState((): Proposal | undefined =>
    theme === undefined
      ? undefined
      : {
          id: newId(),
          theme: place?.theme ?? theme.id,
          category: place?.category ?? contents.dossier.categories[0]?.key ?? '',
          text: '',
          appreciation: '',
          costStatus: 'nog-onbekend',
          costText: 'Nog onbekend.',
          costs: [],
          submittedBy: [],
          carriedOutBy: [],
          decision: 'open',
          clearances: [],
        },
  );
  if (blank === undefined) return null;
  const number = after === undefined ? undefined : numbers.proposals.get(after);
  const save = async (record: Proposal, made: MadeRecords) => {
    // Where it was put elsewhere in the form, it goes to the end there.
    const stays = record.theme === place?.theme && record.category === place.category;
    const before = stays ? place.before : undefined;
    await takeStep(
      bridge.proposals.add({
        record,
        ...made,
        ...(before === undefined ? {} : { before }),
      }),
    );
    onSaved(record.id);
  };
  return (
    <>
      <div className="record-head">
        <h2>{words.proposals.newProposal}</h2>
        {number === undefined ? null : <span>{words.proposals.newAfter({ number })}</span>}
      </div>
      <ProposalForm
        label={words.proposals.newProposal}
        proposal={blank}
        isNew
        onSave={save}
        onDiscard={onDiscard}
      />
    </>
  );
}
