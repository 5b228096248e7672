import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openForWriting } from '../../../db/file/open.ts';
import { step } from '../../../db/history/step.ts';
import { commitmentStatus, motionStatus } from '../../../db/model/compliance/index.ts';
import { DossierError } from '../../../db/model/errors.ts';
import type { Commitment } from '../../../db/model/records/commitment.ts';
import { PROGRESS, type Support } from '../../../db/model/records/element.ts';
import type { Motion } from '../../../db/model/records/motion.ts';
import { setItemsProgress, settleItems } from '../../../db/repositories/change-items.ts';
import { commitments } from '../../../db/repositories/commitments.ts';
import { readContents } from '../../../db/repositories/contents.ts';
import { motions } from '../../../db/repositories/motions.ts';
import type { StepTransaction } from '../../../db/schema/access.ts';
import { smallDossier } from '../file/small-dossier.ts';
import { known, smallContents } from '../small-contents.ts';

const [MOTION] = smallContents.motions as readonly [Motion];
const [COMMITMENT] = smallContents.commitments as readonly [Commitment];

type Work = (tx: StepTransaction) => Promise<void>;

const progress = fc.constantFrom(...PROGRESS);
const support: fc.Arbitrary<Support> = fc.record({
  kind: fc.constant('document' as const),
  id: fc.constant(known.letter),
  role: fc.constantFrom('invulling' as const, 'tussenbericht' as const, 'afdoening' as const),
  note: fc.constant(''),
});
const supports = fc.oneof(
  fc.array(support, { maxLength: 2 }),
  fc.constant([{ kind: 'proposal', id: known.fourth, role: 'afdoening', note: '' } as Support]),
);
const items = fc.subarray(
  [
    { kind: 'motion', id: MOTION.id },
    { kind: 'commitment', id: COMMITMENT.id },
  ] as const,
  { minLength: 1 },
);

/** Everything that is done to a motion or commitment through the repositories. */
const work: fc.Arbitrary<Work> = fc.oneof(
  fc.tuple(progress, supports, fc.boolean()).map(
    ([is, support, hasElement]): Work =>
      async (tx) => {
        const motion = await motions.get(tx, MOTION.id);
        const [element] = MOTION.elements;
        const elements = hasElement && element ? [{ ...element, support }] : [];
        await motions.save(tx, { ...motion, progress: is, elements });
      },
  ),
  fc.tuple(progress, fc.boolean(), fc.boolean()).map(
    ([is, isWaived, isKept]): Work =>
      async (tx) => {
        const { occurrences: _, ...rest } = await commitments.get(tx, COMMITMENT.id);
        const [{ waived: __, ...element } = { id: '', text: '', support: [] }] = rest.elements;
        await commitments.save(tx, {
          ...rest,
          progress: is,
          occurrences: [{ due: '2024-02-07', ...(isKept && { settledBy: known.letter }) }],
          elements: [{ ...element, ...(isWaived && { waived: 'Achterhaald.' }) }],
        });
      },
  ),
  fc.tuple(items, progress).map(
    ([all, is]): Work =>
      (tx) =>
        setItemsProgress(tx, { items: all, progress: is, on: '2024-02-02', note: '' }),
  ),
  fc.tuple(items, progress, fc.boolean()).map(
    ([all, is, both]): Work =>
      (tx) =>
        settleItems(
          tx,
          {
            document: known.letter,
            on: '2024-02-02',
            items: all.map((item) => ({
              ...item,
              elements: [item.kind === 'motion' ? known.motionElement : known.commitmentElement],
              occurrences: item.kind === 'commitment' && both ? ['2024-02-07'] : [],
              note: '',
              progress: is,
            })),
          },
          '2026-01-01',
        ),
  ),
);

test('no order of saving, settling and changing status closes anything without proof', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 6 }), async (all) => {
      const dossier = await openForWriting(await smallDossier());
      for (const one of all) {
        await step(dossier, { label: 'wijzig', author: 'ik' }, one).catch((error: unknown) => {
          if (!(error instanceof DossierError)) throw error;
        });
      }
      const {
        motions: [motion],
        commitments: [commitment],
      } = await readContents(dossier);
      await dossier.close();
      if (motion !== undefined && motionStatus(motion, new Set()) === 'afgedaan') {
        expect(motion.elements).not.toEqual([]);
        for (const { waived, support: all } of motion.elements) {
          const settling = all.filter((s) => s.kind === 'document' && s.role === 'afdoening');
          expect(waived !== undefined || settling.length > 0).toBe(true);
        }
      }
      if (commitment !== undefined && commitmentStatus(commitment) === 'voldaan') {
        expect(commitment.occurrences.every(({ settledBy }) => settledBy !== undefined)).toBe(true);
      }
    }),
    { numRuns: 25 },
  );
});
