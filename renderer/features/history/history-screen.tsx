import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useMemo, useState } from 'react';
import { ActionButton } from '../../components/action-button.tsx';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { EmptyState } from '../../components/layout/empty-state.tsx';
import { ListDetail } from '../../components/layout/list-detail.tsx';
import type { Column, Sorting } from '../../components/table/column.ts';
import { DataTable } from '../../components/table/data-table.tsx';
import { ExportButton } from '../../components/table/export-button.tsx';
import { FilterBox } from '../../components/table/filter-box.tsx';
import { answered, bridge } from '../../data/bridge.ts';
import { useChosenRecord } from '../../data/chosen-record.ts';
import { useListed } from '../../data/listed.ts';
import { usePreferences } from '../../data/preferences.ts';
import { LOCALES, useWords } from '../../i18n/words.ts';
import type { Subject } from './changed-records.ts';
import { StepDetail } from './step-detail.tsx';
import { filterSteps, type ListedStep } from './step-filter.ts';

/** Choice that leaves every step in sight. */
const ANY = '';

/**
 * Shows everything that was ever done in the dossier, the last first; undo and redo start here too.
 */
export function HistoryScreen(): ReactElement {
  const words = useWords();
  const own = words.history;
  const { data: steps } = useQuery({
    queryKey: ['history', 'list'],
    queryFn: () => answered(bridge.history.list({})),
  });
  const columns = useStepColumns();
  const { chosen, choose } = useChosenRecord();
  const [subject, setSubject] = useState<Subject | typeof ANY>(ANY);
  const [author, setAuthor] = useState(ANY);
  const [typed, setTyped] = useState('');
  const [sorting, setSorting] = useState<Sorting>();
  const shown = useMemo(
    () =>
      filterSteps(steps ?? [], {
        subject: subject === ANY ? undefined : subject,
        author: author === ANY ? undefined : author,
        typed,
      }),
    [steps, subject, author, typed],
  );
  const groups = useMemo(() => [{ key: 'steps', rows: shown }], [shown]);
  const subjects = [...new Set((steps ?? []).flatMap((each) => each.subjects))];
  const authors = [...new Set((steps ?? []).map((step) => step.author))];
  const step = steps?.find(({ id }) => id === chosen);
  useListed(own.count({ count: shown.length, all: steps?.length ?? 0 }));
  return (
    <ListDetail
      title={words.actions['go.history']}
      tools={
        <div className="list-tools">
          <ActionButton action="edit.undo" />
          <ActionButton action="edit.redo" />
          <ExportButton
            name={words.actions['go.history']}
            columns={columns}
            groups={groups}
            groupTitle=""
          />
        </div>
      }
      filters={
        <>
          <FilterBox value={typed} onChange={setTyped} />
          <ChoiceField
            label={own.about}
            value={subject}
            onChange={setSubject}
            choices={[
              { value: ANY, label: own.everything },
              ...subjects.map((value) => ({ value, label: own.subjects[value] })),
            ]}
          />
          <ChoiceField
            label={own.by}
            value={author}
            onChange={setAuthor}
            choices={[
              { value: ANY, label: own.everybody },
              ...authors.map((value) => ({ value, label: value })),
            ]}
          />
          <span role="status" className="list-count">
            {own.count({ count: shown.length, all: steps?.length ?? 0 })}
          </span>
        </>
      }
      list={
        steps !== undefined && shown.length === 0 ? (
          <EmptyState text={steps.length === 0 ? own.none : own.noneHere} />
        ) : (
          <DataTable
            label={words.actions['go.history']}
            columns={columns}
            groups={groups}
            keyOf={({ id }) => id}
            nameOf={({ label }) => label}
            mainColumn="label"
            chosen={chosen}
            onChoose={choose}
            sorting={sorting}
            onSort={setSorting}
          />
        )
      }
      detail={step === undefined ? undefined : <StepDetail key={step.id} step={step} />}
      detailLabel={own.detail}
      onBack={() => choose(undefined)}
    />
  );
}

/** Prints a moment by the user's clock, "2-2-2024 09:05", as a spreadsheet reads it. */
function momentInFigures(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${at.getDate()}-${at.getMonth() + 1}-${at.getFullYear()}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

function useStepColumns(): readonly Column<ListedStep>[] {
  const { history: own, components } = useWords();
  const { language } = usePreferences();
  return useMemo(() => {
    const when = new Intl.DateTimeFormat(LOCALES[language], {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
    return [
      {
        key: 'at',
        title: own.when,
        width: 9.5,
        text: ({ at }) => when.format(new Date(at)),
        exported: ({ at }) => momentInFigures(new Date(at)),
        sortValue: ({ seq }) => seq,
      },
      {
        key: 'label',
        title: own.what,
        text: ({ label, kind }) =>
          kind === 'do' ? label : `${label} (${components.stepKinds[kind]})`,
      },
      {
        key: 'subject',
        title: own.about,
        width: 8,
        isOptional: true,
        text: ({ subjects: about }) => about.map((each) => own.subjects[each]).join(', '),
      },
      { key: 'author', title: own.by, width: 5.5, text: ({ author }) => author },
      {
        key: 'changes',
        title: own.rows,
        width: 4.5,
        align: 'end',
        isOptional: true,
        text: ({ changes }) => String(changes),
        sortValue: ({ changes }) => changes,
      },
    ];
  }, [own, components, language]);
}
