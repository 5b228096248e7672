import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { parseInUnit } from '../../../../db/model/amount-in-unit.ts';
import type { DerivedAmount } from '../../../../db/model/derived-amounts.ts';
import { printLinks } from '../../../../db/model/links/index.ts';
import { useActionHandler } from '../../../app/run-action.ts';
import { announce } from '../../../data/announcements.ts';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { useLookup } from '../../../data/lookup.ts';
import { usePreferences } from '../../../data/preferences.ts';
import { takeStep } from '../../../data/steps.ts';
import { useUnsavedEdits } from '../../../data/unsaved.ts';
import { useWords } from '../../../i18n/words.ts';
import { useBudgetView } from '../budget-view.ts';
import { typedAmount } from '../grid/cell-text.ts';
import { gridSentences } from '../grid/grid-sentences.ts';
import { neighbourField } from './confirm-keys.ts';
import { ConfirmRow, type ReadingText } from './confirm-row.tsx';
import { confirmationsOf, type Reading } from './confirmations.ts';

function keyOf({ action, year }: DerivedAmount): string {
  return `${action} ${year}`;
}

/** Asks for what a person read in the source: which amounts, in which year, and in what source. */
export function ConfirmDialog({
  amounts,
  onClose,
}: {
  readonly amounts: readonly DerivedAmount[];
  readonly onClose: () => void;
}): ReactElement {
  const words = useWords().budget;
  const { language } = usePreferences();
  const { actions, documents } = useContents();
  const { numbers, resolve } = useLookup();
  const { unit, years } = useBudgetView();
  const sentences = gridSentences(words, language, unit, words.paste.actions);
  const sources = useId();
  const problem = useId();
  const keys = useId();
  const table = useRef<HTMLTableElement>(null);
  const [readIn, setReadIn] = useState('');
  const [refused, setRefused] = useState<string>();
  const [confirmed, setConfirmed] = useState(0);
  const [isEdited, setEdited] = useState(false);
  const [texts, setTexts] = useState<ReadonlyMap<string, ReadingText>>(
    () =>
      new Map(
        amounts.map((derived) => [
          keyOf(derived),
          {
            isRead: amounts.length === 1,
            inYear: derived.year,
            amount: typedAmount(derived.amount, unit),
          },
        ]),
      ),
  );
  const textOf = (derived: DerivedAmount): ReadingText =>
    texts.get(keyOf(derived)) ?? { isRead: false, inYear: derived.year, amount: '' };
  const nameOf = (id: string) => words.action({ number: numbers.actions.get(id) ?? '' });
  const problemOf = (derived: DerivedAmount): string | undefined => {
    const parsed = parseInUnit(textOf(derived).amount, unit);
    if (!parsed.ok) return sentences.cell(parsed.refusal);
    return parsed.amount === null ? words.amountMissing : undefined;
  };
  const chosen = amounts.filter((derived) => textOf(derived).isRead);
  const allRead = chosen.length === amounts.length;
  const read = (readings: readonly (readonly [string, ReadingText])[]) => {
    setEdited(true);
    setTexts(new Map([...texts, ...readings]));
  };

  const save = async () => {
    if (chosen.length === 0) return setRefused(words.noneChosen);
    if (readIn.trim() === '') return setRefused(words.readInMissing);
    const wrong = chosen.find((derived) => problemOf(derived) !== undefined);
    if (wrong !== undefined) return setRefused(problemOf(wrong));
    const readings = chosen.map((derived): Reading => {
      const { inYear, amount } = textOf(derived);
      const parsed = parseInUnit(amount, unit);
      return { derived, inYear, amount: parsed.ok ? (parsed.amount ?? 0) : derived.amount };
    });
    const made = confirmationsOf(readings, actions, readIn.trim());
    if (!made.ok) {
      const { derived, inYear } = made.taken;
      return setRefused(words.yearTaken({ name: nameOf(derived.action), year: inYear }));
    }
    try {
      const seen = new Map(
        readings.map(({ derived }) => [`${derived.action} ${derived.year}`, derived.amount]),
      );
      const confirmations = made.confirmations.map((each) => {
        const was = seen.get(`${each.action} ${each.year}`);
        return { ...each, ...(was !== undefined && { was }) };
      });
      await takeStep(bridge.budget.confirm({ confirmations }));
      const left = amounts.length - readings.length;
      announce(words.confirmed({ count: readings.length, left }));
      setRefused(undefined);
      setEdited(false);
      if (left === 0) onClose();
      else setConfirmed(confirmed + 1);
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error));
    }
  };

  useUnsavedEdits(isEdited && chosen.length > 0);
  useActionHandler('file.save', save, chosen.length > 0);
  // After some of them one goes on with the first that is left.
  useEffect(() => {
    if (confirmed > 0) table.current?.querySelector<HTMLElement>('.confirm-tick')?.focus();
  }, [confirmed]);

  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-modal confirm-modal">
        <Dialog className="dialog">
          <Heading slot="title">{words.confirmTitle}</Heading>
          <div className="dialog-body confirm-body">
            <p>{words.confirmIntro}</p>
            <div className="field">
              <label className="field-label" htmlFor={`${sources}-field`}>
                {words.readIn}
              </label>
              <input
                className="field-input"
                id={`${sources}-field`}
                list={sources}
                value={readIn}
                aria-describedby={refused === undefined ? undefined : problem}
                aria-invalid={refused === words.readInMissing}
                onChange={(event) => setReadIn(event.target.value)}
              />
              <datalist id={sources}>
                {documents.map(({ id, citation }) => (
                  <option key={id} value={citation} />
                ))}
              </datalist>
              <span className="field-description">{words.readInHelp}</span>
            </div>
            {refused === undefined ? null : (
              <p className="notice" role="alert" id={problem}>
                {refused}
              </p>
            )}
            <div className="confirm-scroll">
              <p className="unseen" id={keys}>
                {words.confirmKeys}
              </p>
              <table
                className="table confirm-table"
                aria-label={words.confirmTable}
                aria-describedby={keys}
                ref={table}
                onKeyDown={(event) => {
                  const next = neighbourField(event);
                  if (next === undefined) return;
                  event.preventDefault();
                  next.focus();
                }}
              >
                <thead>
                  <tr>
                    <th scope="col">
                      <label className="confirm-check">
                        <input
                          type="checkbox"
                          checked={allRead}
                          aria-label={words.confirmAll}
                          onChange={() =>
                            read(
                              amounts.map((derived) => [
                                keyOf(derived),
                                { ...textOf(derived), isRead: !allRead },
                              ]),
                            )
                          }
                        />
                        {words.read}
                      </label>
                    </th>
                    <th scope="col">{words.actionHead}</th>
                    <th scope="col">{words.year}</th>
                    <th scope="col" className="amount">
                      {words.amount} ({words.units[unit]})
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {amounts.map((derived) => {
                    const action = actions.find(({ id }) => id === derived.action);
                    return (
                      <ConfirmRow
                        key={keyOf(derived)}
                        name={nameOf(derived.action)}
                        number={numbers.actions.get(derived.action) ?? ''}
                        text={printLinks(action?.text ?? '', resolve)}
                        year={derived.year}
                        years={years}
                        reading={textOf(derived)}
                        problem={problemOf(derived)}
                        onChange={(reading) => read([[keyOf(derived), reading]])}
                      />
                    );
                  })}
                </tbody>
              </table>
            </div>
          </div>
          <div className="dialog-choices">
            <Button className="button button-main" onPress={() => void save()}>
              {words.confirmSave({ count: chosen.length })}
            </Button>
            <Button className="button" onPress={onClose}>
              {words.confirmClose}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
