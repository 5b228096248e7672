import { type ReactElement, useContext } from 'react';
import { useWords } from '../../i18n/words.ts';
import { FormLabels } from './form-labels.ts';
import { FormReadOnly } from './form-read-only.ts';
import { KeptNotice } from './kept-notice.tsx';
import { fieldLabel } from './shown-value.tsx';
import type { Edits } from './use-edits.ts';

/**
 * Says what happened to a form's record while it was being edited: it was removed, it can only be
 * read any more, or others changed fields of it.
 */
export function FormNotice({
  edits: { typed, changedMeanwhile, meetings },
  isGone,
  unsaved,
  onDiscard,
  onMakeAnew,
}: {
  readonly edits: Pick<Edits<never>, 'typed' | 'changedMeanwhile' | 'meetings'>;
  readonly isGone: boolean;
  readonly unsaved: boolean;
  readonly onDiscard: () => void;
  readonly onMakeAnew: () => void;
}): ReactElement | null {
  const words = useWords();
  const { components: t } = words;
  const labels = useContext(FormLabels);
  const isReadOnly = useContext(FormReadOnly);
  if (isGone) {
    const ways = { onDiscard, ...(isReadOnly ? {} : { onMakeAnew }) };
    return <KeptNotice title={t.goneTitle} hint={t.goneHint} typed={typed} {...ways} />;
  }
  if (!unsaved) return null;
  if (isReadOnly) return <KeptNotice title={t.keptTitle} hint={t.keptHint} typed={typed} />;
  if (meetings.length > 0 || changedMeanwhile.length === 0) return null;
  const names = changedMeanwhile.map((path) => fieldLabel(path, labels, words));
  return (
    <p className="notice notice-caution" role="status">
      {t.changedMeanwhile({ fields: names.join(', ') })}
    </p>
  );
}
