import { type ReactElement, type Ref, useContext, useMemo } from 'react';
import { parseCitation, sameCitation } from '../../../db/model/citations/index.ts';
import type { Document } from '../../../db/model/records/document.ts';
import { inHouseForm } from '../../../db/model/register/names.ts';
import { useContents } from '../../data/contents.ts';
import { useWords } from '../../i18n/words.ts';
import type { FieldProps } from '../fields/field-props.ts';
import { MOST_OFFERED, type RecordChoice, wordsOf } from '../fields/record-choice.ts';
import { RecordComboBox } from '../fields/record-combo-box.tsx';
import { firstFound } from '../words-search.ts';
import { NewPaperCard } from './new-paper-card.tsx';
import { NewPapersContext } from './new-papers.ts';
import { citedPaper, paperCitation, paperFrom } from './paper-from.ts';

/** Stands among the choices for a paper that is not in the register. */
const MAKE = 'stuk-aanmaken';

/** Fewer signs than this are no name of a paper. */
const SHORTEST = 4;

/** How a paper is offered: its citation in house form, found by its title and number too. */
export function paperChoice({ id, citation, title, number = '' }: Document): RecordChoice {
  return { id, label: inHouseForm(citation), also: `${title} ${number} ${citation}` };
}

/**
 * A field in which a paper is found by any spelling of its citation or words of its title. One that
 * is not in the register is made on the spot; it is saved with the record that names it.
 */
export function PaperPicker({
  chosen,
  onChoose,
  kind = 'brief',
  others = [],
  ...field
}: Pick<
  FieldProps<never>,
  'label' | 'description' | 'error' | 'isRequired' | 'isReadOnly' | 'onBlur'
> & {
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
  readonly autoFocus?: boolean;
  /** What is chosen: a paper, or one of `others`. */
  readonly chosen: RecordChoice | undefined;
  /** `paper` is absent where one of `others` was chosen. */
  readonly onChoose: (id: string | undefined, paper?: Document) => void;
  /** What a paper made here is, where its citation does not say so. */
  readonly kind?: Document['kind'];
  /** What else can be chosen here. */
  readonly others?: readonly RecordChoice[];
}): ReactElement {
  const { papers: t } = useWords();
  const { documents } = useContents();
  const { drafts, put } = useContext(NewPapersContext);
  const papers = useMemo(() => [...documents, ...drafts], [documents, drafts]);
  const choices = useMemo(() => [...papers.map(paperChoice), ...others], [papers, others]);
  const draft = drafts.find(({ id }) => id === chosen?.id);
  const find = (typed: string): readonly RecordChoice[] => {
    const exact = citedPaper(papers, typed);
    if (exact !== undefined) return [paperChoice(exact)];
    const found = firstFound(choices, wordsOf, { typed, most: MOST_OFFERED });
    const isCitation = parseCitation(typed) !== undefined;
    if (!isCitation && (found.length > 0 || typed.trim().length < SHORTEST)) return found;
    return [...found, { id: MAKE, label: t.make({ citation: paperCitation(typed) }) }];
  };
  const choose = (id: string | undefined, typed: string) => {
    if (id !== MAKE)
      return onChoose(
        id,
        papers.find((paper) => paper.id === id),
      );
    const made = paperFrom(typed, kind);
    put(made);
    onChoose(made.id, made);
  };
  return (
    <div className="paper-field">
      <RecordComboBox
        {...field}
        choices={choices}
        selected={chosen}
        onSelect={choose}
        find={find}
        exact={(typed) => citedPaper(papers, typed)?.id}
      />
      {draft === undefined ? null : (
        <NewPaperCard
          draft={draft}
          twin={documents.find(({ citation }) => sameCitation(citation, draft.citation))}
          onChange={(changed) => {
            put(changed);
            onChoose(changed.id, changed);
          }}
        />
      )}
    </div>
  );
}
