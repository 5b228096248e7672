import type { FindingCode } from '../../../db/model/checks/index.ts';
import { printCount } from '../print-count.ts';

/** Explanations of what each finding means, and what one can do about it. */
const explanations: Readonly<Record<FindingCode, string>> = {
  'day-impossible':
    'Zo’n datum kan niet meer worden ingevuld, maar een ouder bestand kan er een hebben. Open het onderdeel en verbeter de datum.',
  'budget-exceeded':
    'De regels van het programma tellen in een jaar op tot meer dan de bronnen voor het programma als geheel geven. Verlaag een bedrag, of leg een bron vast.',
  'budget-unallocated':
    'Er is meer budget dan de regels van het programma verdelen. Dat mag, maar de tabel in de bijlage telt dan niet op tot het budget.',
  'programme-line-differs':
    'De regel van een actielijn wordt berekend uit haar acties. Een ingelezen bedrag wijkt daarvan af; kijk welk van de twee klopt.',
  'rounding-visible':
    'In de gekozen eenheid moet worden afgerond. Onder de tabel komt: «Door afronding kan de som afwijken.» Een kleinere eenheid neemt dit weg.',
  'derived-unconfirmed':
    'De bron liet niet zien in welk jaar dit bedrag staat. Lees de papieren bron, en bevestig of verbeter het bedrag met de gelezen bron erbij.',
  'derived-in-final':
    'Afgeleide bedragen komen alleen in een concept. Bevestig ze bij Acties en begroting; daarna kan een definitieve afdruk.',
  'copy-changed':
    'Een kopie moet gelijk blijven aan wat is verzonden. Zet de wijziging terug, of maak van de bijlage een stand met een eigen titel en datum.',
  'unit-garbled':
    'De eenheid boven de tabel is beschadigd en wordt zo afgedrukt als zij er staat. Verbeter de tekst als u van de bron mag afwijken.',
  'unit-unread':
    'De eenheid boven de tabel is niet te begrijpen. Schrijf haar als «(€ x10.000)», of leg de eenheid vast bij de actielijn.',
  'unit-differs':
    'De afgedrukte eenheid en de eenheid waarin wordt gerekend verschillen. De bedragen in de tabel kloppen dan niet met het opschrift.',
  'source-exceeded':
    'Aan een bron hangen meer kosten dan zij in dat jaar geeft. Verplaats eenmalige kosten naar een ander jaar of haal een voorstel bij de bron weg.',
  'structural-on-temporary':
    'Structurele kosten lopen door als de bron is opgehouden. Zoek structureel geld, of maak de kosten tijdelijk.',
  'cost-without-year':
    'Van eenmalige kosten die uit een bron komen, moet vaststaan in welk jaar zij vallen; anders is niet na te gaan of het past.',
  'cost-outside-source':
    'De kosten vallen in een jaar waarin de bron nog niet of niet meer bestaat.',
  'allocated-twice':
    'Wat uit twee bronnen wordt betaald, telt bij elk helemaal mee. Kies één bron.',
  'cost-status-contradicts':
    'De kostenstatus en de bedragen spreken elkaar tegen. Pas een van beide aan bij het voorstel.',
  'cost-text-differs':
    'Wat in de kostencel staat is een ander bedrag dan waarmee wordt gerekend. In de bijlage komt de tekst van de cel.',
  'cost-text-unread':
    'In de bijlage komt de tekst van de cel. Vergelijk die met de bedragen en schrijf de cel zo dat het bedrag te lezen is.',
  'cost-text-words':
    'De woorden in de kostencel worden zo afgedrukt, maar tellen niet mee. Leg er een bedrag naast als u wilt dat zij meetellen.',
  'cost-kind-missing':
    'Zonder soort telt het bedrag apart: niet bij incidenteel en niet bij structureel.',
  'cost-status-open': 'Zolang de kosten onbekend zijn, tellen zij nergens mee.',
  'amount-in-text':
    'Een bedrag in een tekst moet ook in de tabel staan, anders staan er in de bijlage twee verschillende getallen.',
  'same-reservation-twice':
    'Twee voorstellen wijzen op hetzelfde geld. Dat kan kloppen als zij samen één maatregel zijn.',
  'action-in-other-line':
    'De tekst noemt een andere actielijn dan waar de actie staat. Verbeter de tekst, of verplaats de actie.',
  'dangling-link':
    'Een verwijzing wijst naar iets dat is verwijderd. Kies een ander doel of haal de verwijzing weg.',
  'reference-as-text':
    'Wie een nummer als gewone woorden schrijft, verwijst na een verplaatsing naar iets anders. Zet de cursor achter het nummer en typ een spatie, of voeg met @ een verwijzing in. Hoort het gewone tekst te zijn, geef dan akkoord met reden.',
  'idem-without-source':
    'Wat hierboven stond, is verplaatst, verwijderd of leeggemaakt. Schrijf de appreciatie uit, of zet het voorstel terug onder het voorstel waar het bij hoort.',
  'note-on-nothing':
    'Het record waar de notitie bij hoorde, is verwijderd. Maak het verwijderen ongedaan of haal de notitie weg.',
  'status-conflicts-letter':
    'De status van de actie en haar laatste stand van zaken verschillen. Werk een van beide bij.',
  'source-flaw':
    'Een fout in de bron. Zij wordt zo afgedrukt als zij er staat; er wordt niets stilzwijgend verbeterd.',
  'register-complete':
    'Het register van moties en toezeggingen moet precies overeenkomen met de stukken.',
  'organisation-twice':
    'Twee namen van dezelfde organisatie lopen in overzichten uit elkaar. Zet alles op één ervan en verwijder de andere. Zijn het er echt twee, geef dan akkoord met reden.',
  'settled-by-unsent':
    'Alleen een stuk dat aan de Kamer is verzonden, na de motie of toezegging en niet op een dag die nog moet komen, kan deze afdoen.',
  'outcome-excluded':
    'Een motie die is verworpen, ingetrokken of vervangen vraagt niets meer; haar voortgang hoort dat te zeggen.',
  'closed-without-proof':
    'Een motie of toezegging is pas afgedaan als elk onderdeel een afdoening heeft, of een reden om ervan af te zien.',
  'course-differs':
    'De laatste rij van het verloop zegt hoe ver het ministerie is. Voeg een stand toe die zegt wat nu geldt.',
  'term-too-early':
    'Een termijn kan niet aflopen voordat er iets is gevraagd of toegezegd. Verbeter de datum van de motie of toezegging, of voeg de juiste termijn toe.',
  'term-differs':
    'De dag van een termijn is niet wat de woorden zeggen. Voeg een termijn toe met de juiste dag, of met de reden.',
  'term-unread':
    'Alleen een termijn met een dag kan te laat zijn. Open de motie of toezegging en bevestig de dag die uit de woorden wordt gelezen, of voeg een termijn met een dag toe.',
  'late-without-reason':
    'Wat te laat is gekomen, moet zeggen waarom. Vul de reden in bij de toezegging.',
};

/** The screen of findings. */
export const findings = {
  explanations,
  severity: { fout: 'Fout', waarschuwing: 'Waarschuwing', opmerking: 'Opmerking' },
  severities: { fout: 'Fouten', waarschuwing: 'Waarschuwingen', opmerking: 'Opmerkingen' },
  count: (p: { count: number; all: number }) => {
    const all = p.all === 1 ? '1 bevinding' : `${printCount(p.all)} bevindingen`;
    return p.count === p.all ? all : `${printCount(p.count)} van ${all}`;
  },
  show: 'Tonen',
  shown: {
    open: 'Nog te beoordelen',
    blocking: 'Houdt definitief tegen',
    accepted: 'Akkoord bevonden',
    all: 'Alles',
  },
  none: 'De controles vinden niets. Dit dossier is in orde.',
  noneHere: 'Geen bevinding past bij dit filter.',
  gravity: 'Ernst',
  finding: 'Bevinding',
  about: 'Over',
  state: 'Stand',
  detail: 'Gekozen bevinding',
  blocks: 'houdt definitief tegen',
  accepted: 'akkoord bevonden',
  blocksShort: 'blokkeert',
  acceptedShort: 'akkoord',
  records: 'Waar het om gaat',
  code: (p: { code: string }) => `Controle: ${p.code}`,
  accept: 'Akkoord met reden',
  acceptHint:
    'Klopt het zoals het is? Leg de reden vast. De bevinding blijft doorgestreept zichtbaar en houdt niets meer tegen.',
  reason: 'Reden',
  by: 'Door',
  acceptedBy: (p: { by: string; on: string }) => `Akkoord door ${p.by} op ${p.on}`,
  takeBack: 'Akkoord intrekken',
  notAcceptable:
    'Deze bevinding kan niet akkoord worden bevonden: zij verdwijnt als zij is verholpen.',
};
