import { createContext, type ReactElement, useContext, useEffect } from 'react';
import { FormLabels } from './form-labels.ts';

/** Shows a field with another value in it, to be read only. */
export type ShowField = (value: unknown, label: string) => ReactElement;

/**
 * Holds how the fields of the form around are shown, by their path, in the order in which they
 * stand.
 */
export const FormFields = createContext<Map<string, ShowField>>(new Map());

/** Makes a field known to the form around, by its name and its look, for as long as it is there. */
export function useShownField(name: string, label: string, show: ShowField): void {
  const fields = useContext(FormFields);
  const labels = useContext(FormLabels);
  useEffect(() => {
    fields.set(name, show);
    labels.set(name, label);
  });
  useEffect(
    () => () => {
      fields.delete(name);
      labels.delete(name);
    },
    [fields, labels, name],
  );
}
