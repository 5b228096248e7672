import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import type { WindowState } from '../../preload/contract/window-channels.ts';
import { ChoiceDialog } from '../components/dialogs/choice-dialog.tsx';
import { announce } from '../data/announcements.ts';
import { answered, bridge } from '../data/bridge.ts';
import { usePreferences } from '../data/preferences.ts';
import { useWindowState } from '../data/window-state.ts';
import { LOCALES, useWords } from '../i18n/words.ts';

type Holder = NonNullable<Extract<WindowState, { shows: 'dossier' }>['heldBy']>;

/** Shows why a dossier can only be read, and offers to take it over from who has it open. */
export function ReadOnlyBanner(): ReactElement | null {
  const words = useWords();
  const { language } = usePreferences();
  const window = useWindowState();
  // Who the user is asked about: whoever comes meanwhile is not who was meant.
  const [asked, setAsked] = useState<Holder>();
  if (window?.shows !== 'dossier' || window.mode === 'write') return null;
  const takeOver = async (from: Holder | undefined, done: string) => {
    setAsked(undefined);
    try {
      await answered(bridge.files.takeOver(from === undefined ? {} : { from }));
      const now = await answered(bridge.window.state({}));
      const taken = now.shows === 'dossier' && now.mode === 'write';
      announce(taken ? done : words.frame.notTakenOver);
    } catch (error) {
      announce(error instanceof Error ? error.message : words.frame.notTakenOver);
    }
  };
  const { heldBy, isFree = false, isLost = false, why } = window;
  if (heldBy === undefined && isFree) {
    return (
      <section className="read-only-banner" aria-label={words.frame.readOnlyWhy}>
        <p role={isLost ? 'alert' : 'status'}>
          {isLost ? words.frame.lostAndFree : words.frame.free}
        </p>
        <Button
          className="button"
          onPress={() => void takeOver(undefined, words.frame.nowWritable)}
        >
          {words.frame.openToWrite}
        </Button>
      </section>
    );
  }
  if (heldBy === undefined) {
    return (
      <section className="read-only-banner" aria-label={words.frame.readOnlyWhy}>
        <p>{why ?? words.frame.mayNotWrite}</p>
      </section>
    );
  }
  const moment = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const shown = (holder: Holder) => ({
    ...holder,
    since: moment.format(new Date(holder.since)),
  });
  return (
    <section className="read-only-banner" aria-label={words.frame.readOnlyWhy}>
      {isLost ? (
        <p role="alert">
          <strong>{words.frame.lostTo(shown(heldBy))}.</strong> {words.frame.lostAdvice(heldBy)}
        </p>
      ) : (
        <p>
          <strong>{words.frame.heldBy(shown(heldBy))}.</strong> {words.frame.readMeanwhile}
        </p>
      )}
      <Button className="button" onPress={() => setAsked(heldBy)}>
        {isLost ? words.frame.takeBack : words.frame.takeOver}
      </Button>
      {asked === undefined ? null : (
        <ChoiceDialog
          title={words.frame.takeOverTitle}
          cancel={words.components.cancel}
          onCancel={() => setAsked(undefined)}
          choices={[
            {
              label: words.frame.takeOverConfirm,
              isDangerous: true,
              onChoose: () => void takeOver(asked, words.frame.takenOver),
            },
          ]}
        >
          <p>{words.frame.heldBy(shown(asked))}.</p>
          <p>{words.frame.takeOverQuestion(asked)}</p>
        </ChoiceDialog>
      )}
    </section>
  );
}
