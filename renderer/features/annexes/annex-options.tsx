import type { ReactElement } from 'react';
import type { Annex } from '../../../db/model/records/annex.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { useWords } from '../../i18n/words.ts';

const PAGE_FORMS = ['a4', 'kamerstuk'] as const;
export type PageForm = (typeof PAGE_FORMS)[number];

const PRINT_KINDS = ['concept', 'definitief'] as const;
export type PrintKind = (typeof PRINT_KINDS)[number];

/** Which annex, in which page form, and as what. */
export function AnnexOptions({
  annexes,
  annex,
  choose,
  page,
  onPage,
  kind,
  onKind,
}: {
  readonly annexes: readonly Annex[];
  readonly annex: Annex;
  readonly choose: (id: string) => void;
  readonly page: PageForm;
  readonly onPage: (page: PageForm) => void;
  readonly kind: PrintKind;
  readonly onKind: (kind: PrintKind) => void;
}): ReactElement {
  const { annexes: words } = useWords();
  return (
    <>
      <ChoiceField
        label={words.annex}
        value={annex.id}
        onChange={choose}
        choices={annexes.map(({ id, number, title }) => ({
          value: id,
          label: words.named({ number, title }),
        }))}
      />
      <ChoiceField
        label={words.form}
        value={page}
        onChange={onPage}
        choices={PAGE_FORMS.map((value) => ({ value, label: words.forms[value] }))}
      />
      <ChoiceField
        label={words.kind}
        value={kind}
        onChange={onKind}
        choices={PRINT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
      />
    </>
  );
}
