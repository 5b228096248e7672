import { type ReactElement, useMemo } from 'react';
import { comparisonKey, parseCitation } from '../../../db/model/citations/index.ts';
import { timesMentioned } from '../../../db/model/links/times-mentioned.ts';
import type { Document } from '../../../db/model/records/document.ts';
import { inHouseForm } from '../../../db/model/register/names.ts';
import { RecordScreen } from '../../components/layout/record-screen.tsx';
import type { Column } from '../../components/table/column.ts';
import { shortDate } from '../../components/table/short-date.ts';
import { bridge } from '../../data/bridge.ts';
import { NEW_RECORD } from '../../data/chosen-record.ts';
import { useContents } from '../../data/contents.ts';
import { takeStep } from '../../data/steps.ts';
import { useWords } from '../../i18n/words.ts';
import { DocumentDetail, NewDocument } from './document-detail.tsx';

const keyOf = ({ id }: Document) => id;
const textOf = ({ citation, title, number = '', kind }: Document) =>
  `${citation} ${title} ${number} ${kind}`;

/**
 * Gives a test for the paper that a typed citation means, in whatever spelling it is in the
 * register; undefined where the text is no citation.
 */
function byCitation(typed: string): ((document: Document) => boolean) | undefined {
  if (parseCitation(typed) === undefined) return undefined;
  const sought = comparisonKey(typed);
  return ({ citation }) => comparisonKey(citation) === sought;
}

/** Shows the register of cited papers, with everything that refers to each. */
export function DocumentsScreen(): ReactElement {
  const words = useWords();
  const contents = useContents();
  const { documents } = contents;
  const t = words.documents;
  const columns = useMemo((): readonly Column<Document>[] => {
    const times = timesMentioned(contents);
    return [
      {
        key: 'citation',
        title: t.citation,
        text: ({ citation }) => inHouseForm(citation),
        width: 18.75,
      },
      { key: 'title', title: t.title, text: ({ title }) => title },
      {
        key: 'date',
        title: t.date,
        text: ({ date }) => (date === undefined ? '' : shortDate(date)),
        sortValue: ({ date }) => date,
        width: 6.5,
        isExtra: true,
      },
      {
        key: 'times',
        title: t.times,
        text: ({ id }) => String(times.get(id) ?? 0),
        sortValue: ({ id }) => times.get(id) ?? 0,
        width: 5.5,
        align: 'end',
      },
    ];
  }, [contents, t]);
  const groups = useMemo(() => [{ key: 'all', rows: documents }], [documents]);
  const find = (id: string) => documents.find((document) => document.id === id);
  return (
    <RecordScreen
      title={words.actions['go.documents']}
      columns={columns}
      groups={groups}
      keyOf={keyOf}
      nameOf={({ citation }) => t.one({ citation })}
      textOf={textOf}
      groupTitle={t.kind}
      passes={byCitation}
      mainColumn="citation"
      makes={[{ key: NEW_RECORD, label: t.create }]}
      counted={t.count}
      empty={t.empty}
      detail={(key, { choose }) => {
        if (key === NEW_RECORD) return <NewDocument choose={choose} />;
        const record = find(key);
        return record && <DocumentDetail key={key} record={record} />;
      }}
      removalOf={(key) => {
        const record = find(key);
        return (
          record && {
            id: key,
            name: t.one({ citation: record.citation }),
            remove: () => takeStep(bridge.documents.remove({ ids: [key], letGo: true })),
          }
        );
      }}
    />
  );
}
