import { type ReactElement, useContext } from 'react';
import { Button } from 'react-aria-components';
import type { ChangedField } from '../../../db/model/merge-edits.ts';
import { announce } from '../../data/announcements.ts';
import { useWords } from '../../i18n/words.ts';
import { FormLabels } from './form-labels.ts';
import { fieldLabel, useShownText } from './shown-value.tsx';

/** Says that what was typed can no longer be saved where it was meant to go, and lets it be copied. */
export function KeptNotice({
  title,
  hint,
  typed,
  onMakeAnew,
  onDiscard,
}: {
  readonly title: string;
  readonly hint: string;
  readonly typed: () => readonly ChangedField[];
  /** Puts the record in the dossier again; absent where nothing can be put there. */
  readonly onMakeAnew?: () => void;
  /** Lets go of what was typed; absent where the form itself offers that. */
  readonly onDiscard?: () => void;
}): ReactElement {
  const words = useWords();
  const { components: t } = words;
  const labels = useContext(FormLabels);
  const text = useShownText();
  const copy = () => {
    const lines = typed().map(
      ({ path, now }) => `${fieldLabel(path, labels, words)}: ${text(now)}`,
    );
    announce(copyText(lines.join('\n')) ? t.copied : t.notCopied);
  };
  return (
    <div className="notice kept-notice" role="alert">
      <strong>{title}</strong>
      <p className="kept-notice-hint">{hint}</p>
      <div className="kept-notice-ways">
        <Button className="button" onPress={copy}>
          {t.copyTyped}
        </Button>
        {onMakeAnew === undefined ? null : (
          <Button className="button" onPress={onMakeAnew}>
            {t.makeAnew}
          </Button>
        )}
        {onDiscard === undefined ? null : (
          <Button className="button" onPress={onDiscard}>
            {t.leaveDiscard}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Puts a text on the clipboard, as a selection that is copied: a page may not write to it itself. */
function copyText(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
