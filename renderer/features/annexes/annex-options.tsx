import type { ReactElement } from 'react';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { useWords } from '../../i18n/words.ts';
import type { PrintChoice } from './print-choices.ts';
import { PrintDay } from './print-day.tsx';

const PAGE_FORMS = ['a4', 'kamerstuk'] as const;
export type PageForm = (typeof PAGE_FORMS)[number];

const PRINT_KINDS = ['concept', 'definitief'] as const;
export type PrintKind = (typeof PRINT_KINDS)[number];

/** Shows the choices for a print: of what, for which day, in which page form, and as what. */
export function AnnexOptions({
  choices,
  chosen,
  choose,
  day,
  onDay,
  page,
  onPage,
  kind,
  onKind,
}: {
  readonly choices: readonly PrintChoice[];
  readonly chosen: PrintChoice;
  readonly choose: (key: string) => void;
  /** Day that an overview holds for, an ISO date. */
  readonly day: string;
  readonly onDay: (day: string) => void;
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
        value={chosen.key}
        onChange={choose}
        choices={choices.map(({ key, label }) => ({ value: key, label }))}
      />
      {chosen.subject.kind === 'annex' ? null : <PrintDay day={day} onDay={onDay} />}
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
