import type { ReactElement } from 'react';
import type { PrintOrder } from '../../../preload/contract/print-channels.ts';
import { useActionHandler } from '../../app/run-action.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { announce } from '../../data/announcements.ts';
import { answered, bridge } from '../../data/bridge.ts';
import { useWords } from '../../i18n/words.ts';
import { printPages } from './print-pages.ts';

/** Offers what can be done with what is printed: save, open, put on paper. */
export function AnnexActions({
  order,
  name,
  bytes,
}: {
  /** The print; undefined while there is nothing to save, open or put on paper. */
  readonly order: PrintOrder | undefined;
  /** Name in a sentence: "Bijlage 1". */
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
}): ReactElement {
  const { annexes: words } = useWords();
  const isOffered = order !== undefined && bytes !== undefined;
  useActionHandler(
    'file.save-annex',
    async () => {
      if (order === undefined) return;
      const { done } = await answered(bridge.print.save(order));
      if (done) announce(words.saved({ name }));
    },
    isOffered,
  );
  useActionHandler(
    'file.open-annex',
    async () => {
      if (order !== undefined) await answered(bridge.print.open(order));
    },
    isOffered,
  );
  useActionHandler(
    'file.print-annex',
    async () => {
      if (order === undefined || bytes === undefined) return;
      announce(words.preparing);
      await printPages(bytes, order.page);
      announce('');
    },
    isOffered,
  );
  return (
    <div className="annexes-actions">
      <ActionButton action="file.save-annex" main />
      <ActionButton action="file.open-annex" />
      <ActionButton action="file.print-annex" />
    </div>
  );
}
