import type { ReactElement } from 'react';
import type { RefusedItem } from '../../../../../db/model/compliance/judged-items.ts';
import { useWords } from '../../../../i18n/words.ts';

/** Number of refused items that are named; more are only counted. */
const MOST_NAMED = 8;

/** Lists the items that cannot be changed as asked, each with why. */
export function RefusedItems({
  refused,
}: {
  readonly refused: readonly RefusedItem[];
}): ReactElement {
  const { components, register: words } = useWords();
  return (
    <div role="status">
      {refused.length === 0 ? null : (
        <div className="notice">
          <p>{words.refused({ count: refused.length })}</p>
          <ul>
            {refused.slice(0, MOST_NAMED).map(({ item, why }) => (
              <li key={item.id}>{why}</li>
            ))}
            {refused.length > MOST_NAMED ? (
              <li>{components.andMore({ count: refused.length - MOST_NAMED })}</li>
            ) : null}
          </ul>
        </div>
      )}
    </div>
  );
}
