import type { Action } from '../../../../../db/model/records/action.ts';
import type { Contents } from '../../../../../db/model/records/contents.ts';
import type { Proposal } from '../../../../../db/model/records/proposal.ts';
import type { proposalFindings } from '../../../../../db/model/texts/nl/proposal-findings.ts';
import {
  minimalContents,
  testAction,
  testActionLine,
  testId,
  testNote,
  testProposal,
  testTheme,
} from '../../../../fixtures/minimal-contents.ts';
import { type Cases, ref } from './case.ts';

const COSTING: Partial<Proposal> = {
  costStatus: 'geraamd',
  costText: '€ 7.000 incidenteel',
  costs: [{ amount: 7_000, kind: 'incidenteel', role: 'raming' }],
};

function proposing(parts: Partial<Proposal>): Contents {
  return minimalContents({ themes: [testTheme(1)], proposals: [testProposal(2, 1, parts)] });
}

const LINE_OF = { actielijn: 5, andere: 6 };

/** Two proposals beside two actions of € 60.000 and one elsewhere of € 10.000 a year. */
function beside(
  first: string,
  second = 'N.v.t.',
  decision: Proposal['decision'] = 'open',
): Contents {
  const once = (amount: number): Action['budget'] => [
    { year: 2027, amount, provenance: 'vastgesteld' },
  ];
  return minimalContents({
    themes: [testTheme(1)],
    proposals: [
      testProposal(2, 1, { appreciation: first }),
      testProposal(3, 1, { appreciation: second, decision }),
    ],
    actionLines: [testActionLine(LINE_OF.actielijn), testActionLine(LINE_OF.andere)],
    actions: [
      testAction(11, LINE_OF.actielijn, {
        text: 'Duinen versterken met plaatselijke grassoorten.',
        budget: once(60_000),
      }),
      testAction(12, LINE_OF.actielijn, { budget: once(60_000) }),
      testAction(13, LINE_OF.andere, {
        budget: [...once(10_000), { year: 2028, amount: 10_000, provenance: 'vastgesteld' }],
      }),
    ],
  });
}

const action = (n: number) => `[[actie:${testId(n)}]]`;
const line = (n: number) => `[[actielijn:${testId(n)}]]`;
const reserving = (euros: string) =>
  `Zie acties ${action(11)} en ${action(12)}. Daarvoor is ${euros} gereserveerd.`;

function reporting(status: Action['status']): Contents {
  return minimalContents({
    actionLines: [testActionLine(1)],
    actions: [
      testAction(2, 1, {
        status: 'opgeschort',
        reports: [
          { asOf: '2028-06-30', status, text: '' },
          { asOf: '2027-06-30', status: 'loopt', text: '' },
        ],
      }),
    ],
  });
}

export const proposalCases: Cases<Exclude<keyof typeof proposalFindings, 'source-flaw'>> = {
  'cost-status-contradicts': {
    broken: proposing({ costStatus: 'geraamd', costText: 'p.m.' }),
    sound: proposing(COSTING),
    records: [ref('proposal', 2)],
    says: ['voorstel 1', 'geen bedrag'],
  },
  'cost-text-differs': {
    broken: proposing({ ...COSTING, costText: '€ 8.000 incidenteel' }),
    sound: proposing(COSTING),
    records: [ref('proposal', 2)],
    says: ['«€ 8.000 incidenteel»', '«€\u00a07.000 incidenteel»'],
  },
  'cost-text-unread': {
    broken: proposing({ ...COSTING, costText: 'circa zeven mille' }),
    sound: proposing(COSTING),
    records: [ref('proposal', 2)],
    says: ['circa zeven mille', '€\u00a07.000 incidenteel'],
  },
  'cost-text-words': {
    broken: proposing({ ...COSTING, costText: 'Circa € 7.000 incidenteel t/m 2027' }),
    sound: proposing(COSTING),
    records: [ref('proposal', 2)],
    says: ['voorstel 1', '«Circa»', '«t/m 2027»'],
  },
  'cost-kind-missing': {
    broken: proposing({
      ...COSTING,
      costText: '€ 7.000',
      costs: [{ amount: 7_000, kind: null, role: 'raming' }],
    }),
    sound: proposing(COSTING),
    records: [ref('proposal', 2)],
    says: ['€\u00a07.000', 'voorstel 1'],
  },
  'cost-status-open': {
    broken: proposing({ costStatus: 'nog-niet-bekend', costText: 'Nog niet bekend.' }),
    sound: proposing({}),
    records: [ref('proposal', 2)],
    says: ['voorstel 1'],
  },
  'amount-in-text': {
    broken: beside(reserving('€ 130.000')),
    sound: beside(reserving('in totaal € 120.000')),
    records: [ref('proposal', 2)],
    says: ['voorstel 1', '€\u00a0130.000', '€\u00a0120.000'],
  },
  'same-reservation-twice': {
    broken: beside(reserving('€ 120.000'), `Ook ${action(12)}, met € 60.000.`),
    sound: beside(reserving('€ 120.000'), `Ook ${action(12)}, met € 60.000.`, 'niet-opgenomen'),
    records: [ref('proposal', 2), ref('proposal', 3), ref('action', 12)],
    says: ['Voorstel 1 en voorstel 2', '€\u00a060.000', 'actie 2'],
  },
  'action-in-other-line': {
    broken: beside(`In actielijn ${line(5)} met actie ${action(13)}.`),
    sound: beside(`In actielijn ${line(6)} met actie ${action(13)}.`),
    records: [ref('proposal', 2), ref('action', 13)],
    says: ['Voorstel 1', 'actie 3', 'actielijn 1', 'actielijn 2'],
  },
  'dangling-link': {
    broken: beside(`Zie actie ${action(99)}.`),
    sound: beside(`Zie actie ${action(13)}.`),
    records: [ref('proposal', 2)],
    says: ['voorstel 1', '[vervallen]'],
  },
  'reference-as-text': {
    broken: beside('Zie actie 3. Ook daarna: actie 3.'),
    sound: beside(`Zie actie ${action(13)}, en het wetsvoorstel 3.`),
    records: [ref('proposal', 2), ref('action', 13)],
    says: ['voorstel 1', '«actie 3»'],
  },
  'idem-without-source': {
    broken: beside('', 'Idem'),
    sound: beside('Past binnen het beleid.', 'Idem'),
    records: [ref('proposal', 3)],
    says: ['voorstel 2'],
  },
  'note-on-nothing': {
    broken: minimalContents({ notes: [testNote(1, ref('motion', 2), { source: 'gebruiker' })] }),
    sound: minimalContents({ notes: [testNote(1, ref('dossier', 0), { source: 'gebruiker' })] }),
    records: [ref('motion', 2)],
    says: ['Opmerking met id 1'],
  },
  'status-conflicts-letter': {
    broken: reporting('loopt'),
    sound: reporting('opgeschort'),
    records: [ref('action', 2)],
    says: ['Actie 1', 'opgeschort', 'loopt', '30 juni 2028'],
  },
};
