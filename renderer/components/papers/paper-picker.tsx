import { type ReactElement, type Ref, useContext, useMemo, useState } from 'react';
import { citedPaperIn, parseCitation, sameCitation } from '../../../db/model/citations/index.ts';
import type { Document } from '../../../db/model/records/document.ts';
import { useContents } from '../../data/contents.ts';
import { useWords } from '../../i18n/words.ts';
import type { FieldProps } from '../fields/field-props.ts';
import { type FoundChoices, foundChoices, type RecordChoice } from '../fields/record-choice.ts';
import { RecordComboBox } from '../fields/record-combo-box.tsx';
import { NewPaperCard } from './new-paper-card.tsx';
import { NewPapersContext } from './new-papers.ts';
import { paperChoice } from './paper-choice.ts';
import { citedPaper, paperCitation, paperFrom } from './paper-from.ts';

/** Least number of signs in the name of a paper. */
const SHORTEST = 4;

/**
 * Shows a field in which a paper is found by any spelling of its citation or words of its title.
 * One that is not in the register is made on the spot; it is saved with the record that names it.
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
  /** The choice: a paper, or one of `others`. */
  readonly chosen: RecordChoice | undefined;
  /** Chooses; `paper` is absent where one of `others` was chosen. */
  readonly onChoose: (id: string | undefined, paper?: Document) => void;
  /** Kind of a paper that is made here, where its citation does not say so. */
  readonly kind?: Document['kind'];
  /** Choices besides the papers. */
  readonly others?: readonly RecordChoice[];
}): ReactElement {
  const { papers: t } = useWords();
  const { documents } = useContents();
  const { drafts, put } = useContext(NewPapersContext);
  const papers = useMemo(() => [...documents, ...drafts], [documents, drafts]);
  const choices = useMemo(() => [...papers.map(paperChoice), ...others], [papers, others]);
  const [page, setPage] = useState<string>();
  const draft = drafts.find(({ id }) => id === chosen?.id);
  const find = (typed: string): FoundChoices => {
    const exact = citedPaper(papers, typed);
    if (exact !== undefined) {
      const one = paperChoice(exact);
      return { offered: [one], count: 1, one };
    }
    const { one, ...found } = foundChoices(choices, typed);
    // A whole citation means that paper and no other, however few look like it.
    return parseCitation(typed) !== undefined || one === undefined ? found : { ...found, one };
  };
  const making = {
    offer: (typed: string, found: number) =>
      citedPaper(papers, typed) === undefined &&
      (parseCitation(typed) !== undefined || (found === 0 && typed.length >= SHORTEST))
        ? t.make({ citation: paperCitation(typed) })
        : undefined,
    make: (typed: string) => {
      const made = paperFrom(typed, kind);
      put(made);
      setPage(citedPaperIn(typed)?.page);
      onChoose(made.id, made);
    },
  };
  return (
    <div className="paper-field">
      <RecordComboBox
        {...field}
        choices={choices}
        selected={chosen}
        onSelect={(id, typed) => {
          setPage(citedPaperIn(typed)?.page);
          onChoose(
            id,
            papers.find((paper) => paper.id === id),
          );
        }}
        find={find}
        making={making}
      />
      {page === undefined || chosen === undefined ? null : (
        <p className="field-description" role="status">
          {t.withoutPage({ page })}
        </p>
      )}
      {draft === undefined ? null : (
        <NewPaperCard
          draft={draft}
          twin={documents.find(({ citation }) => sameCitation(citation, draft.citation))}
          onChange={(changed) => {
            put(changed);
            onChoose(changed.id, changed);
          }}
          onChooseTwin={(twin) => onChoose(twin.id, twin)}
        />
      )}
    </div>
  );
}
