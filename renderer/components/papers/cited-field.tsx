import { type ReactElement, useContext } from 'react';
import { inHouseForm } from '../../../db/model/register/names.ts';
import { useContents } from '../../data/contents.ts';
import type { FieldProps } from '../fields/field-props.ts';
import { NewPapersContext } from './new-papers.ts';
import { paperChoice } from './paper-choice.ts';
import { citedPaper } from './paper-from.ts';
import { PaperPicker } from './paper-picker.tsx';

/**
 * Shows a field for a paper of which the record keeps the citation, in house form. Words that cite
 * no known paper stay as they were written.
 */
export function CitedField({
  value = '',
  onChange,
  ...field
}: FieldProps<string | undefined>): ReactElement {
  const { documents } = useContents();
  const { drafts } = useContext(NewPapersContext);
  const paper = citedPaper([...documents, ...drafts], value);
  const asWritten = value === '' ? undefined : { id: value, label: value };
  return (
    <PaperPicker
      {...field}
      chosen={paper === undefined ? asWritten : paperChoice(paper)}
      onChoose={(_, chosen) =>
        onChange(chosen === undefined ? undefined : inHouseForm(chosen.citation.trim()))
      }
    />
  );
}
