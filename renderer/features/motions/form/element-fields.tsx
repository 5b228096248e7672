import { type KeyboardEvent, type ReactElement, useContext, useRef } from 'react';
import { Button } from 'react-aria-components';
import { type Control, get, useFieldArray } from 'react-hook-form';
import { OptionalWordsField } from '../../../components/fields/words-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { FormReadOnly } from '../../../components/form/form-read-only.ts';
import { LinkTextField } from '../../../components/links/link-text-field.tsx';
import { announce } from '../../../data/announcements.ts';
import { useWords } from '../../../i18n/words.ts';
import { elementsOfRequest, merged, splitAtLines } from './element-edits.ts';
import { ElementTools } from './element-tools.tsx';
import { blankElement, type ItemValues } from './item-values.ts';
import { SupportFields } from './support-fields.tsx';

/** Shows what a motion asks or a commitment promises, piece by piece, and what bears on each. */
export function ElementFields({
  control,
  requestOf,
  splitLabel,
}: {
  readonly control: Control<ItemValues, unknown, ItemValues>;
  /**
   * Gives the text to split: the request of a motion, the words of a promise, as they stand now.
   */
  readonly requestOf: () => string;
  readonly splitLabel: string;
}): ReactElement {
  const { motions: t } = useWords();
  const isReadOnly = useContext(FormReadOnly);
  const list = useRef<HTMLOListElement>(null);
  const rows = useFieldArray({ control, name: 'elements', keyName: 'rowKey' });
  const now = (): ItemValues['elements'] => get(control._formValues, 'elements');

  const focusRow = (at: number, part = '.link-text') =>
    requestAnimationFrame(() =>
      list.current?.children[at]?.querySelector<HTMLElement>(part)?.focus(),
    );
  const move = (at: number, by: -1 | 1) => {
    const to = at + by;
    if (to < 0 || to >= rows.fields.length) return;
    rows.move(at, to);
    announce(t.elementMoved({ at: to + 1 }));
    focusRow(to, by < 0 ? '[data-tool="up"]' : '[data-tool="down"]');
  };
  const mergeWithNext = (at: number) => {
    const all = now();
    const [one, other] = [all[at], all[at + 1]];
    const both = one && other && merged(one, other);
    if (both === undefined) return announce(t.mergeRefused);
    rows.replace([...all.slice(0, at), both, ...all.slice(at + 2)]);
    focusRow(at);
  };
  const split = (at: number) => {
    const all = now();
    const element = all[at];
    if (element === undefined) return;
    rows.replace([...all.slice(0, at), ...splitAtLines(element), ...all.slice(at + 1)]);
    focusRow(at + 1);
  };
  const splitWhole = () => {
    const parts = elementsOfRequest(requestOf(), now());
    if (parts.length > 0) rows.append([...parts], { shouldFocus: false });
    announce(t.splitInto({ count: parts.length }));
    if (parts.length > 0) focusRow(now().length - parts.length);
  };
  const keys = (event: KeyboardEvent, at: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    move(at, event.key === 'ArrowUp' ? -1 : 1);
  };

  return (
    <fieldset className="form-section">
      <legend>{t.elements}</legend>
      <p className="field-description">{t.elementRule}</p>
      {rows.fields.length === 0 ? null : (
        <ol className="form-rows" ref={list}>
          {rows.fields.map(({ rowKey }, at) => (
            <li
              key={rowKey}
              className="form-rows-row element-row"
              onKeyDown={isReadOnly ? undefined : (event) => keys(event, at)}
            >
              <div className="form-rows-fields">
                <ElementTools
                  control={control}
                  at={at}
                  isLast={at === rows.fields.length - 1}
                  onMove={(by) => move(at, by)}
                  onMerge={() => mergeWithNext(at)}
                  onSplit={() => split(at)}
                  onRemove={() => rows.remove(at)}
                />
                <Field control={control} name={`elements.${at}.text`} label={t.elementText}>
                  {(bound) => <LinkTextField {...bound} isRequired />}
                </Field>
                <SupportFields control={control} element={at} />
                <Field control={control} name={`elements.${at}.waived`} label={t.waived}>
                  {(bound) => <OptionalWordsField {...bound} />}
                </Field>
              </div>
            </li>
          ))}
        </ol>
      )}
      {isReadOnly ? null : (
        <div className="form-buttons">
          <Button className="button" onPress={splitWhole}>
            {splitLabel}
          </Button>
          <Button
            className="button"
            onPress={() => rows.append(blankElement(), { shouldFocus: false })}
          >
            {t.addElement}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
