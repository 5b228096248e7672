import type { Contents } from '../records/contents.ts';
import { asLookedUp, partsToCheck, type WordInText } from './words-to-check.ts';

/** Tells whether a word stands in a dossier's own list, or in a name that the dossier holds. */
export type AllowedWords = (word: string) => boolean;

type Holder = Pick<Contents, 'dossier' | 'organisations' | 'motions' | 'commitments'>;

/**
 * Gathers the words that a dossier allows in its texts: its own list, whatever the case of their
 * first letter, and those of the names of organisations, of who speaks in the letter, and of who
 * submitted or was promised what the register holds.
 */
export function allowedWords(contents: Holder): AllowedWords {
  const own = new Set(
    (contents.dossier.ownWords ?? []).map((word) => firstSmall(asLookedUp(word))),
  );
  const names = new Set(
    namesIn(contents).flatMap((name) => asLookedUp(name).split(/[^\p{L}\p{M}']+/u)),
  );
  const isAllowed = (word: string): boolean => own.has(firstSmall(word)) || names.has(word);
  return (word) => isAllowed(word) || isAllowed(word.replace(/'?s$/, ''));
}

/**
 * Gives what of a word is to be looked up once what the dossier allows is left out: "motie" of
 * "motie-Mutluer". Undefined where nothing is left.
 */
export function toLookUp(
  { word, lookedUp }: Pick<WordInText, 'word' | 'lookedUp'>,
  isAllowed: AllowedWords,
): string | undefined {
  if (isAllowed(word)) return undefined;
  if (!word.includes('-')) return lookedUp;
  const left = word.split('-').filter((part) => !isAllowed(part));
  if (left.length === word.split('-').length) return lookedUp;
  return partsToCheck(left.join('-')).length === 0 ? undefined : left.join('-');
}

function namesIn({ dossier, organisations, motions, commitments }: Holder): readonly string[] {
  const { letter, number, title, programme } = dossier;
  return [
    ...organisations.flatMap(({ name, abbreviation = '' }) => [name, abbreviation]),
    ...[number, title, programme, dossier.holder ?? '', letter.to, letter.from],
    ...letter.coSigners,
    ...letter.onBehalfOf,
    ...motions.flatMap(({ short, submitters, holder = '', minister = '' }) => [
      ...[short, holder, minister],
      ...submitters.flatMap(({ name, party = '' }) => [name, party]),
    ]),
    ...commitments.flatMap(({ promisedBy = '', office = '', to = '', holder = '' }) => [
      ...[promisedBy, office, to, holder],
    ]),
  ];
}

function firstSmall(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}
