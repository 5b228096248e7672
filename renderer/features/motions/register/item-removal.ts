import type { Contents } from '../../../../db/model/records/contents.ts';
import type { Removal } from '../../../components/layout/record-screen.tsx';
import { bridge } from '../../../data/bridge.ts';
import { takeStep } from '../../../data/steps.ts';
import type { Words } from '../../../i18n/words.ts';

/** Gives the way to remove the motion or commitment of an id; undefined where there is none. */
export function itemRemoval(
  { motions, commitments }: Pick<Contents, 'motions' | 'commitments'>,
  id: string,
  words: Words['motions'],
): Removal | undefined {
  const order = { ids: [id], letGo: true };
  const motion = motions.find((each) => each.id === id);
  if (motion !== undefined)
    return {
      id,
      name: words.one({ name: motion.short }),
      remove: () => takeStep(bridge.motions.remove(order)),
    };
  const commitment = commitments.find((each) => each.id === id);
  if (commitment === undefined) return undefined;
  return {
    id,
    name: words.oneCommitment({ name: commitment.number ?? '' }).trim(),
    remove: () => takeStep(bridge.commitments.remove(order)),
  };
}
