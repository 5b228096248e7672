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
] as const)('%s', (_, text, parts) => {
  expect(splitRequest(text)).toEqual(parts);
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
