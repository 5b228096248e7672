import type { ProposalForm, ThemeForm } from '../../forms/proposal-form.ts';

const meestKansrijk: readonly ProposalForm[] = [
  {
    key: 'voorstel-20',
    text: 'Verken in samenwerking met gemeenten, de VNG, OCW en onderwijs (bv de PO en VO-raad) op welke wijze onderwijsinstellingen bij de aanpak van criminele uitbuiting betrokken kunnen worden en wat zij hiervoor nodig hebben.',
    appreciation:
      'Op ambtelijk niveau wordt aangesloten bij bestaande landelijke en regionale programma’s en initiatieven, zoals Preventie met Gezag en Dealbreakers.\nKent geen extra financiële kosten. Vergt wel capaciteit.',
    costText: 'Geen.',
    costStatus: 'geen',
  },
  {
    key: 'voorstel-21',
    text: 'Verricht onderzoek naar achtergrond en modus operandi van daders van criminele uitbuiting.',
    appreciation: 'N.v.t.',
    costText: '€ 100.000 incidenteel',
    costStatus: 'geraamd',
    costs: [{ amount: 100_000, kind: 'incidenteel' }],
  },
  {
    key: 'voorstel-22',
    text: 'Intensiveer de samenwerking met universiteiten, NWO, ZonMw of andere kennisinstituties die onderzoek verrichten naar de aanpak van ondermijning en verken in hoeverre er mogelijkheden zijn om hierbij ook te verbreden richting criminele uitbuiting.',
    appreciation:
      'Wordt al aan voldaan zie bijv. het Strategisch Kenniscentrum Georganiseerde Ondermijnende Criminaliteit (SKC).',
    costText: 'N.v.t.',
    costStatus: 'nvt',
  },
  {
    key: 'voorstel-23',
    text: 'Hulpaanbod slachtoffers criminele uitbuiting: verkenning.',
    appreciation: 'Reeds geborgd binnen het Rijksprogramma Preventie met Gezag.',
    costText: 'N.v.t.',
    costStatus: 'nvt',
  },
  {
    key: 'voorstel-24',
    text: 'Ontwikkelen van adequaat hulpaanbod voor slachtoffers van criminele uitbuiting die uit de situatie willen stappen.',
    appreciation: 'Sluit aan bij voorstel [[voorstel:voorstel-23]].',
    costText: 'N.v.t.',
    costStatus: 'nvt',
  },
  {
    key: 'voorstel-25',
    text: 'Projectleider + doorstart FieldLab Tulpafslag inzake seksadvertentieplatforms: meldplicht bij signalen uitbuiting, moderatie, leeftijdsverificatie',
    appreciation:
      'Kansrijk, maar wordt deels reeds geborgd in o.a. de Digital Services Act (DSA) en werkzaamheden bij het Ministerie van BZK.',
    costText: 'Nog onbekend.',
    costStatus: 'nog-onbekend',
  },
  {
    key: 'voorstel-26',
    text: 'Verken de juridische mogelijkheden om platforms, die in Nederland diensten aanbieden, (mede) verantwoordelijk te houden voor seksuele en criminele uitbuiting.',
    appreciation: 'Sluit aan bij voorstel [[voorstel:voorstel-25]].',
    costText: 'Nog onbekend.',
    costStatus: 'nog-onbekend',
  },
  {
    key: 'voorstel-27',
    text: 'Stimuleren van innovaties en technologische oplossingen: webrawler.',
    appreciation:
      'Wordt reeds in voorzien door middel van het voorstel voor het nieuwe Wetboek van Strafvordering dat in maart 2023 is ingediend. Dit nieuwe wetboek bevat bepalingen die meer duidelijkheid moeten gaan bieden over de inzet van webcrawlers. Daarnaast verkennen politie en OM stap voor stap de in de opsporingspraktijk de reikwijdte van de bestaande juridische kaders voor de inzet van de webcrawler mensenhandel. Politie en OM geven aan dat de webcrawler voor zover op dit moment mogelijk wordt gebruikt in opsporingsonderzoeken.',
    costText: 'Geen.',
    costStatus: 'geen',
  },
];

const kansrijk: readonly ProposalForm[] = [
  {
    key: 'voorstel-28',
    text: 'Betrek onderwijsinstellingen bij aanpak criminele uitbuiting.',
    appreciation:
      'Sluit aan bij voorstel [[voorstel:voorstel-22]].\nEr bestaan reeds lespakketten en opleidingspakketten voor docenten m.b.t. criminele uitbuiting. Kijk bijvoorbeeld naar het BUIT-traject. Ook zullen hierover gesprekken plaatsvinden met HALT.\nEr is geen invloed uit te oefenen of scholen hier daadwerkelijk gebruik van maken. Dit is ook geen taak van de Rijksoverheid. Wel vraagt JenV hiervoor aandacht bij OCW.',
    costText: 'Nog niet bekend.',
    costStatus: 'nog-niet-bekend',
  },
  {
    key: 'voorstel-29',
    text: 'Voorlichting: Om te voorkomen dat jongeren door criminelen worden uitgebuit moet het voorlichten en het weerbaar maken van kinderen al op basisschoolleeftijd beginnen en op de middelbare school worden voortgezet. Reeds beschikbare instrumenten om criminele uitbuiting te voorkomen moeten in de komende kabinetsperiode breed worden ingezet.',
    appreciation: 'Sluit aan bij [[voorstel:voorstel-28]].',
    costText: 'Nog niet bekend.',
    costStatus: 'nog-niet-bekend',
  },
  {
    key: 'voorstel-30',
    text: 'Veranker het non-punishmentbeginsel binnen de Nederlandse wet (juridische borging).',
    appreciation:
      'Wordt reeds in voorzien middels de modernisering strafbaarstelling mensenhandel. Wetsvoorstel art. 273f Sr ligt momenteel voor aan de Raad van State, inclusief het vraagstuk inzake wettelijke verankering van het non-punishmentbeginsel.',
    costText: 'Geen.',
    costStatus: 'geen',
  },
  {
    key: 'voorstel-31',
    text: 'Ontwikkelen training voor alle reclasseringsmedewerkers.',
    appreciation:
      'Eerst moet duidelijk zijn of de opleiding van reclasserings- medewerkers daar niet al in voorziet.\nZou onderdeel kunnen zijn van voorstel [[voorstel:voorstel-11]].',
    costText: '€ 9.000',
    costStatus: 'geraamd',
    costs: [{ amount: 9_000, kind: null }],
  },
  {
    key: 'voorstel-32',
    text: 'De reclassering biedt maatwerk per cliënt, denk hierbij aan ambulante/ klinische hulpverlening, gedragsinterventie, en/of controlemaatregelen.',
    appreciation: 'De werkwijze van de Reclassering sluit hier reeds op aan.',
    costText: '€ 75.000',
    costStatus: 'geraamd',
    costs: [{ amount: 75_000, kind: null }],
  },
  {
    key: 'voorstel-33',
    text: 'De ketensamenwerking is van belang. Er wordt ingezet op betere samenwerking rond de dader van (forensische) partners.',
    appreciation: 'Mogelijke aanvulling op Actielijn [[actielijn:actielijn-4]].',
    costText: 'Nog onbekend.',
    costStatus: 'nog-onbekend',
  },
];

export const anderBeleidsterrein: ThemeForm = {
  key: 'thema-ander-beleidsterrein',
  title: 'Ander beleidsterrein',
  'meest-kansrijk': meestKansrijk,
  kansrijk,
};
