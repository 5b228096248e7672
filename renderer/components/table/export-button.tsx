import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useActionHandler } from '../../app/run-action.ts';
import { announce } from '../../data/announcements.ts';
import { answered, bridge } from '../../data/bridge.ts';
import { useWords } from '../../i18n/words.ts';
import type { Column, RowGroup } from './column.ts';
import { tableAsCsv } from './csv.ts';

/** Writes what a table shows now to a CSV file of the user's choice. */
export function ExportButton<Row>({
  name,
  columns,
  groups,
  groupTitle,
}: {
  /** Name that is offered for the file, without extension. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly RowGroup<Row>[];
  /** Head over the groups' titles. */
  readonly groupTitle: string;
}): ReactElement {
  const words = useWords();
  const save = async () => {
    const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    try {
      const { done } = await answered(
        bridge.files.saveText({
          name: `${name}.csv`,
          kind: 'csv',
          text: tableAsCsv(columns, groups, groupTitle),
        }),
      );
      if (done) announce(words.components.exported({ count }));
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error));
    }
  };
  useActionHandler('file.export', save);
  return (
    <Button className="button" onPress={() => void save()}>
      {words.components.export}
    </Button>
  );
}
