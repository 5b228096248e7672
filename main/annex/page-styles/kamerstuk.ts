/**
 * The House's form, inferred from its printed papers (unverified): a narrow page with a margin
 * column for labels. What is printed here is a reading copy and says so on every page.
 */

import { printDate } from '../../../db/model/dates.ts';
import type { EdgeFacts } from '../description.ts';
import type { Furniture, PageStyle } from '../engine/page-style.ts';

const WIDTH = 558;
const HEIGHT = 771;
/** Left edge of the margin column. */
const MARGIN = 55;
const text = { left: 221, right: 541, top: 62, bottom: HEIGHT - 72 } as const;
const small = 6.9;
const footerBaseline = HEIGHT - 38;

function furniture(edges: EdgeFacts, page: number): readonly Furniture[] {
  const line = (
    place: Furniture['place'],
    face: Furniture['face'],
    words: string,
    baseline: number,
  ): Furniture => ({ place, face, text: words, size: small, x: MARGIN, baseline, align: 'start' });
  const number = edges.letterNumber ? `, nr. ${edges.letterNumber}` : '';
  const session = `Tweede Kamer, vergaderjaar ${edges.session}, ${edges.dossierNumber}${number}`;
  const items: Furniture[] = [
    line('Header', 'italic', 'leeskopie, geen officiële publicatie', 38),
    { ...line('Footer', 'bold', `${page}`, footerBaseline), x: text.right, align: 'end' },
  ];
  if (edges.letterNumber)
    items.push({ ...line('Footer', 'bold', session, footerBaseline), x: text.left });
  if (!edges.definitive)
    items.push({
      ...line('Header', 'bold', `CONCEPT ${printDate(edges.date)}`, 38),
      x: text.left,
    });
  return items;
}

/** The House's page, as a reading copy. */
export const kamerstuk: PageStyle = {
  width: WIDTH,
  height: HEIGHT,
  text,
  headings: {
    1: { size: 12.3, lead: 14.6, before: 0, after: 14 },
    2: { size: 9.1, lead: 10.6, before: 12, after: 4 },
    3: { size: 7.5, lead: 9.2, before: 8, after: 3 },
  },
  label: { place: 'margin', x: MARGIN, size: 9.1, lead: 10.6 },
  body: { size: 9.1, lead: 10.6 },
  table: {
    size: 7,
    lead: 8.8,
    padding: 2.7,
    gutter: 8,
    after: 6,
    rules: { frame: 0.5, row: 0.3, rowGrey: 0.6 },
  },
  note: { size: 6.9, lead: 8.4 },
  furniture,
};
