import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { findDocument, parseCitation, printCitation } from '../../../db/model/citations/index.ts';
import type { Document } from '../../../db/model/records/document.ts';
import type { FieldProps } from '../../components/fields/field-props.ts';
import { WordsField } from '../../components/fields/words-field.tsx';
import { recordAddress } from '../../data/chosen-record.ts';
import { useWords } from '../../i18n/words.ts';

/**
 * A citation in any spelling. Below it stands how it is read, in house form, and whether the paper
 * is in the register already.
 */
export function CitationField({
  others,
  isNew,
  ...field
}: FieldProps<string> & {
  /** The papers that are in the register besides this one. */
  readonly others: readonly Document[];
  /** A new paper is put in house form when it is saved; a known one when the user says so. */
  readonly isNew: boolean;
}): ReactElement {
  const words = useWords();
  const typed = field.value.trim();
  const read = parseCitation(typed);
  const printed = read === undefined ? undefined : printCitation(read);
  const twin = typed === '' ? undefined : findDocument(others, typed);
  return (
    <div className="field">
      <WordsField {...field} description={words.documents.citationHint} isRequired />
      {typed === '' ? null : (
        <p className="citation-reading" role="status">
          {printed === undefined
            ? words.documents.notRead
            : words.documents.readAs({ citation: printed })}
        </p>
      )}
      {twin === undefined ? null : (
        <p className="citation-reading">
          <a href={`#${recordAddress({ kind: 'document', id: twin.id })}`}>
            {words.documents.goThere}
          </a>
        </p>
      )}
      {isNew ||
      printed === undefined ||
      printed === typed.replaceAll(/\s/g, ' ') ||
      field.isReadOnly === true ? null : (
        <Button className="button citation-button" onPress={() => field.onChange(printed)}>
          {words.documents.useHouseForm}
        </Button>
      )}
    </div>
  );
}
