import type { ReactElement } from 'react';
import { EXPIRED } from '../../../db/model/links/index.ts';
import { inHouseForm } from '../../../db/model/register/names.ts';
import { recordAddress } from '../../data/chosen-record.ts';
import { useLookup } from '../../data/lookup.ts';
import { citedPaper } from './paper-from.ts';

/** Shows a paper by its citation in house form, leading to the register. */
export function PaperLink({ id }: { readonly id: string }): ReactElement {
  const { documents } = useLookup();
  const paper = documents.get(id);
  if (paper === undefined) return <span>{EXPIRED}</span>;
  return (
    <a href={`#${recordAddress({ kind: 'document', id })}`}>
      {unbroken(inHouseForm(paper.citation))}
    </a>
  );
}

/** Shows a citation that a record keeps in words: a link where the register has the paper. */
export function CitedLink({ citation }: { readonly citation: string }): ReactElement {
  const { contents } = useLookup();
  const paper = citedPaper(contents.documents, citation);
  return paper === undefined ? (
    <span>{unbroken(inHouseForm(citation))}</span>
  ) : (
    <PaperLink id={paper.id} />
  );
}

/** Gives a citation that no line breaks within "28 638" or "nr. 247". */
function unbroken(citation: string): string {
  return citation.replaceAll(/(?<=\d) (?=\d{3}\b)|(?<=nr\.) /g, '\u00a0');
}
