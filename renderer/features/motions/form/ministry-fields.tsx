import type { ReactElement, ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import { useWords } from '../../../i18n/words.ts';
import { DeadlineFields } from './deadline-fields.tsx';
import { ElementFields } from './element-fields.tsx';
import type { ItemValues } from './item-values.ts';
import { StatusFields } from './status-fields.tsx';

/** Options by which a value that is set counts as an edit, as if it were typed. */
export const DIRTY = { shouldDirty: true, shouldTouch: true } as const;

/** Shows the ministry's half of a motion and of a commitment: what is asked, and how far it is. */
export function MinistryFields({
  control,
  known,
  requestOf,
  splitLabel,
  offer,
  children,
}: {
  /** Control of the form of either: both hold what these fields are bound to. */
  readonly control: unknown;
  /** The record as it is in the file. */
  readonly known: ItemValues;
  /** Gives the text to split into elements, as it stands in the form now. */
  readonly requestOf: () => string;
  readonly splitLabel: string;
  /** Terms that can be taken over. */
  readonly offer: ReactNode;
  /** Field for the holder; each kind has its own. */
  readonly children: ReactNode;
}): ReactElement {
  const { motions: t } = useWords();
  const item = control as Control<ItemValues, unknown, ItemValues>;
  return (
    <>
      <ElementFields control={item} requestOf={requestOf} splitLabel={splitLabel} />
      <fieldset className="form-section">
        <legend>{t.ministry}</legend>
        {children}
      </fieldset>
      <StatusFields control={item} known={known} />
      {offer}
      <DeadlineFields control={item} known={known} />
    </>
  );
}
