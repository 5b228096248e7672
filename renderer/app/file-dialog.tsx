import { type ReactElement, useState } from 'react';
import { ChoiceDialog } from '../components/dialogs/choice-dialog.tsx';
import { useFileCondition } from '../data/file-condition.ts';
import { useWindowState } from '../data/window-state.ts';
import { useWords } from '../i18n/words.ts';

/** Shows, once each time, that the file under the dossier is gone, and what to do about it. */
export function FileDialog(): ReactElement | null {
  const words = useWords();
  const window = useWindowState();
  const condition = useFileCondition();
  const [told, setTold] = useState<typeof condition>('there');
  if (condition === 'there') {
    if (told !== 'there') setTold('there');
    return null;
  }
  if (told === condition || window?.shows !== 'dossier') return null;
  const { title, safe, advice } = words.frame.fileIs[condition];
  return (
    <ChoiceDialog
      title={title}
      cancel={words.frame.understood}
      onCancel={() => setTold(condition)}
      choices={[]}
    >
      <p className="file-path">{window.path}</p>
      <p>{safe}</p>
      <p>{advice}</p>
    </ChoiceDialog>
  );
}
