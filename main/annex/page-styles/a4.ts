/** The ministry's own form: A4, one column of text, the footer that names the letter. */

import { printDate } from '../../../db/model/dates.ts';
import type { EdgeFacts } from '../description.ts';
import type { Furniture, PageStyle } from '../engine/page-style.ts';

const WIDTH = 595.28;
const HEIGHT = 841.89;
const text = { left: 62, right: WIDTH - 62, top: 74, bottom: HEIGHT - 76 } as const;
const small = 7.5;

function furniture(edges: EdgeFacts, page: number): readonly Furniture[] {
  const footer: Furniture = {
    place: 'Footer',
    text: `${edges.footer} · pagina ${page} van\u00a0`,
    face: 'regular',
    size: small,
    x: text.left,
    baseline: HEIGHT - 44,
    align: 'start',
    totalFollows: true,
  };
  if (edges.definitive) return [footer];
  const concept: Furniture = {
    place: 'Header',
    text: `CONCEPT ${printDate(edges.date)}`,
    face: 'bold',
    size: small,
    x: text.left,
    baseline: 46,
    align: 'start',
  };
  return [concept, footer];
}

/** A4, the ministry's page. */
export const a4: PageStyle = {
  width: WIDTH,
  height: HEIGHT,
  text,
  headings: {
    1: { size: 15, lead: 19, before: 0, after: 16 },
    2: { size: 11, lead: 14, before: 14, after: 5 },
    3: { size: 9.5, lead: 12, before: 10, after: 4 },
  },
  label: { place: 'above', x: text.left, size: 9.5, lead: 15 },
  body: { size: 9.5, lead: 13 },
  table: {
    size: 9,
    lead: 11.6,
    padding: 3.4,
    gutter: 14,
    after: 8,
    rules: { frame: 0.6, row: 0.35, rowGrey: 0.6 },
  },
  note: { size: 7.5, lead: 9.6 },
  furniture,
};
