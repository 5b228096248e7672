import type { ReactElement } from 'react';
import { printEuros } from '../../../db/model/money.ts';
import { useWords } from '../../i18n/words.ts';
import { ChoiceField } from './choice-field.tsx';
import type { FieldProps } from './field-props.ts';

const UNITS = [1, 1_000, 10_000, 1_000_000] as const;
const FROM_TEXT = 'text';

/**
 * Shows a field for the unit: how many euros a printed 1 stands for, or that the printed text says.
 */
export function UnitField({
  value,
  onChange,
  ...rest
}: FieldProps<number | undefined, HTMLButtonElement>): ReactElement {
  const { dossier: t } = useWords();
  // A unit of another size, as an import may bring, can be kept as well.
  const units =
    value === undefined || UNITS.some((unit) => unit === value) ? UNITS : [...UNITS, value];
  return (
    <ChoiceField
      {...rest}
      value={value === undefined ? FROM_TEXT : String(value)}
      onChange={(chosen) => onChange(chosen === FROM_TEXT ? undefined : Number(chosen))}
      choices={[
        { value: FROM_TEXT, label: t.unitFromText },
        ...units.map((unit) => ({
          value: String(unit),
          label: printEuros(unit),
        })),
      ]}
    />
  );
}
