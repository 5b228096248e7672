/**
 * Content of an annex, free of any page: the one input of the page engine. Nothing here knows of
 * points, pages or PDF, so that the same description can be printed in every page form.
 */

/** The three faces that are embedded. Italic marks what was derived, bold what heads or totals. */
export type Face = 'regular' | 'bold' | 'italic';

/** A stretch of text in one face. Runs follow each other without a space of their own. */
export interface Run {
  readonly text: string;
  readonly face: Face;
}

/** A sign printed behind a text (an asterisk), tied to the note with that id below its table. */
export interface NoteMark {
  readonly sign: string;
  readonly note: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly mark?: NoteMark;
}

export interface ListItem {
  /** Label before the item: `1.`, `a.` or a dash. */
  readonly label: string;
  readonly runs: readonly Run[];
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

/** Block inside a cell. */
export type CellBlock = Paragraph | List;

export interface Cell {
  /** The number that hangs before the text, such as `26`. */
  readonly label?: string;
  readonly blocks: readonly CellBlock[];
}

/** A row of a table; its first cell names the row. */
export interface Row {
  readonly cells: readonly Cell[];
}

export interface Column {
  /** Part of the table's width; the shares of a table add up to 1. */
  readonly share: number;
  /** `decimal` sets amounts under each other on the comma, against the right edge. */
  readonly align: 'start' | 'decimal';
  /** The widest number that hangs in this column, where numbers do: keeps tables alike in line. */
  readonly widestLabel?: string;
}

/** The note under a table that its marks point at. Ids are unique in the annex. */
export interface Note {
  readonly id: string;
  readonly sign?: string;
  readonly text: string;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** One head per column; an empty head stays empty, as the source has it. */
  readonly head: readonly string[];
  /** Rows, made one by one while printing; each walk over them must give the same rows. */
  readonly rows: Iterable<Row>;
  readonly total?: Row;
  readonly notes: readonly Note[];
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  /** Printed before or beside the text, by the page form: `Bijlage 1:`. */
  readonly label?: string;
  readonly text: string;
  /** Text of the heading's bookmark, where its own text would not do. */
  readonly bookmark?: string;
}

/** A part of the annex between its margins. */
export type AnnexBlock = Heading | Table | Paragraph;

/** The facts that a page's footer and header print. */
export interface EdgeFacts {
  /** Footer of the ministry's page: `Bijlage 1 bij brief van 2 februari 2024`. */
  readonly footer: string;
  /** ISO date that a concept names: of the letter, or the day an overview holds for. */
  readonly date: string;
  /** The sessional year of the House, `2023–2024`. */
  readonly session: string;
  /** The number of the House's dossier, `28 638`. */
  readonly dossierNumber: string;
  /** The number of the letter in that dossier, known only after sending: `247`. What goes with no
   * letter has none. */
  readonly letterNumber?: string;
  /** Whether this print is definitive; if not, every page says CONCEPT. */
  readonly definitive: boolean;
}

/** Metadata of the file. */
export interface DocumentFacts {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** A language tag, `nl-NL`. */
  readonly language: string;
  /** ISO date; the file's creation date, never the clock's, so that equal input prints equal bytes. */
  readonly date: string;
}

/** A whole annex, ready to be printed in any page form. */
export interface AnnexDescription {
  readonly document: DocumentFacts;
  readonly edges: EdgeFacts;
  readonly blocks: Iterable<AnnexBlock>;
  /** Count of the table rows in the blocks, for the report of progress. */
  readonly rowCount: number;
}
