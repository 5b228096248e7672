import type { Ref } from 'react';

/** Properties of every field; `Field` in form/ fills in all but the words. */
export interface FieldProps<Value, Element extends HTMLElement = HTMLInputElement> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly onBlur?: (() => void) | undefined;
  /** Where the form puts the focus when this field is wrong. */
  readonly inputRef?: Ref<Element> | undefined;
  readonly description?: string | undefined;
  /** Sentence that says why the value cannot be saved. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
}

/** Gives the properties that all react-aria fields share. */
export function ariaProps({
  error,
  isRequired = false,
  isReadOnly = false,
}: Pick<FieldProps<unknown>, 'error' | 'isRequired' | 'isReadOnly'>) {
  return {
    isInvalid: error !== undefined,
    isRequired,
    isReadOnly,
    validationBehavior: 'aria' as const,
  };
}
