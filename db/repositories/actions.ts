import type { Action } from '../model/records/action.ts';
import type { Reader, StepTransaction } from '../schema/access.ts';
import { actionMap } from '../schema/maps/programme-maps.ts';
import { actionLines } from './action-lines.ts';
import { inPrintedOrder } from './printed-order.ts';
import { type Repository, repositoryOf } from './repository.ts';

/** Place where an action is to stand. */
export interface ActionPlace {
  /** The action line's id; absent: the line it is in. */
  readonly line?: string;
  /** The action it is to stand before, in that line; absent: at its end. */
  readonly before?: string;
}

const rows: Repository<Action> = repositoryOf({
  map: actionMap,
  siblings: ({ line }) => ({ line_id: line }),
});

/** The actions, with their budgets and reports. Their numbers follow from the order of `list`. */
export const actions = {
  ...rows,

  /** Lists every action in printed order: by line, then by place. */
  list: async (db: Reader): Promise<readonly Action[]> =>
    inPrintedOrder.actions(await rows.list(db), await actionLines.list(db)),

  /**
   * Puts an action elsewhere, in another line too.
   * @throws record-unknown for the action, the line, or a `before` that does not stand there
   */
  move: async (tx: StepTransaction, id: string, place: ActionPlace): Promise<void> => {
    const action = await rows.get(tx, id);
    const { line = action.line, before } = place;
    if (line !== action.line) {
      await actionLines.get(tx, line);
      await rows.save(tx, { ...action, line });
    }
    await rows.move(tx, id, before);
  },
};
