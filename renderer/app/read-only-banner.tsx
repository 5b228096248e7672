import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import { ChoiceDialog } from '../components/dialogs/choice-dialog.tsx';
import { announce } from '../data/announcements.ts';
import { answered, bridge } from '../data/bridge.ts';
import { usePreferences } from '../data/preferences.ts';
import { useWindowState } from '../data/window-state.ts';
import { LOCALES, useWords } from '../i18n/words.ts';

/** Says why a dossier can only be read, and offers to take it over from who has it open. */
export function ReadOnlyBanner(): ReactElement | null {
  const words = useWords();
  const { language } = usePreferences();
  const window = useWindowState();
  const [asking, setAsking] = useState(false);
  if (window?.shows !== 'dossier' || window.mode === 'write') return null;
  const takeOver = async (done: string) => {
    setAsking(false);
    try {
      await answered(bridge.files.takeOver({}));
      const now = await answered(bridge.window.state({}));
      const taken = now.shows === 'dossier' && now.mode === 'write';
      announce(taken ? done : words.frame.notTakenOver);
    } catch (error) {
      announce(error instanceof Error ? error.message : words.frame.notTakenOver);
    }
  };
  const { heldBy, isFree = false } = window;
  if (heldBy === undefined && isFree) {
    return (
      <section className="read-only-banner" aria-label={words.frame.readOnlyWhy}>
        <p role="status">{words.frame.free}</p>
        <Button className="button" onPress={() => void takeOver(words.frame.nowWritable)}>
          {words.frame.openToWrite}
        </Button>
      </section>
    );
  }
  if (heldBy === undefined) {
    return (
      <section className="read-only-banner" aria-label={words.frame.readOnlyWhy}>
        <p>{words.frame.mayNotWrite}</p>
      </section>
    );
  }
  const moment = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const holder = { ...heldBy, since: moment.format(new Date(heldBy.since)) };
  return (
    <section className="read-only-banner" aria-label={words.frame.readOnlyWhy}>
      <p>
        <strong>{words.frame.heldBy(holder)}.</strong> {words.frame.readMeanwhile}
      </p>
      <Button className="button" onPress={() => setAsking(true)}>
        {words.frame.takeOver}
      </Button>
      {asking ? (
        <ChoiceDialog
          title={words.frame.takeOverTitle}
          cancel={words.components.cancel}
          onCancel={() => setAsking(false)}
          choices={[
            {
              label: words.frame.takeOverConfirm,
              isDangerous: true,
              onChoose: () => void takeOver(words.frame.takenOver),
            },
          ]}
        >
          <p>{words.frame.heldBy(holder)}.</p>
          <p>{words.frame.takeOverQuestion(holder)}</p>
        </ChoiceDialog>
      ) : null}
    </section>
  );
}
