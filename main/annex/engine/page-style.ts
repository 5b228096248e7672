/** Page forms: measures in points, and what every page prints at its edges. */
import type { EdgeFacts, Face } from '../description.ts';
import type { TypeSize } from './content-stream.ts';

export interface HeadingStyle extends TypeSize {
  /** White above, unless the heading begins the page. */
  readonly before: number;
  readonly after: number;
}

/** A line of text at the edge of the page. */
export interface Furniture {
  readonly place: 'Header' | 'Footer';
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  /** Left end of the text in points, or its right end if `align` is `end`. */
  readonly x: number;
  readonly baseline: number;
  readonly align: 'start' | 'end';
  /** Whether the number of pages follows; it is filled in when the last page is known. */
  readonly totalFollows?: boolean;
}

export interface PageStyle {
  readonly width: number;
  readonly height: number;
  /** The edges of the text, from the left and the top of the page. */
  readonly text: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly headings: Readonly<Record<1 | 2 | 3, HeadingStyle>>;
  /** The label of a heading: in the margin on the first baseline, or on a line of its own above. */
  readonly label: TypeSize & { readonly place: 'margin' | 'above'; readonly x: number };
  readonly body: TypeSize;
  readonly table: TypeSize & {
    /** White above and below the text of a row. */
    readonly padding: number;
    /** White between columns. */
    readonly gutter: number;
    /** White below the table. */
    readonly after: number;
    readonly rules: {
      /** Weight of the rules above and below the head, above the total and at the end. */
      readonly frame: number;
      readonly row: number;
      /** Grey of the rules between rows. */
      readonly rowGrey: number;
    };
  };
  readonly note: TypeSize;
  readonly furniture: (edges: EdgeFacts, page: number) => readonly Furniture[];
}
