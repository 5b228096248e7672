import { type ReactElement, useState } from 'react';
import type { ProposalPlace } from '../../../db/model/proposal-place.ts';
import type { Proposal } from '../../../db/model/records/proposal.ts';
import { ChoiceDialog } from '../../components/dialogs/choice-dialog.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { useContents } from '../../data/contents.ts';
import { useWords } from '../../i18n/words.ts';

/** Asks for the theme and category at whose end proposals are to stand. */
export function MoveDialog({
  selected,
  onMove,
  onClose,
}: {
  readonly selected: readonly Proposal[];
  readonly onMove: (place: ProposalPlace) => Promise<void>;
  readonly onClose: () => void;
}): ReactElement {
  const words = useWords();
  const { dossier, themes } = useContents();
  const [theme, setTheme] = useState(selected[0]?.theme ?? '');
  const [category, setCategory] = useState(selected[0]?.category ?? '');
  return (
    <ChoiceDialog
      title={words.proposals.moveTitle({ count: selected.length })}
      cancel={words.components.cancel}
      onCancel={onClose}
      choices={[
        {
          label: words.proposals.moveHere,
          main: true,
          onChoose: () => void onMove({ theme, category }),
        },
      ]}
    >
      <ChoiceField
        label={words.proposals.theme}
        value={theme}
        onChange={setTheme}
        choices={themes.map(({ id, title }) => ({ value: id, label: title }))}
      />
      {dossier.categories.length === 1 ? null : (
        <ChoiceField
          label={words.proposals.category}
          value={category}
          onChange={setCategory}
          choices={dossier.categories.map(({ key, title }) => ({ value: key, label: title }))}
        />
      )}
    </ChoiceDialog>
  );
}
