export interface RefusedDate {
  /** Text that was typed. */
  readonly text: string;
  /** A date in the right form; where the right one is known, that one. */
  readonly example: string;
}

/** Why a text is no date. Said beside the field, where nothing has been saved yet. */
export const dateErrors = {
  'date-empty': (p: RefusedDate) =>
    `Er is geen datum ingevuld. Schrijf dag, maand en jaar, zoals ${p.example}.`,
  'date-unreadable': (p: RefusedDate) =>
    `“${p.text}” is geen datum. Schrijf dag, maand en jaar, zoals ${p.example}.`,
  'date-digits-only': (p: RefusedDate) =>
    `“${p.text}” is geen hele datum. Schrijf dag, maand en jaar, zoals ${p.example}.`,
  'date-serial-number': (p: RefusedDate) =>
    `“${p.text}” is een getal, zoals een rekenblad een datum bewaart. Schrijf dag, maand en jaar, zoals ${p.example}.`,
  'date-without-year': (p: RefusedDate) =>
    `Van “${p.text}” ontbreekt het jaar. Schrijf ook het jaar, zoals ${p.example}.`,
  'date-without-day': (p: RefusedDate) =>
    `Van “${p.text}” ontbreekt de dag. Schrijf dag, maand en jaar, zoals ${p.example}.`,
  'date-without-month': (p: RefusedDate) =>
    `“${p.text}” noemt een maand die niet bestaat. Schrijf dag, maand en jaar, zoals ${p.example}.`,
  'date-month-first': (p: RefusedDate) =>
    `“${p.text}” heeft de maand vóór de dag. Schrijf eerst de dag, zoals ${p.example}.`,
  'date-year-unclear': (p: RefusedDate) =>
    `Het jaar van “${p.text}” is onduidelijk. Schrijf het jaar in vier of twee cijfers, zoals ${p.example}.`,
  'date-not-in-calendar': (p: RefusedDate) =>
    `“${p.text}” bestaat niet: de laatste dag van die maand is ${p.example}. Verbeter de datum.`,
  'date-out-of-bounds': (p: RefusedDate) =>
    `“${p.text}” ligt niet tussen 1945 en 2100. Verbeter het jaar, zoals ${p.example}.`,
  'date-other-weekday': (p: RefusedDate) =>
    `“${p.text}” noemt een andere dag van de week: het is ${p.example}. Verbeter de dag of de datum.`,
  'date-other-zone': (p: RefusedDate) =>
    `“${p.text}” kan in Nederland een andere dag zijn. Schrijf alleen de datum, zoals ${p.example}.`,
};

export type RefusedDateCode = keyof typeof dateErrors;
