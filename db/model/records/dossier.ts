import { type DeepReadonly, z } from '../zod.ts';
import { categoryKey, id, isoDate, words } from './values.ts';

/** What may stand in the calendar of a dossier. */
export const CALENDAR_KINDS = ['reces', 'begrotingsbehandeling', 'debat'] as const;

/** Describes the letter to parliament that this dossier's annexes belong to. */
export const letter = z.strictObject({
  /** The paper's number within its dossier ("247"); known only after the House has printed it. */
  number: words.optional(),
  /** The date the ministry's letter carries. */
  date: isoDate,
  /** The day it was sent, where that is another day or when it has been sent. */
  dateSent: isoDate.optional(),
  /** The ministry's own reference ("kenmerk"). */
  reference: words.optional(),
  /** Signatory of the letter. */
  from: words,
  to: words,
  coSigners: z.array(words),
  /** Names after "mede namens". */
  onBehalfOf: z.array(words),
});
export type Letter = DeepReadonly<z.infer<typeof letter>>;

/** Describes a period against which phrases such as "voor de begrotingsbehandeling" are read. */
export const calendarEntry = z.strictObject({
  kind: z.enum(CALENDAR_KINDS),
  title: words,
  from: isoDate,
  to: isoDate,
});
export type CalendarEntry = DeepReadonly<z.infer<typeof calendarEntry>>;

/** Describes a category of proposals: within a theme a table of its own. */
export const category = z.strictObject({
  key: categoryKey,
  /** Title that heads its table where an annex says nothing else: "Meest kansrijke acties". */
  title: words,
});
export type Category = DeepReadonly<z.infer<typeof category>>;

/** Describes what the dossier itself is: the programme, and the letter it is about. */
export const dossier = z.strictObject({
  id,
  /** The parliamentary dossier number as printed, "28 638". */
  number: words,
  title: words,
  programme: words,
  /** The parliamentary session as printed, with an en dash: "2023–2024". */
  session: words,
  letter,
  holder: words.optional(),
  calendar: z.array(calendarEntry),
  /** In the order in which their tables stand within a theme. */
  categories: z.array(category).min(1),
  /** Words that go with a total of estimated costs: "indicatief; geen dekking beschikbaar". */
  coverNote: words.optional(),
  /** Words that the spelling of this dossier's texts may have, in order. */
  ownWords: z.array(words).min(1).optional(),
});
export type Dossier = DeepReadonly<z.infer<typeof dossier>>;
