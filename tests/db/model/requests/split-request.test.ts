import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTargets, linkToken } from '../../../../db/model/links/index.ts';
import { splitRequest } from '../../../../db/model/requests/split-request.ts';
import { testId } from '../../../fixtures/minimal-contents.ts';

test.each([
  ['nothing asked', '', []],
  [
    'one request, without what opens and closes it',
    'verzoekt de regering tot een fundamentele herziening van het actieplan te komen,\nen gaat over tot de orde van de dag.',
    ['tot een fundamentele herziening van het actieplan te komen'],
  ],
  [
    'a request is split where it asks anew, and "en tevens" splits nothing',
    'De Kamer,\ngehoord de beraadslaging,\noverwegende dat er veel is;\nverzoekt de regering te onderzoeken hoe het kan en tevens waarom;\nverzoekt de regering voorts de Kamer te informeren,\nen gaat over tot de orde van de dag.',
    ['te onderzoeken hoe het kan en tevens waarom', 'voorts de Kamer te informeren'],
  ],
  [
    'considerations between two requests belong to neither',
    'verzoekt het kabinet A te doen; overwegende dat B; roept de regering op C te doen',
    ['A te doen', 'C te doen'],
  ],
  [
    'what the House expresses is a request only where nothing is asked',
    'spreekt uit dat dit anders moet; verzoekt de regering het te doen',
    ['het te doen'],
  ],
  [
    'what the House expresses where nothing is asked',
    'De Kamer, overwegende dat het zo is; spreekt uit dat dit anders moet',
    ['dat dit anders moet'],
  ],
  [
    'numbered parts, with the words before them',
    'verzoekt de regering te onderzoeken:\n1. of het kan;\n2. wat het kost, en\n3. wanneer.',
    ['te onderzoeken of het kan', 'te onderzoeken wat het kost', 'te onderzoeken wanneer'],
  ],
  [
    'letters in running text',
    'verzoekt de regering: a. A te doen; b. B te doen',
    ['A te doen', 'B te doen'],
  ],
  ['bullets', 'verzoekt de regering:\n- A te doen;\n- B te doen;', ['A te doen', 'B te doen']],
  [
    'roman numerals',
    'verzoekt de regering:\nI. A te doen;\nII. B te doen',
    ['A te doen', 'B te doen'],
  ],
  [
    'a list in a list stays in its part',
    'verzoekt de regering:\n1. A te doen:\na. hier;\nb. daar;\n2. B te doen',
    ['A te doen: a. hier; b. daar', 'B te doen'],
  ],
  [
    'one number is no list',
    'verzoekt de regering artikel 1. aan te passen',
    ['artikel 1. aan te passen'],
  ],
  ['a request that is written down as its words alone', 'A te doen', ['A te doen']],
  [
    'the words alone, with the close',
    'A te doen,\nen gaat over tot de orde van de dag.\n\nJansen',
    ['A te doen'],
  ],
  [
    'whoever was asked is asked again',
    'verzoekt de regering A te doen;\nverzoekt haar voorts B te doen;\nverzoekt tevens om C;\nroept voorts op tot D',
    ['A te doen', 'voorts B te doen', 'om C', 'tot D'],
  ],
  [
    'verbs that ask, of whomever',
    'draagt de regering op A te doen; nodigt het kabinet uit B te doen; dringt er bij de regering met klem op aan C te doen; doet een dringend beroep op de minister van Justitie en Veiligheid D te doen; geeft de demissionaire regering de opdracht E te doen',
    ['A te doen', 'B te doen', 'C te doen', 'D te doen', 'E te doen'],
  ],
  [
    'one who is asked and is not of the government stays in the words',
    'De Kamer,\ngehoord de beraadslaging,\nverzoekt het Presidium A te doen,\nen gaat over tot de orde van de dag.',
    ['het Presidium A te doen'],
  ],
  [
    'what a motion said before is a consideration',
    'constaterende dat de motie Jansen de regering verzoekt om A;\nvoorts constaterende dat dit niet gebeurt;\nconstateert dat het moet;\nverzoekt de regering A alsnog te doen',
    ['A alsnog te doen'],
  ],
  [
    'a consideration inside a request stays in it',
    'verzoekt de regering, gelet op het advies, A te doen, en gaat over tot de orde van de dag.',
    ['gelet op het advies, A te doen'],
  ],
  [
    'words that open a clause elsewhere do not end a request',
    'verzoekt de regering te regelen dat de raad, na overleg, besluit over de kosten die zijn\ngehoord en gezien',
    ['te regelen dat de raad, na overleg, besluit over de kosten die zijn gehoord en gezien'],
  ],
  [
    'lines that end anywhere',
    'verzoekt de\r\nregering A\r\nte doen en de\r\nKamer daarover\r\nte informeren,\r\nen gaat over tot de orde\r\nvan de dag.',
    ['A te doen', 'de Kamer daarover te informeren'],
  ],
  [
    'disapproval asks nothing',
    'De Kamer, gehoord de beraadslaging, spreekt haar afkeuring uit over de gang van zaken, en gaat over tot de orde van de dag.',
    [],
  ],
  [
    'trust asks nothing',
    'De Kamer,\ngehoord de beraadslaging,\nzegt het vertrouwen in de Minister op,\nen gaat over tot de orde van de dag.',
    [],
  ],
  [
    'round bullets, without a space',
    'verzoekt de regering:\n•\tA te doen;\n•\tB te doen',
    ['A te doen', 'B te doen'],
  ],
  [
    'numbers with a bracket, roman ones too',
    'verzoekt de regering:\ni) A te doen;\nii) B te doen; en\niii) C te doen, en de Kamer hierover te informeren',
    ['A te doen', 'B te doen', 'C te doen', 'de Kamer hierover te informeren'],
  ],
  [
    'a report that is asked at the end is an element, and one in the midst is not',
    'verzoekt de regering de Kamer te informeren over A en B te doen, en de uitkomsten hiervan voor de zomer aan de Kamer te zenden',
    [
      'de Kamer te informeren over A en B te doen',
      'de uitkomsten hiervan voor de zomer aan de Kamer te zenden',
    ],
  ],
  [
    'conditions that end in a noun',
    'verzoekt de regering A toe te staan onder de volgende voorwaarden:\n– er is een plan;\n– er is geld;\nen de Kamer daarover te berichten',
    [
      'A toe te staan onder de volgende voorwaarden: – er is een plan; – er is geld',
      'de Kamer daarover te berichten',
    ],
  ],
  [
    'a condition before a list of tasks',
    'verzoekt de regering, indien nodig:\na) A te doen;\nb) B te doen',
    ['indien nodig A te doen', 'indien nodig B te doen'],
  ],
] as const)('%s', (_, text, parts) => {
  expect(splitRequest(text)).toEqual(parts);
});

/** What motions ask in the cases beside these tests, in their order. */
const CASES = [
  ['een plan te maken', 'om jaarlijks te rapporteren'],
  [],
  [
    'inzichtelijk te maken van welke nulmeting wordt uitgegaan',
    'inzichtelijk te maken welke middelen beschikbaar zijn',
    'de Kamer hierover voor eind januari te informeren',
  ],
  [
    'een verbod voor te bereiden dat ingaat zodra een van beide zich voordoet: 1) alle installaties zijn gereed; 2) het verdrag is geratificeerd',
  ],
  ['een plan te maken'],
];

test('motions that were split wrong', () => {
  const file = new URL('../../../fixtures/cases/requests.txt', import.meta.url);
  const motions = readFileSync(file, 'utf8')
    .split(/^# .*\n/m)
    .slice(1);
  expect(motions.map(splitRequest)).toEqual(CASES);
});

const piece = fc.constantFrom(
  'verzoekt de regering ',
  'roept de regering op ',
  'spreekt uit ',
  'overwegende ',
  '; ',
  '\n1. ',
  '\n2. ',
  ' a) ',
  ' b) ',
  '\n- ',
  'A te doen ',
  'en tevens ',
  linkToken({ kind: 'motie', id: testId(1) }),
  `${linkToken({ kind: 'document', id: testId(2) })} `,
);

test('parts are words of the request, in order, with every link whole', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = `verzoekt de regering ${pieces.join('')}`;
      const parts = splitRequest(text);
      for (const part of parts) {
        expect(part.trim()).toBe(part);
        expect(part).not.toBe('');
        expect(part).not.toMatch(/verzoekt de regering/);
      }
      const whole = linkTargets(parts.join('\n')).length;
      expect(parts.join('').match(/\[\[/g)?.length ?? 0).toBe(whole);
    }),
    { numRuns: 1_000 },
  );
});
