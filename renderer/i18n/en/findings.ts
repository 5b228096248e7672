import type { findings as nl } from '../nl/findings.ts';
import { printCount } from '../print-count.ts';

const explanations: (typeof nl)['explanations'] = {
  'day-impossible':
    'Such a date can no longer be entered, but an older file may hold one. Open the record and correct the date.',
  'budget-exceeded':
    'In a year the lines of the programme add up to more than the sources for the programme as a whole give. Lower an amount, or record a source.',
  'budget-unallocated':
    'There is more budget than the lines of the programme share out. That is allowed, but the table in the annex then falls short of the budget.',
  'programme-line-differs':
    'The line of an action line is computed from its actions. An imported amount differs from that; see which of the two is right.',
  'rounding-visible':
    'In the chosen unit amounts must be rounded. Below the table a note says so. A smaller unit ends this.',
  'derived-unconfirmed':
    'The source did not show in which year this amount stands. Read the paper source, and confirm or correct the amount, naming what you read.',
  'derived-in-final':
    'Derived amounts are printed in a draft only. Confirm them under Actions and budget; then a definitive print is possible.',
  'copy-changed':
    'A copy must stay as it was sent. Undo the change, or make the annex a state of affairs with a title and date of its own.',
  'unit-garbled':
    'The unit over the table is damaged and is printed as it stands. Mend the text if you may depart from the source.',
  'unit-unread':
    'The unit over the table cannot be read. Write it as “(€ x10.000)”, or record the unit with the action line.',
  'unit-differs':
    'The printed unit and the unit of the amounts differ. The amounts in the table then do not match what stands over it.',
  'source-exceeded':
    'More is paid from a source than it gives in that year. Move one-off costs to another year, or take a proposal from the source.',
  'structural-on-temporary':
    'Recurring costs go on after the source has ended. Find recurring money, or make the costs temporary.',
  'cost-without-year':
    'Of one-off costs paid from a source the year must be known; without it nobody can tell whether they fit.',
  'cost-outside-source': 'The costs fall in a year in which the source has no money.',
  'allocated-twice': 'What is paid from two sources counts in full with each. Choose one source.',
  'cost-status-contradicts':
    'The cost status and the amounts contradict each other. Change one of them in the proposal.',
  'cost-text-differs':
    'The cost cell says another amount than the one reckoned with. The annex prints the text of the cell.',
  'cost-text-unread':
    'The annex prints the text of the cell. Compare it with the amounts and write the cell so that its amount can be read.',
  'cost-text-words':
    'The words in the cost cell are printed as they stand but do not count. Put an amount beside them if they should.',
  'cost-kind-missing':
    'Without a kind the amount is counted apart: neither as one-off nor as recurring.',
  'cost-status-open': 'While costs are unknown they count nowhere.',
  'amount-in-text':
    'An amount in a text must stand in the table as well, or the annex holds two different numbers.',
  'same-reservation-twice':
    'Two proposals point at the same money. That may be right if together they are one measure.',
  'action-in-other-line':
    'The text names another action line than the one the action is in. Mend the text, or move the action.',
  'dangling-link':
    'A reference points to something that was removed. Choose another target or take the reference away.',
  'reference-as-text':
    'A number in plain words points to something else once records move. Put the cursor behind the number and type a space, or bring in a reference with @. If it is to stay plain text, accept it with a reason.',
  'idem-without-source':
    'What stood above it was moved, removed or emptied. Write the appreciation out, or put the proposal back under the one it belongs to.',
  'note-on-nothing':
    'The record that the note was about was removed. Undo that, or take the note away.',
  'status-conflicts-letter':
    'The status of the action and its last progress report differ. Bring one of them up to date.',
  'source-flaw': 'A flaw of the source. It is printed as it stands; nothing is mended silently.',
  'register-complete':
    'The register of motions and commitments must match the parliamentary papers exactly.',
  'organisation-twice':
    'Two names of one organisation come apart in overviews. Put everything on one of them and remove the other. If they are really two, accept this with a reason.',
  'settled-by-unsent':
    'Only a paper that was sent to the House, after the motion or commitment and not on a day still to come, can settle it.',
  'outcome-excluded':
    'A motion that was rejected, withdrawn or replaced asks nothing any more; its progress should say so.',
  'closed-without-proof':
    'A motion or commitment is settled only when each element has a settling paper, or a reason to do without.',
  'course-differs':
    'The last row of the course says how far the ministry is. Add a row that says what is so now.',
  'term-too-early':
    'A term cannot end before anything was asked or promised. Correct the date of the motion or commitment, or add the right term.',
  'term-differs':
    'The day of a term is not what its words say. Add a term with the right day, or with the reason.',
  'term-unread':
    'Only a term with a day can be late. Open the record and confirm the day the phrase is read as, or add a term with a day.',
  'late-without-reason': 'What came too late must say why. Fill in the reason with the commitment.',
};

export const findings: typeof nl = {
  explanations,
  severity: { fout: 'Error', waarschuwing: 'Warning', opmerking: 'Remark' },
  severities: { fout: 'Errors', waarschuwing: 'Warnings', opmerking: 'Remarks' },
  count: (p) => {
    const all = p.all === 1 ? '1 finding' : `${printCount(p.all)} findings`;
    return p.count === p.all ? all : `${printCount(p.count)} of ${all}`;
  },
  show: 'Show',
  shown: {
    open: 'Still to be judged',
    blocking: 'In the way of a definitive print',
    accepted: 'Accepted',
    all: 'All',
  },
  none: 'The checks find nothing. This dossier is in order.',
  noneHere: 'No finding matches this filter.',
  gravity: 'Severity',
  finding: 'Finding',
  about: 'About',
  state: 'State',
  detail: 'Chosen finding',
  blocks: 'blocks definitive',
  accepted: 'accepted',
  blocksShort: 'blocks',
  acceptedShort: 'accepted',
  records: 'What it is about',
  code: (p) => `Check: ${p.code}`,
  accept: 'Accept with a reason',
  acceptHint:
    'Is it right as it is? Record the reason. The finding stays visible, struck through, and blocks nothing any more.',
  reason: 'Reason',
  by: 'By',
  acceptedBy: (p) => `Accepted by ${p.by} on ${p.on}`,
  takeBack: 'Take acceptance back',
  notAcceptable: 'This finding cannot be accepted: it goes when it is mended.',
};
