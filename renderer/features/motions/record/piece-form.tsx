import type { ReactElement, ReactNode } from 'react';
import { useRef } from 'react';
import type { Control } from 'react-hook-form';
import type { Document } from '../../../../db/model/records/document.ts';
import { motion } from '../../../../db/model/records/motion.ts';
import { RecordForm } from '../../../components/form/record-form.tsx';
import type { FieldProblem } from '../form/item-problems.ts';
import { BLANK_ITEM, type ItemValues } from '../form/item-values.ts';

const part = motion.pick({ elements: true, progress: true, statusHistory: true, deadlines: true });

/**
 * Shows a small form in the checklist over one piece of a record: one piece of evidence, one
 * waiver, one change of status. It holds that piece alone, in the shape of the record.
 */
export function PieceForm({
  label,
  piece,
  problems = () => [],
  onSave,
  onDone,
  children,
}: {
  readonly label: string;
  readonly piece: Partial<ItemValues>;
  /** Finds what cannot be saved besides what the schema says. */
  readonly problems?: (values: ItemValues) => Iterable<FieldProblem>;
  readonly onSave: (values: ItemValues, papers: readonly Document[]) => Promise<unknown>;
  readonly onDone: () => void;
  readonly children: (control: Control<ItemValues, unknown, ItemValues>) => ReactNode;
}): ReactElement {
  const initial = useRef<ItemValues>({ ...BLANK_ITEM, ...piece });
  const schema = part.superRefine((values, context) => {
    for (const { path, message } of problems(values as ItemValues))
      context.addIssue({ code: 'custom', path: [...path], message });
  });
  return (
    <div className="piece-form">
      <RecordForm<ItemValues>
        label={label}
        schema={schema}
        initial={initial.current}
        isNew
        onSave={async (values, { papers }) => {
          await onSave(values, papers);
          onDone();
        }}
        onDiscard={onDone}
      >
        {({ control }) => children(control)}
      </RecordForm>
    </div>
  );
}
