/** Whether a number belongs to the reference before it, as far as what follows says. */

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/**
 * Words for what is counted or measured: "voorstel 3 jaar geleden" and "actie 5 mln." refer to
 * nothing.
 */
const COUNTED =
  'mln|mld|mio|miljoen|miljard|duizend|euro|eur|ton|tonnen|procent|procentpunt|promille|jaar|jaren|' +
  'kwartaal|kwartalen|maanden?|weken|week|dagen|dag|werkdagen|uur|uren|minuten|seconden|keer|maal|' +
  'malen|stuks?|leden|fte|personen|persoon|mensen|kinderen|jongeren|vrouwen|mannen|slachtoffers|' +
  'daders|verdachten|medewerkers|deelnemers|gemeenten?|provincies?|ministeries?|organisaties?|' +
  'partners|partijen|fracties|kamerleden|lidstaten|landen|zaken|dossiers|meldingen|signalen|' +
  'plekken|plaatsen|opvangplekken|bedden|locaties|projecten|pilots|bijeenkomsten|overleggen|' +
  "gesprekken|vragen|antwoorden|punten|pagina['’]s|pagina|bladzijden|regels|woorden|tekens|" +
  "aanbevelingen|maatregelen|onderdelen|thema['’]s|regio['’]s|kilometer|km|meter|liter|graden|" +
  'jarige?|daagse?|voudig';

/** Words that may stand between a count and what is counted. */
const QUALIFIERS =
  'volle?|hele|halve|extra|nieuwe|andere|grote|kleine|verschillende|opeenvolgende|deelnemende|' +
  'betrokken|werkbare|mogelijke|unieke|minderjarige|Nederlandse';

const WORD_ENDS = '(?![\\p{L}\\p{N}])';

/** Text behind a number that makes it an amount, a share, a date, a time or part of one. */
const IS_MEASURE = new RegExp(
  `^(?:\\.\\d|:\\d|/\\d{4}| \\d{3}(?!\\d)| ?[%‰°]|-\\p{L}` +
    `| (?:(?:${QUALIFIERS}) )*(?:${MONTHS}|${COUNTED})${WORD_ENDS}` +
    `| (?:van|op|uit|à|tot|tegen|bij|x|×) (?:de |elke |iedere )?\\d+(?! (?:${MONTHS})| \\d)${WORD_ENDS})`,
  'iu',
);

/**
 * Tells whether what follows a number makes it something else than a record's.
 * @param rest the text behind the number
 */
export function isMeasure(rest: string): boolean {
  return IS_MEASURE.test(rest);
}

/** Words that go on with the sentence and name nothing that could be counted. */
const GOES_ON = new Set(
  (
    'en of maar want dus noch alsmede evenals danwel dan als dat die dit deze waar waarin waarbij ' +
    'waarmee waarvan waardoor waarop zoals omdat doordat zodat terwijl indien wanneer hoewel tenzij ' +
    'mits om te tot met zonder van voor door bij aan in op over uit naar onder boven na tegen ten ter ' +
    'sinds volgens via per inzake betreffende omtrent rond rondom tussen tijdens binnen buiten naast ' +
    'hierboven hieronder hiervoor hierna daarvan daarin daarbij hierbij hiermee daarmee ' +
    'is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden zal ' +
    'zullen zou zouden moet moeten moest moesten mag mogen wil willen gaat gaan ging komt komen kwam ' +
    'doet doen blijft blijven lijkt lijken staat staan ligt liggen loopt lopen valt vallen vult vullen ' +
    'sluit sluiten hangt hangen hoort horen past passen volgt volgen vraagt vragen biedt bieden geeft ' +
    'geven krijgt krijgen maakt maken neemt nemen ziet zien zegt zeggen betreft betreffen behelst ' +
    'behelzen bevat bevatten beoogt beogen bouwt bouwen draagt dragen richt richten voorziet voorzien ' +
    'regelt regelen raakt raken dekt dekken kost kosten levert leveren leidt leiden loont helpt helpen ' +
    'verwijst verwijzen vervangt vervangen vervalt vervallen vormt vormen werkt werken overlapt ' +
    'overlappen versterkt versterken wijst wijzen stelt stellen noemt noemen ondersteunt ondersteunen ' +
    'ook al nog niet wel reeds nu dan toch alleen samen beide allebei eveneens bovendien daarom verder ' +
    'verwerkt uitgevoerd opgenomen genoemd gestart afgerond opgeschort geborgd gedekt belegd bedoeld ' +
    'beschreven respectievelijk resp zie cf ad elk ieder gezamenlijk tezamen hetzelfde dezelfde eerst ' +
    'voorstel voorstellen actie acties actielijn actielijnen motie bijlage thema het de een er zij wij ' +
    'hun wat wie'
  ).split(' '),
);

/**
 * Tells whether a number further on in a list, as the 13 of "voorstel 12 en 13", is one of the
 * list: the text ends there, or goes on with a sign or a word that cannot be what 13 is the count
 * of.
 */
export function endsList(rest: string): boolean {
  const next = /^[^\S\n]+(?<word>[\p{L}'’-]+)/u.exec(rest)?.groups?.word;
  return next === undefined || GOES_ON.has(next.toLowerCase());
}
