import { type ReactElement, useRef } from 'react';
import { Button, Label, Text } from 'react-aria-components';
import {
  Token,
  TokenField,
  type TokenFieldValue,
  TokenInput,
} from 'react-aria-components/TokenField';
import { EXPIRED, type LinkTarget } from '../../../db/model/links/index.ts';
import { useLookup } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';
import type { FieldProps } from '../fields/field-props.ts';
import { LinkPicker } from './link-picker.tsx';
import { useLinkText } from './use-link-text.ts';

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
  const { field, change, paste, isPicking, startPicking, pick, stopPicking } = useLinkText(
    value,
    onChange,
    { box, resolve },
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notices that the focus leaves the whole field
    <div
      className="field"
      ref={box}
      data-invalid={error === undefined ? undefined : true}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && !isPicking) onBlur?.();
      }}
    >
      <TokenField<TokenFieldValue<LinkTarget>>
        className="field"
        value={field}
        onChange={change}
        onPaste={paste}
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
          onPress={startPicking}
        >
          @ {words.components.insertReference}
        </Button>
      )}
      {isPicking ? <LinkPicker beside={box} onPick={pick} onClose={stopPicking} /> : null}
    </div>
  );
}
