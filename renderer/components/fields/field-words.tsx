import type { ReactElement } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { useWords } from '../../i18n/words.ts';
import type { FieldProps } from './field-props.ts';

/** Shows the name above a field, and how to fill it in. For use inside a react-aria field. */
export function FieldHead({
  label,
  description,
  isRequired = false,
}: Pick<FieldProps<unknown>, 'label' | 'description' | 'isRequired'>): ReactElement {
  const words = useWords();
  return (
    <>
      <Label className="field-label">
        {label}
        {isRequired ? <span className="field-required"> {words.components.required}</span> : null}
      </Label>
      {description === undefined ? null : (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
    </>
  );
}

/** Says why a field cannot be saved as it is. For use inside a react-aria field. */
export function FieldProblem({ error }: { readonly error: string | undefined }): ReactElement {
  return <FieldError className="field-error">{error}</FieldError>;
}
