import { list, maybe, maybeTo, to, unlessEmpty } from './column-map.ts';
import { listsByKey, rowsOf, values } from './rows-of.ts';

/** How themes and the proposals in them lie in the file. */

export const themeMap = rowsOf(
  'theme',
  'theme',
  { kind: 'theme', place: 'rank' },
  {
    id: 'id',
    title: 'title',
    heads: unlessEmpty(
      listsByKey(
        'theme_head',
        { owner: 'theme_id', place: 'position' },
        { key: 'category', value: 'text' },
      ),
    ),
  },
);

const cost = rowsOf(
  'costComponent',
  'proposal_cost',
  { owner: 'proposal_id', place: 'position' },
  { amount: 'amount', kind: 'kind', role: 'role', year: maybe('year'), from: maybe('from_year') },
);

const clearance = rowsOf(
  'clearance',
  'proposal_clearance',
  { owner: 'proposal_id', place: 'position' },
  { by: 'cleared_by', date: 'date', outcome: 'outcome' },
);

export const proposalMap = rowsOf(
  'proposal',
  'proposal',
  { kind: 'proposal', place: 'rank' },
  {
    id: 'id',
    theme: to('theme', 'theme_id'),
    category: 'category',
    text: 'text',
    appreciation: 'appreciation',
    costStatus: 'cost_status',
    costText: 'cost_text',
    costs: list(cost),
    submittedBy: values(
      'proposal_submitter',
      { owner: 'proposal_id', place: 'position' },
      { value: to('organisation', 'organisation_id') },
    ),
    carriedOutBy: values(
      'proposal_carrier',
      { owner: 'proposal_id', place: 'position' },
      { value: to('organisation', 'organisation_id') },
    ),
    decision: 'decision',
    decidedIn: maybeTo('document', 'decided_in'),
    reason: maybe('reason'),
    becameAction: maybeTo('action', 'became_action'),
    clearances: list(clearance),
  },
);
