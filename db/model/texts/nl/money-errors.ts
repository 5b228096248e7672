export interface RefusedEuros {
  /** Text that was typed. */
  readonly text: string;
  /** An amount in the right form. */
  readonly example: string;
}

/** Why a text is no amount. The form stays as it was; nothing is saved. */
export const moneyErrors = {
  'euros-empty': (p: RefusedEuros) =>
    `Er is geen bedrag ingevuld. Er is niets gewijzigd; schrijf hele euro’s, zoals ${p.example}.`,
  'euros-abbreviated': (p: RefusedEuros) =>
    `“${p.text}” is niet voluit geschreven. Er is niets gewijzigd; schrijf hele euro’s: ${p.example}.`,
  'euros-with-decimals': (p: RefusedEuros) =>
    `“${p.text}” heeft decimalen of een punt op een andere plaats dan per duizendtal. Er is niets gewijzigd; schrijf hele euro’s, zoals ${p.example}.`,
  'euros-unreadable': (p: RefusedEuros) =>
    `“${p.text}” is geen bedrag in hele euro’s. Er is niets gewijzigd; schrijf het met punten per duizendtal, zoals ${p.example}.`,
  'euros-too-large': (p: RefusedEuros) =>
    `“${p.text}” is meer dan een dossier kan bevatten. Er is niets gewijzigd; het hoogste bedrag is ${p.example}.`,
};
