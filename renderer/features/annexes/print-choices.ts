import { dayOfActions } from '../../../db/model/as-of/actions.ts';
import { dayOfRegister } from '../../../db/model/as-of/register.ts';
import type { Contents } from '../../../db/model/records/contents.ts';
import { type PrintSubject, printSubject } from '../../../preload/contract/print-channels.ts';
import { OVERVIEW_NAMES } from '../../data/print-address.ts';
import type { Words } from '../../i18n/words.ts';

/** Something of the dossier that can be printed. */
export interface PrintChoice {
  /** Name in the address. */
  readonly key: string;
  readonly label: string;
  /** Name in a sentence: "Bijlage 1". */
  readonly name: string;
  /** Subject of the print, for the day that the dossier itself speaks of. */
  readonly subject: PrintSubject;
}

function checklistOf(
  { motions, commitments }: Contents,
  item: string | undefined,
  words: Words['annexes'],
): readonly PrintChoice[] {
  const motion = motions.find(({ id }) => id === item);
  const commitment = commitments.find(({ id }) => id === item);
  const name =
    (motion && words.checklistOfMotion({ name: motion.short })) ??
    (commitment && words.checklistOfCommitment({ name: commitment.number ?? '' }));
  if (item === undefined || name === undefined) return [];
  return [{ key: item, label: name, name, subject: { kind: 'checklist', item } }];
}

/**
 * Lists what can be printed: the annexes, the overviews, and the checklist that the address asks
 * for.
 *
 * @param chosen the name in the address
 */
export function printChoices(
  contents: Contents,
  chosen: string | undefined,
  words: Words['annexes'],
): readonly PrintChoice[] {
  const overview = (kind: 'motions' | 'actions'): PrintChoice => ({
    key: OVERVIEW_NAMES[kind],
    label: words.overviews[kind],
    name: words.overviews[kind],
    subject: { kind },
  });
  return [
    ...contents.annexes.map(
      ({ id, number, title }): PrintChoice => ({
        key: id,
        label: words.named({ number, title }),
        name: words.short({ number }),
        subject: { kind: 'annex', number },
      }),
    ),
    overview('motions'),
    overview('actions'),
    ...checklistOf(contents, chosen, words),
  ];
}

/**
 * Gives the day a print holds for where nobody gave another; an annex has the day of its letter.
 */
export function usualDay(contents: Contents, { kind }: PrintSubject): string {
  return kind === 'actions' ? dayOfActions(contents) : dayOfRegister(contents);
}

/**
 * Gives the same subject on a day (ISO date); with a text that is no day, and for an annex, the
 * subject is unchanged.
 */
export function onDay(subject: PrintSubject, asOf: string | undefined): PrintSubject {
  if (subject.kind === 'annex' || asOf === undefined) return subject;
  const dated = printSubject.safeParse({ ...subject, asOf });
  return dated.success ? dated.data : subject;
}
