import type { ReactElement } from 'react';
import type { Matrix, MatrixColumn } from '../../../../db/model/register/matrix.ts';
import { recordAddress } from '../../../data/record-address.ts';
import { useWords } from '../../../i18n/words.ts';

/** Shows the proposals and actions over the columns, each with how many items it carries out. */
export function MatrixHead({
  columns,
  served,
  current,
  isStop,
}: Pick<Matrix, 'columns' | 'served'> & {
  /** Current column, from 1. */
  readonly current: number;
  /** Whether Tab comes to its head, and not to a cell under it. */
  readonly isStop: boolean;
}): ReactElement {
  const { motions, register: words } = useWords();
  const count = (kind: MatrixColumn['kind']) =>
    columns.filter((column) => column.kind === kind).length;
  const kinds = (['proposal', 'action'] as const).filter((kind) => count(kind) > 0);
  return (
    <>
      <colgroup>
        <col className="matrix-items" />
      </colgroup>
      {kinds.map((kind) => (
        <colgroup key={kind} span={count(kind)} className="matrix-column" />
      ))}
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" rowSpan={2} className="matrix-item matrix-corner">
            {motions.who}
          </th>
          {kinds.map((kind) => (
            <th key={kind} scope="colgroup" colSpan={count(kind)} className="matrix-kind">
              {words.columnHeads[kind]}
            </th>
          ))}
        </tr>
        <tr aria-rowindex={2}>
          {columns.map((column, at) => {
            const { id, kind, number, text } = column;
            const used = served.get(id) ?? 0;
            return (
              <th
                key={id}
                scope="col"
                className="matrix-head"
                data-unasked={used === 0 || undefined}
                data-current={at + 1 === current || undefined}
              >
                <div className="matrix-upright">
                  <span className="matrix-name" aria-hidden="true">
                    {text}
                  </span>
                  <a
                    href={`#${recordAddress(column)}`}
                    className="matrix-number"
                    data-long={number.length > 2 || undefined}
                    data-place={`0:${at + 1}`}
                    tabIndex={isStop && at + 1 === current ? 0 : -1}
                    title={`${words.columnKinds[kind]} ${number}: ${text}`}
                  >
                    <span className="unseen">{words.columnKinds[kind]} </span>
                    {number}
                    <span className="unseen">, {words.servesCount({ count: used })}</span>
                  </a>
                </div>
              </th>
            );
          })}
        </tr>
      </thead>
    </>
  );
}
