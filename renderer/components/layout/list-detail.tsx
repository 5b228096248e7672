import {
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
} from 'react';
import { Button } from 'react-aria-components';
import { useChosenRecord } from '../../data/chosen-record.ts';
import { useKept } from '../../data/unsaved.ts';
import { useWords } from '../../i18n/words.ts';

const BackContext = createContext<(() => void) | undefined>(undefined);

/** Leads from the details back to the list; undefined outside of them. */
export function useBackToList(): (() => void) | undefined {
  return useContext(BackContext);
}

/**
 * Shows a list with the details of the chosen record beside it. Where there is room for one of them
 * only, the details take the place of the list until the user goes back to it.
 */
export function ListDetail({
  title,
  tools,
  filters,
  list,
  beside,
  detail: shown,
  detailLabel,
  onBack,
}: {
  readonly title: string;
  /** Buttons, beside the title. */
  readonly tools?: ReactNode;
  /** Filters of the list, in a line under the title. */
  readonly filters?: ReactNode;
  readonly list: ReactNode;
  /** Stands beside the list while no record is chosen; absent: the list takes the whole width. */
  readonly beside?: ReactNode;
  /** Details of the chosen record; undefined while none is chosen. */
  readonly detail: ReactNode | undefined;
  readonly detailLabel: string;
  /** Goes back to the list, with no record chosen. */
  readonly onBack: () => void;
}): ReactElement {
  const words = useWords();
  const { chosen } = useChosenRecord();
  const detail = useKept(shown, chosen);
  const listed = useRef<HTMLElement>(null);
  const before = useRef(chosen);
  useEffect(() => {
    // The form that had the focus is gone: it was saved, dropped or closed.
    if (before.current !== chosen) focusLine(listed.current, chosen);
    before.current = chosen;
  }, [chosen]);
  return (
    <div
      className="list-detail"
      data-detail={detail === undefined ? undefined : 'shown'}
      data-wide={detail === undefined && beside === undefined ? '' : undefined}
    >
      <section ref={listed} className="list-detail-list" aria-labelledby="screen-title">
        <div className="screen-head">
          <h1 id="screen-title">{title}</h1>
          {detail === undefined ? null : (
            <Button className="button list-detail-back" onPress={onBack}>
              {words.components.backToList}
            </Button>
          )}
          {tools}
        </div>
        <div className="list-detail-rest">
          {filters === undefined ? null : <div className="list-filters">{filters}</div>}
          {list}
        </div>
      </section>
      {detail === undefined && beside === undefined ? null : (
        <section className="list-detail-detail" aria-label={detailLabel}>
          <BackContext value={onBack}>{detail ?? beside}</BackContext>
        </section>
      )}
    </div>
  );
}

/**
 * Number of frames to wait for a line: a record that was made comes with the contents read anew.
 */
const FRAMES = 30;

/** Puts the focus on the line of a record once it is there, else on the one that Tab comes to. */
function focusLine(list: HTMLElement | null, key: string | undefined, frames = FRAMES): void {
  if (document.activeElement !== document.body) return;
  const line =
    key === undefined ? null : list?.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`);
  if (line != null) line.focus();
  else if (key !== undefined && frames > 0)
    requestAnimationFrame(() => focusLine(list, key, frames - 1));
  else list?.querySelector<HTMLElement>('[data-line][tabindex="0"]')?.focus();
}
