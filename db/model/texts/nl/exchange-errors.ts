/** Why a dossier in JSON form is refused. Nothing is ever taken in part. */
export const exchangeErrors = {
  'text-not-unicode': (p: { source: string }) =>
    `De tekst ${p.source} is geen UTF-8 en geen UTF-16 met een kenmerk aan het begin: tekens als é en € zouden verloren gaan. Er is niets overgenomen; sla het bestand op als UTF-8 en probeer het opnieuw.`,
  'json-unreadable': (p: { problem: string }) =>
    `De invoer is geen geldige JSON (${p.problem}). Er is niets geladen; controleer of het hele bestand is meegekomen.`,
  'json-refused': (p: { path: string; problem: string }) =>
    `De invoer klopt niet bij ${p.path}: ${p.problem}. Er is niets geladen; verbeter de invoer en laad opnieuw.`,
  'json-disagrees': (p: { path: string; given: string; computed: string }) =>
    `Bij ${p.path} staat ${p.given}, maar uit de rest van de invoer volgt ${p.computed}. Er is niets geladen; verbeter de waarde of laat haar weg.`,
  'reference-missing': (p: { path: string; id: string }) =>
    `Bij ${p.path} wordt verwezen naar ${p.id}, maar dat staat nergens in de invoer. Er is niets geladen; voeg het toe of haal de verwijzing weg.`,
  'reference-twice': (p: { path: string; id: string }) =>
    `Bij ${p.path} wordt ${p.id} voor de tweede keer genoemd. Er is niets overgenomen; noem elk onderdeel één keer.`,
  'organisations-in-circle': (p: { path: string; id: string }) =>
    `Bij ${p.path} wordt een groep lid van zichzelf, rechtstreeks of via ${p.id}. Er is niets overgenomen; haal een van de lidmaatschappen weg.`,
  'id-twice': (p: { path: string; id: string }) =>
    `De sleutel ${p.id} bij ${p.path} komt vaker voor. Er is niets geladen; geef elk onderdeel een eigen sleutel.`,
};
