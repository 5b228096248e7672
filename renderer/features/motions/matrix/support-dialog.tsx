import type { ReactElement } from 'react';
import { printLinks } from '../../../../db/model/links/index.ts';
import type { MatrixColumn, MatrixRow } from '../../../../db/model/register/matrix.ts';
import { ChoiceDialog } from '../../../components/dialogs/choice-dialog.tsx';
import { useLookup } from '../../../data/lookup.ts';
import { recordAddress } from '../../../data/record-address.ts';
import { useWords } from '../../../i18n/words.ts';

/**
 * Shows what stands behind a cell: which elements are carried out, in which role, with the notes.
 */
export function SupportDialog({
  row,
  column,
  onClose,
}: {
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  readonly onClose: () => void;
}): ReactElement {
  const { components, motions, register: words } = useWords();
  const { resolve } = useLookup();
  const by = `${words.columnKinds[column.kind]} ${column.number}`;
  const { item } = row;
  return (
    <ChoiceDialog
      title={words.supportTitle({ item: item.name, by: by.toLowerCase() })}
      cancel={components.close}
      onCancel={onClose}
      choices={[]}
    >
      <p>{column.text}</p>
      <dl className="matrix-supports">
        {(row.cells.get(column.id) ?? []).map(({ element, support }) => (
          <div key={`${element.id} ${support.role} ${support.note}`}>
            <dt>{printLinks(element.text, resolve)}</dt>
            <dd>
              {motions.roles[support.role]}
              {support.note === '' ? null : `: ${printLinks(support.note, resolve)}`}
            </dd>
          </div>
        ))}
      </dl>
      <p className="matrix-links">
        <a href={`#${recordAddress(item)}`} onClick={onClose}>
          {words.goTo({ name: item.name })}
        </a>
        <a href={`#${recordAddress(column)}`} onClick={onClose}>
          {words.goTo({ name: by.toLowerCase() })}
        </a>
      </p>
    </ChoiceDialog>
  );
}
