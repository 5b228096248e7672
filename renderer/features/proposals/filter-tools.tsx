import type { ReactElement } from 'react';
import { COST_STATUSES, DECISIONS } from '../../../db/model/records/proposal.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { FilterBox } from '../../components/table/filter-box.tsx';
import { useWords } from '../../i18n/words.ts';
import type { ProposalFilter } from './proposal-filter.ts';

/** Shows the filters of the list: words, a decision, the state of the cost. */
export function FilterTools({
  filter,
  onChange,
}: {
  readonly filter: ProposalFilter;
  readonly onChange: (filter: ProposalFilter) => void;
}): ReactElement {
  const { proposals } = useWords();
  return (
    <>
      <FilterBox value={filter.words} onChange={(words) => onChange({ ...filter, words })} />
      <ChoiceField<ProposalFilter['decision']>
        label={proposals.decision}
        value={filter.decision}
        onChange={(decision) => onChange({ ...filter, decision })}
        choices={[
          { value: 'all', label: proposals.allDecisions },
          ...DECISIONS.map((value) => ({ value, label: proposals.decisions[value] })),
        ]}
      />
      <ChoiceField<ProposalFilter['costStatus']>
        label={proposals.costs}
        value={filter.costStatus}
        onChange={(costStatus) => onChange({ ...filter, costStatus })}
        choices={[
          { value: 'all', label: proposals.allCosts },
          ...COST_STATUSES.map((value) => ({ value, label: proposals.costStatuses[value] })),
        ]}
      />
    </>
  );
}
