import { type ReactElement, useContext } from 'react';
import { printDate } from '../../../db/model/dates.ts';
import { printLinks } from '../../../db/model/links/index.ts';
import { useLookup } from '../../data/lookup.ts';
import { useWords, type Words } from '../../i18n/words.ts';
import { FormFields, type ShowField } from './form-fields.ts';
import { FormLabels } from './form-labels.ts';

/**
 * Gives the name of a field by its path; of one that is not on the screen, the name that the
 * history has.
 */
export function fieldLabel(
  path: string,
  labels: ReadonlyMap<string, string>,
  words: Words,
): string {
  const known = labels.get(path);
  if (known !== undefined) return known;
  const [last = path] = path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .slice(-1);
  const parts: readonly Readonly<Record<string, string>>[] = Object.values(words.labels);
  return parts.find((names) => Object.hasOwn(names, last))?.[last] ?? last;
}

/**
 * Shows another value of a field than the form's, in the form's own words, to be read and copied.
 */
export function ShownValue({
  path,
  value,
  label,
}: {
  readonly path: string;
  readonly value: unknown;
  /** Says whose value it is, for who cannot see where it stands. */
  readonly label: string;
}): ReactElement {
  const fields = useContext(FormFields);
  const text = useShownText();
  const show = fields.get(path);
  return show === undefined ? <p className="shown-text">{text(value)}</p> : show(value, label);
}

/** Shows the rows of another list than the form's, each with the fields of a row of the form. */
export function ShownRows({
  name,
  rows,
  nameOf,
}: {
  readonly name: string;
  readonly rows: unknown;
  readonly nameOf: (at: number) => string;
}): ReactElement {
  const words = useWords();
  const fields = useContext(FormFields);
  const labels = useContext(FormLabels);
  const text = useShownText();
  if (!Array.isArray(rows) || rows.length === 0)
    return <p className="shown-text">{words.components.nothing}</p>;
  const parts = partsOfRow(name, fields, labels);
  return (
    <ol className="form-rows">
      {rows.map((row: unknown, at) => (
        <li key={nameOf(at)} className="form-rows-row">
          <div className="form-rows-head">{nameOf(at)}</div>
          {parts.size === 0 || typeof row !== 'object' || row === null ? (
            <p className="shown-text">{text(row)}</p>
          ) : (
            [...parts].map(([key, show]) => (
              <div key={key}>{show((row as Readonly<Record<string, unknown>>)[key])}</div>
            ))
          )}
        </li>
      ))}
    </ol>
  );
}

/** Gives the fields of one row, as the form shows them in any of its rows. */
function partsOfRow(
  name: string,
  fields: ReadonlyMap<string, ShowField>,
  labels: ReadonlyMap<string, string>,
): ReadonlyMap<string, (value: unknown) => ReactElement> {
  const parts = new Map<string, (value: unknown) => ReactElement>();
  for (const [path, show] of fields) {
    const [, key] = path.startsWith(`${name}.`)
      ? (/^\d+\.(\w+)$/.exec(path.slice(name.length + 1)) ?? [])
      : [];
    if (key !== undefined && !parts.has(key))
      parts.set(key, (value) => show(value, labels.get(path) ?? ''));
  }
  return parts;
}

/** Gives the text of any value of a record in one line. */
export function useShownText(): (value: unknown) => string {
  const words = useWords();
  const { resolve, name } = useNames();
  const text = (value: unknown): string => {
    if (Array.isArray(value))
      return value.length === 0 ? words.components.nothing : value.map(text).join('; ');
    if (typeof value === 'object' && value !== null)
      return Object.entries(value)
        .filter(([key, part]) => key !== 'id' && part !== undefined)
        .map(([, part]) => text(part))
        .join(', ');
    if (value === undefined || value === null || value === '') return words.components.nothing;
    if (typeof value !== 'string') return String(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return printDate(value);
    return name(value) ?? printLinks(value, resolve);
  };
  return text;
}

/** Names the records of this dossier that others point to, by their ids. */
function useNames() {
  const { contents, resolve } = useLookup();
  const name = (id: string) =>
    contents.organisations.find((one) => one.id === id)?.name ??
    contents.documents.find((one) => one.id === id)?.citation ??
    contents.themes.find((one) => one.id === id)?.title ??
    contents.actionLines.find((one) => one.id === id)?.title;
  return { resolve, name };
}
