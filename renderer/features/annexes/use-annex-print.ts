import { useEffect, useState } from 'react';
import type { Contents } from '../../../db/model/records/contents.ts';
import type { PrintOrder } from '../../../preload/contract/print-channels.ts';
import { answered, bridge, RefusedError } from '../../data/bridge.ts';

/** Progress of the print for the preview. */
export type PrintState =
  | { readonly state: 'busy'; readonly part: number }
  | { readonly state: 'ready' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly reason: string };

export interface AnnexPrintState {
  readonly print: PrintState;
  /** Last print that was finished; it stays in sight while the next is made. */
  readonly pdf: Uint8Array | undefined;
  readonly cancel: () => void;
  readonly again: () => void;
}

/**
 * Prints for the preview, anew whenever the dossier or the order changes.
 *
 * @param order undefined: nothing is printed
 */
export function useAnnexPrint(order: PrintOrder | undefined, contents: Contents): AnnexPrintState {
  const [print, setPrint] = useState<PrintState>({ state: 'busy', part: 0 });
  const [made, setMade] = useState<{ readonly of: string; readonly pdf: Uint8Array }>();
  const [attempt, setAttempt] = useState(0);
  const asked = order === undefined ? undefined : JSON.stringify(order);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another state of the dossier prints anew
  useEffect(() => {
    if (asked === undefined) return undefined;
    let isWanted = true;
    const show = (state: PrintState) => {
      if (isWanted) setPrint(state);
    };
    show({ state: 'busy', part: 0 });
    const stop = bridge.on('print.progress', ({ part }) => show({ state: 'busy', part }));
    const run = async () => {
      try {
        const { pdf } = await answered(bridge.print.make(JSON.parse(asked) as PrintOrder));
        if (isWanted) setMade({ of: asked, pdf });
        show({ state: 'ready' });
      } catch (error) {
        const isCancelled = error instanceof RefusedError && error.refusal.code === 'cancelled';
        show(
          isCancelled
            ? { state: 'cancelled' }
            : { state: 'failed', reason: error instanceof Error ? error.message : String(error) },
        );
      } finally {
        stop();
      }
    };
    void run();
    return () => {
      isWanted = false;
      stop();
    };
  }, [asked, contents, attempt]);

  return {
    print,
    pdf: made?.of === asked ? made?.pdf : undefined,
    cancel: () => void bridge.print.cancel({}),
    again: () => setAttempt(attempt + 1),
  };
}
