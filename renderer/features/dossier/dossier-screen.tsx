import { type ReactElement, useMemo } from 'react';
import { Button } from 'react-aria-components';
import { RecordScreen } from '../../components/layout/record-screen.tsx';
import type { Column } from '../../components/table/column.ts';
import { useChosenRecord } from '../../data/chosen-record.ts';
import { useContents } from '../../data/contents.ts';
import { useLookup } from '../../data/lookup.ts';
import { useWritable } from '../../data/window-state.ts';
import { useWords } from '../../i18n/words.ts';
import { DossierDetail } from './dossier-detail.tsx';
import { CALENDAR, type PartRow, partGroups } from './dossier-rows.ts';
import { newParts } from './new-parts.ts';
import { listOf, movePart, placePart, removePart } from './part-actions.ts';
import { SetUpWizard } from './set-up/set-up-wizard.tsx';

/** Word in the address while the dossier is being set up. */
const SET_UP = 'inrichten';

const keyOf = ({ id }: PartRow) => id;
const textOf = ({ number, title, facts }: PartRow) => `${number} ${title} ${facts}`;

/** Shows the parts of the dossier: letter, calendar, themes, action lines, programme, annexes. */
export function DossierScreen(): ReactElement {
  const words = useWords();
  const contents = useContents();
  const writable = useWritable();
  const lookup = useLookup();
  const { chosen, choose } = useChosenRecord();
  const t = words.dossier;
  const columns = useMemo(
    (): readonly Column<PartRow>[] => [
      { key: 'number', title: t.no, text: ({ number }) => number, width: 3.5 },
      { key: 'title', title: t.part, text: ({ title }) => title },
      { key: 'facts', title: t.facts, text: ({ facts }) => facts, width: 13, isOptional: true },
    ],
    [t],
  );
  const groups = useMemo(() => partGroups(lookup, t), [lookup, t]);
  const { themes, actionLines, programme, annexes } = contents;
  const isEmpty = [themes, actionLines, programme, annexes].every(({ length }) => length === 0);
  if (chosen === SET_UP && isEmpty && writable) {
    return (
      <SetUpWizard
        onDone={() => choose(undefined, { replace: true })}
        onDiscard={() => choose(undefined, { replace: true })}
      />
    );
  }
  const shownPart = (id: string) => groups.flatMap(({ rows }) => rows).find((row) => row.id === id);
  return (
    <RecordScreen
      title={words.actions['go.dossier']}
      columns={columns}
      groups={groups}
      keyOf={keyOf}
      nameOf={({ title }) => title}
      textOf={textOf}
      groupTitle={t.parts}
      mainColumn="title"
      counted={t.partCount}
      makes={newParts(t)}
      empty={t.empty}
      extraTools={
        isEmpty && writable ? (
          <Button className="button button-main" onPress={() => choose(SET_UP)}>
            {t.setUp}
          </Button>
        ) : null
      }
      detail={(key) =>
        shownPart(key) === undefined &&
        newParts(t).every((part) => part.key !== key) ? undefined : (
          <DossierDetail key={key} chosen={key} choose={choose} />
        )
      }
      removalOf={(key) => {
        const kind = listOf(contents, key);
        if (kind === undefined) return undefined;
        return { id: key, name: partName(key), remove: () => removePart(kind, key) };
      }}
      onMove={(key, by) => movePart(contents, key, by)}
      onDrop={(key, { before }) => placePart(contents, key, before)}
    />
  );

  function partName(id: string): string {
    const part = shownPart(id);
    if (part === undefined || part.id === CALENDAR) return '';
    switch (part.kind) {
      case 'themes':
        return t.theme({ title: part.title });
      case 'actionLines':
        return t.actionLine({ title: part.title });
      case 'programme':
        return t.programmeLine({ label: part.number });
      case 'annexes':
        return t.annex({ number: Number(part.number) });
      default:
        return part.title;
    }
  }
}
