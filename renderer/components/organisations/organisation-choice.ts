import type { Organisation } from '../../../db/model/records/organisation.ts';
import type { RecordChoice } from '../fields/record-choice.ts';

/** Words that an abbreviation leaves out: "Vereniging van Nederlandse Gemeenten" is VNG. */
const UNSAID = new Set(
  'van de der den het een en in voor te ten ter op aan tegen bij met of the and for to'.split(' '),
);

/**
 * Gives the abbreviations that follow from a name: its first letters, and what stands between
 * brackets.
 */
function abbreviations(name: string): readonly string[] {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const initials = (some: readonly string[]) => some.map((word) => word.charAt(0)).join('');
  const bracketed = [...name.matchAll(/\(([^()]+)\)/g)].map(([, inside = '']) => inside);
  return [
    initials(words),
    initials(words.filter((word) => !UNSAID.has(word.toLowerCase()))),
    ...bracketed,
  ].filter((each) => each.length > 1);
}

/** Gives the choice of an organisation: offered by its name, found by its abbreviation too. */
export function organisationChoice({ id, name, abbreviation }: Organisation): RecordChoice {
  return {
    id,
    label: name,
    names: abbreviation === undefined ? abbreviations(name) : [abbreviation],
  };
}
