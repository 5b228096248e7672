import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import { printDate } from '../../../db/model/dates.ts';
import type { Annex } from '../../../db/model/records/annex.ts';
import { standAnnex } from '../../../db/model/stand-annex.ts';
import { bridge } from '../../data/bridge.ts';
import { useContents } from '../../data/contents.ts';
import { takeStep } from '../../data/steps.ts';
import { today } from '../../data/today.ts';
import { useWritable } from '../../data/window-state.ts';
import { useWords } from '../../i18n/words.ts';
import { FormDialog } from '../dialogs/form-dialog.tsx';
import { DateField } from '../fields/date-field.tsx';
import { LongTextField } from '../fields/long-text-field.tsx';
import { isDay } from '../fields/typed-day.ts';

/**
 * Offers to make a version of its own, as of a day, out of an annex that is a copy of what was
 * sent.
 */
export function StandVersion({ annex }: { readonly annex: Annex }): ReactElement | null {
  const { dossier: t } = useWords();
  const writable = useWritable();
  const [asking, setAsking] = useState(false);
  if (annex.copyOf === undefined || !writable) return null;
  return (
    <section className="stand-version">
      <p>{t.standHint}</p>
      <Button className="button" onPress={() => setAsking(true)}>
        {t.makeStand}
      </Button>
      {asking ? <StandDialog annex={annex} onClose={() => setAsking(false)} /> : null}
    </section>
  );
}

function StandDialog({
  annex,
  onClose,
}: {
  readonly annex: Annex;
  readonly onClose: () => void;
}): ReactElement {
  const { dossier: t } = useWords();
  const { dossier } = useContents();
  const usual = (day: string) =>
    t.standTitle({ programme: dossier.programme, date: printDate(day) });
  const [day, setDay] = useState<string | undefined>(today);
  // Undefined while the title is the usual one for the day.
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const title = typed ?? (isDay(day) ? usual(day) : '');
  const make = async () => {
    if (!isDay(day)) return;
    try {
      await takeStep(
        bridge.annexes.save({ records: [standAnnex(annex, title.trim(), day)], base: [annex] }),
      );
      onClose();
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <FormDialog
      title={t.makeStand}
      submit={t.make}
      onSubmit={() => void make()}
      isDisabled={!isDay(day) || title.trim() === ''}
      isEdited={typed !== undefined || day !== today()}
      onCancel={onClose}
    >
      <p>{t.standExplained}</p>
      <DateField label={t.asOf} value={day} onChange={setDay} on={today()} isRequired />
      <LongTextField label={t.annexTitle} value={title} onChange={setTyped} isRequired />
      {refused === undefined ? null : (
        <p className="notice" role="alert">
          {refused}
        </p>
      )}
    </FormDialog>
  );
}
