import { type ReactElement, useMemo, useState } from 'react';
import { type Finding, findingMessage } from '../../../db/model/checks/index.ts';
import { recordName } from '../../../db/model/checks/record-names.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { EmptyState } from '../../components/layout/empty-state.tsx';
import { ListDetail } from '../../components/layout/list-detail.tsx';
import type { Column, Sorting } from '../../components/table/column.ts';
import { DataTable } from '../../components/table/data-table.tsx';
import { ExportButton } from '../../components/table/export-button.tsx';
import { FilterBox } from '../../components/table/filter-box.tsx';
import { useChosenRecord } from '../../data/chosen-record.ts';
import { findingKey, useFindings } from '../../data/findings.ts';
import { useListed } from '../../data/listed.ts';
import { useLookup } from '../../data/lookup.ts';
import { usePreferences } from '../../data/preferences.ts';
import { useWords } from '../../i18n/words.ts';
import { FindingDetail } from './finding-detail.tsx';
import { filterFindings, SEVERITIES, SHOWN, type Shown } from './finding-filter.ts';

/**
 * Shows everything the checks find, by how grave it is, with what it means and whether it may
 * stand.
 */
export function FindingsScreen(): ReactElement {
  const words = useWords();
  const { findings: own } = words;
  const { language } = usePreferences();
  const all = useFindings();
  const columns = useFindingColumns();
  const { chosen, choose } = useChosenRecord();
  const [shown, setShown] = useState<Shown>('open');
  const [typed, setTyped] = useState('');
  const [sorting, setSorting] = useState<Sorting>();
  const groups = useMemo(() => {
    const passed = filterFindings(all, { shown, typed, language });
    return SEVERITIES.map((severity) => ({
      key: severity,
      title: own.severities[severity],
      rows: passed.filter((finding) => finding.severity === severity),
    })).filter(({ rows }) => rows.length > 0);
  }, [all, shown, typed, language, own]);
  const finding = all.find((each) => findingKey(each) === chosen);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  useListed(own.count({ count, all: all.length }));
  return (
    <ListDetail
      title={words.actions['go.findings']}
      tools={
        <div className="list-tools">
          <ExportButton
            name={words.actions['go.findings']}
            columns={columns}
            groups={groups}
            groupTitle={own.gravity}
          />
        </div>
      }
      filters={
        <>
          <FilterBox value={typed} onChange={setTyped} />
          <ChoiceField
            label={own.show}
            value={shown}
            onChange={setShown}
            choices={SHOWN.map((value) => ({ value, label: own.shown[value] }))}
          />
          <span role="status" className="list-count">
            {own.count({ count, all: all.length })}
          </span>
        </>
      }
      list={
        groups.length === 0 ? (
          <EmptyState text={all.length === 0 ? own.none : own.noneHere} />
        ) : (
          <DataTable
            label={words.actions['go.findings']}
            columns={columns}
            groups={groups}
            keyOf={findingKey}
            nameOf={(each) => findingMessage(each, language)}
            mainColumn="sentence"
            chosen={chosen}
            onChoose={choose}
            sorting={sorting}
            onSort={setSorting}
          />
        )
      }
      detail={finding === undefined ? undefined : <FindingDetail finding={finding} />}
      detailLabel={own.detail}
      onBack={() => choose(undefined)}
    />
  );
}

function useFindingColumns(): readonly Column<Finding>[] {
  const { findings: words, components } = useWords();
  const { language } = usePreferences();
  const lookup = useLookup();
  return useMemo(
    () => [
      {
        key: 'sentence',
        title: words.finding,
        text: (finding) => findingMessage(finding, language),
        cell: (finding) =>
          finding.accepted === undefined ? undefined : (
            <del className="struck">{findingMessage(finding, language)}</del>
          ),
      },
      {
        key: 'record',
        title: words.about,
        width: 7,
        isOptional: true,
        text: ({ records: [first] }) => {
          if (first === undefined) return '';
          const { kind, name } = recordName(lookup, first);
          return `${components.recordKinds[kind]} ${name}`;
        },
      },
      {
        key: 'state',
        title: words.state,
        width: 7,
        text: ({ accepted, blocksDefinitive }) => {
          if (accepted !== undefined) return words.acceptedShort;
          return blocksDefinitive ? words.blocksShort : '';
        },
      },
    ],
    [words, components, language, lookup],
  );
}
