import { type ReactElement, useEffect, useState } from 'react';
import { ChoiceDialog } from '../components/dialogs/choice-dialog.tsx';
import { announce } from '../data/announcements.ts';
import { bridge } from '../data/bridge.ts';
import { stepsSettled } from '../data/steps.ts';
import { guardClosing, hasUnsaved, saveForms } from '../data/unsaved.ts';
import { useWords } from '../i18n/words.ts';
import { runAction } from './run-action.ts';

type Answer = 'closes' | 'stays';

function answer(given: Answer): void {
  void bridge.window.answerClosing({ answer: given });
}

/**
 * Asks what is to become of unsaved edits when the window is closed. Without edits, but with a step
 * under way, it waits for that step. A window whose edits cannot be saved stays, with the reason.
 */
export function ClosingDialog(): ReactElement | null {
  const words = useWords();
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    const waitOrAsk = async () => {
      if (hasUnsaved()) return setAsking(true);
      if (await stepsSettled()) return answer('closes');
      answer('stays');
      announce(words.frame.stays);
    };
    return guardClosing(() => void waitOrAsk());
  }, [words]);

  if (!asking) return null;
  const end = (given: Answer) => {
    setAsking(false);
    answer(given);
  };
  const save = async () => {
    const saved = (await saveForms(() => runAction('file.save'))) && (await stepsSettled());
    end(saved ? 'closes' : 'stays');
    if (!saved) announce(words.frame.stays);
  };
  return (
    <ChoiceDialog
      title={words.frame.closingTitle}
      cancel={words.components.cancel}
      onCancel={() => end('stays')}
      choices={[
        { label: words.components.save, main: true, onChoose: () => void save() },
        { label: words.components.leaveDiscard, onChoose: () => end('closes') },
      ]}
    >
      <p>{words.frame.closingQuestion}</p>
    </ChoiceDialog>
  );
}
