import { type ReactElement, useRef, useState } from 'react';
import { Button, Label, Text } from 'react-aria-components';
import {
  type Position,
  Token,
  TokenField,
  TokenFieldValue,
  TokenInput,
} from 'react-aria-components/TokenField';
import { EXPIRED, type LinkTarget } from '../../../db/model/links/index.ts';
import { useLookup } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';
import type { FieldProps } from '../fields/field-props.ts';
import { LinkPicker } from './link-picker.tsx';
import { segmentsOf, textOf } from './link-segments.ts';
import { typedAt } from './typed-at.ts';

/**
 * A field for text that may refer to other records. A reference stands in it as one thing that
 * reads as it prints, with the number of now; `@` or the button below brings in another.
 */
export function LinkTextField({
  label,
  value,
  onChange,
  onBlur,
  inputRef,
  description,
  error,
  isRequired = false,
  isReadOnly = false,
}: FieldProps<string>): ReactElement {
  const words = useWords();
  const { resolve } = useLookup();
  const box = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(() => ({ text: value, field: fieldValue(value) }));
  // Where a picked reference goes; undefined while none is being picked.
  const [picking, setPicking] = useState<{ readonly from: Position; readonly to: Position }>();
  if (held.text !== value) setHeld({ text: value, field: fieldValue(value) });

  function fieldValue(text: string): TokenFieldValue<LinkTarget> {
    return new TokenFieldValue<LinkTarget>(segmentsOf(text, resolve));
  }
  const take = (field: TokenFieldValue<LinkTarget>) => {
    const text = textOf(field.segments);
    setHeld({ text, field });
    if (text !== value) onChange(text);
  };
  const change = (field: TokenFieldValue<LinkTarget>) => {
    const at = typedAt(held.field, field);
    take(field);
    if (at !== undefined) setPicking({ from: at, to: field.caretPosition });
  };
  const pick = (target: LinkTarget) => {
    if (picking === undefined) return;
    const token = { type: 'token', text: resolve(target) ?? EXPIRED, value: target } as const;
    take(held.field.replaceRangeWithSegments(picking.from, picking.to, [token], false));
    close();
  };
  const close = () => {
    setPicking(undefined);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('.link-text')?.focus());
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notices that the focus leaves the whole field
    <div
      className="field"
      ref={box}
      data-invalid={error === undefined ? undefined : true}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && picking === undefined) onBlur?.();
      }}
    >
      <TokenField<TokenFieldValue<LinkTarget>>
        className="field"
        value={held.field}
        onChange={change}
        allowsNewlines
        isReadOnly={isReadOnly}
      >
        <Label className="field-label">
          {label}
          {isRequired ? <span className="field-required"> {words.components.required}</span> : null}
        </Label>
        {description === undefined ? null : (
          <span className="field-description">{description}</span>
        )}
        <TokenInput<TokenFieldValue<LinkTarget>>
          className="field-input field-lines link-text"
          ref={inputRef ?? null}
        >
          {({ value: target }) => {
            const printed = target === undefined ? undefined : resolve(target);
            return (
              <Token
                className="link-token"
                data-expired={printed === undefined ? true : undefined}
                data-kind={target?.kind}
              >
                {printed ?? EXPIRED}
              </Token>
            );
          }}
        </TokenInput>
        {error === undefined ? null : (
          <Text slot="description" className="field-error">
            {error}
          </Text>
        )}
      </TokenField>
      {isReadOnly ? null : (
        <Button
          className="link-button field-tool"
          aria-label={`${words.components.insertReference}: ${label}`}
          onPress={() => {
            const { start, end } = held.field.selectedRange;
            setPicking({ from: start, to: end });
          }}
        >
          @ {words.components.insertReference}
        </Button>
      )}
      {picking === undefined ? null : <LinkPicker beside={box} onPick={pick} onClose={close} />}
    </div>
  );
}
