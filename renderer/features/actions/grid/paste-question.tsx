import type { ReactElement } from 'react';
import type { NothingBecomes, NothingCount } from '../../../../db/model/pasted-block/index.ts';
import { ChoiceDialog } from '../../../components/dialogs/choice-dialog.tsx';
import { useWords } from '../../../i18n/words.ts';

/** Asks what the cells of a block that hold no amount are to become; for this block only. */
export function PasteQuestion({
  nothing,
  onAnswer,
}: {
  readonly nothing: NothingCount;
  readonly onAnswer: (nothing: NothingBecomes | undefined) => void;
}): ReactElement {
  const words = useWords().budget.paste.nothing;
  const cells = [
    nothing.empty === 0 ? [] : words.empty({ count: nothing.empty }),
    nothing.dash === 0 ? [] : words.times({ count: nothing.dash, text: '-' }),
    nothing['not-applicable'] === 0
      ? []
      : words.times({ count: nothing['not-applicable'], text: 'n.v.t.' }),
  ].flat();
  return (
    <ChoiceDialog
      title={words.title}
      choices={[
        { label: words.blank, onChoose: () => onAnswer('blank'), main: true },
        { label: words.zero, onChoose: () => onAnswer('zero') },
        { label: words.skip, onChoose: () => onAnswer('skip') },
      ]}
      cancel={words.cancel}
      onCancel={() => onAnswer(undefined)}
    >
      <p>{words.text({ cells: cells.join(', ') })}</p>
      <p>{words.help}</p>
    </ChoiceDialog>
  );
}
