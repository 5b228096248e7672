import { TokenFieldValue } from 'react-aria-components/TokenField';
import { expect, test } from 'vitest';
import { checkContext } from '../../../../db/model/checks/context.ts';
import type { LinkTarget } from '../../../../db/model/links/index.ts';
import { segmentsOf, textOf } from '../../../../renderer/components/links/link-segments.ts';
import {
  endingAt,
  finishedBy,
  madeLinks,
  offsetOf,
  recognisedIn,
  unmadeLinks,
} from '../../../../renderer/components/links/make-links.ts';
import {
  minimalContents,
  testId,
  testProposal,
  testTheme,
} from '../../../fixtures/minimal-contents.ts';

const { references, resolve } = checkContext(
  minimalContents({
    themes: [testTheme(1)],
    proposals: [11, 12, 13].map((n) => testProposal(n, 1)),
  }),
);

type Field = TokenFieldValue<LinkTarget>;

function fieldOf(text: string): Field {
  const segments = segmentsOf(text, resolve);
  const end = {
    index: Math.max(segments.length - 1, 0),
    offset: segments.at(-1)?.text.length ?? 0,
  };
  return new TokenFieldValue(segments).withCaretPosition(end);
}

/** Types behind what stands there, sign by sign, as a field that makes links does. */
function typed(begin: Field, signs: string): Field {
  let field = begin;
  for (const sign of signs) {
    const next = field.replaceRange(field.caretPosition, field.caretPosition, sign);
    field = madeLinks(next, finishedBy(field, next, references), resolve).field;
  }
  return field;
}

const link = (n: number) => `[[voorstel:${testId(n)}]]`;

test('each number is a link at the sign behind it, and the caret goes on behind that sign', () => {
  const field = typed(fieldOf(''), 'Zie voorstel 1 en 2, 3.');
  expect(textOf(field.segments)).toBe(`Zie voorstel ${link(11)} en ${link(12)}, ${link(13)}.`);
  expect(field.toString()).toBe('Zie voorstel 1 en 2, 3.');
  expect(offsetOf(field, field.caretPosition)).toBe(field.toString().length);
});

test('a number that goes on is no reference yet', () => {
  expect(textOf(typed(fieldOf(''), 'voorstel 1').segments)).toBe('voorstel 1');
  expect(textOf(typed(fieldOf(''), 'voorstel 12 ').segments)).toBe('voorstel 12 ');
});

test('one step of undo gives the words back', () => {
  const before = fieldOf('Zie voorstellen 1, 2 en 3 ');
  const { field, links } = madeLinks(before, recognisedIn(before, references), resolve);
  expect(links).toHaveLength(3);
  expect(field.undo()).toBe(before);
  expect(textOf(unmadeLinks(field, links).segments)).toBe('Zie voorstellen 1, 2 en 3 ');
});

test('links that stood there before stay links when new ones are left as words', () => {
  const before = fieldOf(`voorstel ${link(11)} en 2 `);
  const { field, links } = madeLinks(before, recognisedIn(before, references), resolve);
  expect(textOf(field.segments)).toBe(`voorstel ${link(11)} en ${link(12)} `);
  expect(textOf(unmadeLinks(field, links).segments)).toBe(`voorstel ${link(11)} en 2 `);
});

test('looked at from behind a number, its whole list is found; from elsewhere nothing', () => {
  const field = fieldOf('voorstel 1 en 2, later voorstel 3');
  expect(endingAt(field, 'voorstel 1 en 2'.length, references)).toHaveLength(2);
  expect(endingAt(field, 'voorstel 1'.length, references)).toHaveLength(1);
  expect(endingAt(field, 'voorstel 1 en'.length, references)).toHaveLength(0);
});
