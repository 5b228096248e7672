import { type ReactElement, useMemo } from 'react';
import { partTaken } from '../../../db/model/part-taken.ts';
import { ORGANISATION_KINDS, type Organisation } from '../../../db/model/records/organisation.ts';
import { RecordScreen } from '../../components/layout/record-screen.tsx';
import type { Column } from '../../components/table/column.ts';
import { bridge } from '../../data/bridge.ts';
import { NEW_RECORD } from '../../data/chosen-record.ts';
import { useContents } from '../../data/contents.ts';
import { takeStep } from '../../data/steps.ts';
import { useWords } from '../../i18n/words.ts';
import { NewOrganisation, OrganisationDetail } from './organisation-detail.tsx';

const keyOf = ({ id }: Organisation) => id;
const textOf = ({ name, abbreviation = '' }: Organisation) => `${name} ${abbreviation}`;
/** Prints a count; nothing where there is nothing to count. */
const counted = (count: number) => (count === 0 ? '' : String(count));

/** Shows who takes part, by kind, with how much each submitted and carries out. */
export function OrganisationsScreen(): ReactElement {
  const words = useWords();
  const contents = useContents();
  const { organisations } = contents;
  const t = words.organisations;
  const parts = useMemo(() => partTaken(contents), [contents]);
  const columns = useMemo((): readonly Column<Organisation>[] => {
    const count = (key: string, title: string, of: (id: string) => number) =>
      ({
        key,
        title,
        text: ({ id }: Organisation) => counted(of(id)),
        sortValue: ({ id }: Organisation) => of(id),
        width: 5.25,
        align: 'end',
      }) as const;
    return [
      { key: 'name', title: t.name, text: ({ name }) => name },
      {
        key: 'abbreviation',
        title: t.abbreviation,
        text: ({ abbreviation = '' }) => abbreviation,
        width: 6,
        isOptional: true,
      },
      count('members', t.memberCount, (id) => parts.get(id)?.members ?? 0),
      count('submitted', t.submittedCount, (id) => parts.get(id)?.submitted.length ?? 0),
      count('carriesOut', t.carriedOutCount, (id) => parts.get(id)?.carriesOut.length ?? 0),
    ];
  }, [parts, t]);
  const groups = useMemo(
    () =>
      ORGANISATION_KINDS.map((kind) => ({
        key: kind,
        title: t.kinds[kind],
        rows: organisations.filter((organisation) => organisation.kind === kind),
      })).filter(({ rows }) => rows.length > 0),
    [organisations, t],
  );
  const find = (id: string) => organisations.find((organisation) => organisation.id === id);
  return (
    <RecordScreen
      title={words.actions['go.organisations']}
      columns={columns}
      groups={groups}
      keyOf={keyOf}
      nameOf={({ name }) => t.one({ name })}
      textOf={textOf}
      groupTitle={t.kind}
      mainColumn="name"
      counted={t.count}
      makes={[{ key: NEW_RECORD, label: t.create }]}
      empty={t.empty}
      detail={(key, { choose }) => {
        if (key === NEW_RECORD) return <NewOrganisation choose={choose} />;
        const record = find(key);
        return record && <OrganisationDetail key={key} record={record} part={parts.get(key)} />;
      }}
      removalOf={(key) => {
        const record = find(key);
        return (
          record && {
            id: key,
            name: t.one({ name: record.name }),
            remove: () => takeStep(bridge.organisations.remove({ ids: [key], letGo: true })),
          }
        );
      }}
    />
  );
}
