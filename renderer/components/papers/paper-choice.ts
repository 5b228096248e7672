import type { Document } from '../../../db/model/records/document.ts';
import { inHouseForm } from '../../../db/model/register/names.ts';
import type { RecordChoice } from '../fields/record-choice.ts';

/** Gives the choice of a paper: its citation in house form, found by its title and number too. */
export function paperChoice({ id, citation, title, number = '' }: Document): RecordChoice {
  return {
    id,
    label: inHouseForm(citation),
    citation,
    names: number === '' ? [] : [number, `nr. ${number}`],
    also: `${title} ${citation}`,
  };
}
