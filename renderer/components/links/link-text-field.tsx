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
import { SpellingCount } from '../spelling/spelling-count.tsx';
import { useSpelling } from '../spelling/use-spelling.ts';
import { LinkPicker } from './link-picker.tsx';
import { useLinkText } from './use-link-text.ts';

/**
 * Shows a field for text that may refer to other records. A reference stands in it as one thing
 * that reads as it prints, with the number of now; `@` or the button below brings in another.
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
  const text = useLinkText(value, onChange, box);
  const spelling = useSpelling(box, !isReadOnly);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notices that the focus leaves the whole field
    <div
      className="field"
      ref={box}
      onKeyDownCapture={(event) => {
        if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) text.finish();
      }}
      data-invalid={error === undefined ? undefined : true}
      onBlur={(event) => {
        text.finish();
        if (!event.currentTarget.contains(event.relatedTarget) && !text.isPicking) onBlur?.();
      }}
    >
      <TokenField<TokenFieldValue<LinkTarget>>
        className="field"
        value={text.field}
        onChange={text.change}
        onPaste={text.paste}
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
      <SpellingCount count={spelling.count} id={spelling.id} />
      {isReadOnly ? null : (
        <div className="link-tools">
          <Button
            className="link-button field-tool"
            aria-label={`${words.components.insertReference}: ${label}`}
            onPress={text.startPicking}
          >
            @ {words.components.insertReference}
          </Button>
          <span className="link-made" role="status">
            {text.made === undefined ? '' : words.components.madeLinks({ phrases: text.made })}
          </span>
          {text.made === undefined ? null : (
            <Button className="link-button field-tool" onPress={text.leaveAsText}>
              {words.components.leaveAsText}
            </Button>
          )}
        </div>
      )}
      {text.isPicking ? (
        <LinkPicker beside={box} onPick={text.pick} onClose={text.stopPicking} />
      ) : null}
    </div>
  );
}
