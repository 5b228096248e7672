import { type ReactElement, useContext, useEffect, useId, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { EditMeeting, Side } from '../../../db/model/merge-edits.ts';
import { useWords } from '../../i18n/words.ts';
import { FormLabels } from './form-labels.ts';
import { fieldLabel, ShownValue } from './shown-value.tsx';

const SIDES = ['mine', 'theirs'] as const;

/**
 * Asks for a choice where the user and somebody else changed the same field, with both values:
 * nothing is saved until one of the two has been chosen for each. It takes the place of the fields,
 * and the focus.
 */
export function MeetingPanel({
  meetings,
  chosen,
  onChoose,
  onBack,
  busy,
}: {
  readonly meetings: readonly EditMeeting[];
  readonly chosen: ReadonlyMap<string, Side>;
  readonly onChoose: (path: string, side: Side) => void;
  readonly onBack: () => void;
  readonly busy: boolean;
}): ReactElement {
  const words = useWords();
  const { components: t } = words;
  const labels = useContext(FormLabels);
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const left = meetings.filter(({ path }) => !chosen.has(path)).length;
  return (
    <section className="meeting" aria-labelledby={id} tabIndex={-1} ref={box}>
      <div className="notice" role="alert">
        <strong id={id}>{t.meetings({ count: meetings.length })}</strong>
        <p className="meeting-hint">{t.meetingsHint}</p>
      </div>
      {meetings.map(({ path, ...values }) => {
        const label = fieldLabel(path, labels, words);
        return (
          <fieldset key={path} className="form-section">
            <legend>{label}</legend>
            <div className="meeting-sides">
              {SIDES.map((side) => (
                <div
                  key={side}
                  className="meeting-side"
                  data-chosen={chosen.get(path) === side || undefined}
                >
                  <label className="meeting-choice">
                    <input
                      type="radio"
                      name={`${id} ${path}`}
                      checked={chosen.get(path) === side}
                      onChange={() => onChoose(path, side)}
                    />
                    {t.sides[side]}
                  </label>
                  <ShownValue
                    path={path}
                    value={values[side]}
                    label={`${label}, ${t.sides[side].toLowerCase()}`}
                  />
                </div>
              ))}
            </div>
          </fieldset>
        );
      })}
      <div className="save-bar">
        <Button type="submit" className="button button-main" isDisabled={left > 0 || busy}>
          {t.meetingsSave}
        </Button>
        <Button className="button" onPress={onBack}>
          {t.leaveStay}
        </Button>
        <span role="status">{left === 0 ? '' : t.meetingsLeft({ count: left })}</span>
      </div>
    </section>
  );
}
