import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import {
  citationsIn,
  citedPaperIn,
  findDocument,
  printCitation,
} from '../../../db/model/citations/index.ts';
import type { Document } from '../../../db/model/records/document.ts';
import type { FieldProps } from '../../components/fields/field-props.ts';
import { WordsField } from '../../components/fields/words-field.tsx';
import { recordAddress } from '../../data/chosen-record.ts';
import { useWords } from '../../i18n/words.ts';

/**
 * Shows a field for a citation in any spelling. Below it stands how it is read, in house form, and
 * whether the paper is in the register already.
 */
export function CitationField({
  others,
  isNew,
  ...field
}: FieldProps<string> & {
  /** Papers of the register besides this one. */
  readonly others: readonly Document[];
  /**
   * Whether the paper is new: it is put in house form when it is saved, a known one when the user
   * says so.
   */
  readonly isNew: boolean;
}): ReactElement {
  const words = useWords();
  const typed = field.value.trim();
  const read = citedPaperIn(typed);
  const printed = read && printCitation(read.citation);
  const twin = typed === '' ? undefined : findDocument(others, typed);
  return (
    <div className="field">
      <WordsField {...field} description={words.documents.citationHint} isRequired />
      {typed === '' ? null : (
        <p className="citation-reading" role="status">
          {readingOf(typed, words.documents)}
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

/** Says how a typed citation is read: the paper it means, or why it means none. */
function readingOf(typed: string, t: ReturnType<typeof useWords>['documents']): string {
  const read = citedPaperIn(typed);
  if (read === undefined) {
    const count = new Set(citationsIn(typed).map(({ key }) => key)).size;
    return count > 1 ? t.severalRead({ count }) : t.notRead;
  }
  const { citation, page } = read;
  const paper = t.readAs({ citation: printCitation(citation) });
  return page === undefined ? paper : `${paper}. ${t.withoutPage({ page })}`;
}
