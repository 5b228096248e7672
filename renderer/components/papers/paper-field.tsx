import { type ReactElement, useContext } from 'react';
import type { Document } from '../../../db/model/records/document.ts';
import { useContents } from '../../data/contents.ts';
import type { FieldProps } from '../fields/field-props.ts';
import { NewPapersContext } from './new-papers.ts';
import { paperChoice } from './paper-choice.ts';
import { PaperPicker } from './paper-picker.tsx';

/** Shows a field for one paper of the register, found by any spelling, or made on the spot. */
export function PaperField({
  value,
  onChange,
  kind,
  ...field
}: FieldProps<string | undefined> & {
  readonly kind?: Document['kind'];
}): ReactElement {
  const { documents } = useContents();
  const { drafts } = useContext(NewPapersContext);
  const paper = [...documents, ...drafts].find(({ id }) => id === value);
  return (
    <PaperPicker
      {...field}
      {...(kind === undefined ? {} : { kind })}
      chosen={paper && paperChoice(paper)}
      onChoose={(id) => onChange(id)}
    />
  );
}
