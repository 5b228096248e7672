import type { ReactElement } from 'react';
import { ActionLineForm } from '../../components/records/action-line-form.tsx';
import { RecordDetails } from '../../components/records/record-details.tsx';
import { ReferencesSection } from '../../components/records/references-section.tsx';
import { StandVersion } from '../../components/records/stand-version.tsx';
import type { ChosenRecord } from '../../data/chosen-record.ts';
import { useContents } from '../../data/contents.ts';
import { useWords } from '../../i18n/words.ts';
import { CALENDAR, CATEGORIES, WORD_LIST } from './dossier-rows.ts';
import { AnnexForm } from './forms/annex-form.tsx';
import { CalendarForm } from './forms/calendar-form.tsx';
import { CategoriesForm } from './forms/categories-form.tsx';
import { LetterForm } from './forms/letter-form.tsx';
import { ProgrammeLineForm } from './forms/programme-line-form.tsx';
import { ThemeForm } from './forms/theme-form.tsx';
import { WordListForm } from './forms/word-list-form.tsx';
import { type NewPart, newParts } from './new-parts.ts';

/** Shows the details of one part of the dossier, or of one that is being made. */
export function DossierDetail({
  chosen,
  choose,
}: Pick<ChosenRecord, 'choose'> & { readonly chosen: string }): ReactElement | null {
  const { dossier: t } = useWords();
  const { dossier, themes, actionLines, programme, annexes } = useContents();
  const made = newParts(t).find(({ key }) => key === chosen);
  if (made !== undefined) return <NewPartForm part={made} choose={choose} />;
  const known = { onSaved: () => {}, onDiscard: () => {} };
  if (chosen === dossier.id) {
    return (
      <RecordDetails title={t.letterAndDossier} on={{ kind: 'dossier', id: chosen }}>
        <LetterForm />
      </RecordDetails>
    );
  }
  if (chosen === CALENDAR) {
    return (
      <>
        <h2 className="record-title">{t.calendar}</h2>
        <CalendarForm />
      </>
    );
  }
  if (chosen === CATEGORIES) {
    return (
      <>
        <h2 className="record-title">{t.categoriesAndCover}</h2>
        <CategoriesForm />
      </>
    );
  }
  if (chosen === WORD_LIST) {
    return (
      <>
        <h2 className="record-title">{t.wordList}</h2>
        <WordListForm />
      </>
    );
  }
  const theme = themes.find(({ id }) => id === chosen);
  if (theme !== undefined) {
    return (
      <RecordDetails title={t.theme(theme)} on={{ kind: 'theme', id: chosen }}>
        <ThemeForm record={theme} {...known} />
        <ReferencesSection id={chosen} />
      </RecordDetails>
    );
  }
  const line = actionLines.find(({ id }) => id === chosen);
  if (line !== undefined) {
    return (
      <RecordDetails title={t.actionLine(line)} on={{ kind: 'action-line', id: chosen }}>
        <ActionLineForm record={line} {...known} />
        <ReferencesSection id={chosen} />
      </RecordDetails>
    );
  }
  const programmeLine = programme.find(({ id }) => id === chosen);
  if (programmeLine !== undefined) {
    return (
      <RecordDetails
        title={t.programmeLine(programmeLine)}
        on={{ kind: 'programme-line', id: chosen }}
      >
        <ProgrammeLineForm record={programmeLine} {...known} />
      </RecordDetails>
    );
  }
  const annex = annexes.find(({ id }) => id === chosen);
  if (annex === undefined) return null;
  return (
    <RecordDetails title={t.annex(annex)} on={{ kind: 'annex', id: chosen }}>
      <AnnexForm record={annex} {...known} />
      <StandVersion annex={annex} />
    </RecordDetails>
  );
}

function NewPartForm({
  part,
  choose,
}: Pick<ChosenRecord, 'choose'> & { readonly part: NewPart }): ReactElement {
  const given = {
    record: undefined,
    onSaved: (id: string) => choose(id, { replace: true }),
    onDiscard: () => choose(undefined, { replace: true }),
  };
  return (
    <>
      <h2 className="record-title">{part.label}</h2>
      {part.kind === 'themes' ? <ThemeForm {...given} /> : null}
      {part.kind === 'actionLines' ? <ActionLineForm {...given} /> : null}
      {part.kind === 'programme' ? <ProgrammeLineForm {...given} /> : null}
      {part.kind === 'annexes' ? <AnnexForm {...given} /> : null}
    </>
  );
}
