/**
 * Writes the structure tree: what every piece of content is (heading, table, header cell), for
 * those who do not see the page. Elements are written as soon as they end and leave only their
 * number behind, so that memory does not grow with what was printed.
 */

import { pdfText } from './pdf-text.ts';
import {
  type OwnObject,
  type PdfFile,
  reserveObject,
  setStructureRoot,
  writeObjects,
} from './pdfkit-seam.ts';

/** The structure types of PDF 1.7 that annexes use. */
export type TagType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Reference'
  | 'Link'
  | 'Note';

/** An element under construction. */
export interface Tag {
  readonly id: number;
  readonly type: TagType;
  readonly parent: number;
  readonly entries: string;
  /** The page of its first content, 0 while it has none. */
  page: number;
  readonly kids: string[];
}

export interface TagOptions {
  /** Scope of a header cell: its column or its row. */
  readonly scope?: 'Column' | 'Row';
  /** A name that is unique in the file; a Note must have one. */
  readonly id?: string;
}

export interface StructureTree {
  readonly document: Tag;
  readonly open: (type: TagType, parent: Tag, options?: TagOptions) => Tag;
  readonly close: (tag: Tag) => void;
  /** Gives the key under which the next page's contents are looked up. */
  readonly nextPageKey: () => number;
  /** Starts counting contents on the page with that object number. */
  readonly startPage: (page: number) => void;
  /** Ends the page and writes every element that ended on it. */
  readonly endPage: () => void;
  /** Adds a piece of marked content on this page to the element; gives its number (MCID). */
  readonly mark: (tag: Tag) => number;
  /** Ties an annotation to its element; gives the key that the annotation has to carry. */
  readonly tie: (tag: Tag, annotation: number) => number;
  /** Adds a ready object to what is written at the end of the page. */
  readonly write: (object: OwnObject) => void;
  readonly finish: () => void;
}

/** Starts the structure tree of a file, with its Document element. */
export function startStructure(file: PdfFile, title: string): StructureTree {
  const root = reserveObject(file);
  let ready: OwnObject[] = [];
  const parentTree: string[] = [];
  const names: { readonly name: string; readonly id: number }[] = [];
  let nextKey = 0;
  let page = 0;
  let pageKey = 0;
  let marks: number[] = [];

  const create = (type: TagType, parent: number, entries: string): Tag => ({
    id: reserveObject(file),
    type,
    parent,
    entries,
    page: 0,
    kids: [],
  });
  const document = create('Document', root, `/T ${pdfText(title)}`);

  const entriesOf = (options: TagOptions): string => {
    const scope = options.scope ? `/A <</O /Table /Scope /${options.scope}>>` : '';
    return options.id ? `${scope}/ID ${pdfText(options.id)}` : scope;
  };
  const close = (tag: Tag): void => {
    const onPage = tag.page ? `/Pg ${tag.page} 0 R` : '';
    ready.push({
      id: tag.id,
      body: `<</S /${tag.type} /P ${tag.parent} 0 R ${onPage}${tag.entries}/K [${tag.kids.join(' ')}]>>`,
    });
  };
  const flush = (): void => {
    writeObjects(file, ready);
    ready = [];
  };
  const addKid = (tag: Tag, mark: number): void => {
    tag.page ||= page;
    const here = tag.page === page;
    tag.kids.push(here ? `${mark}` : `<</Type /MCR /Pg ${page} 0 R /MCID ${mark}>>`);
  };

  return {
    document,
    open: (type, parent, options = {}) => {
      const tag = create(type, parent.id, entriesOf(options));
      parent.kids.push(`${tag.id} 0 R`);
      if (options.id) names.push({ name: options.id, id: tag.id });
      return tag;
    },
    close,
    nextPageKey: () => {
      pageKey = nextKey++;
      return pageKey;
    },
    startPage: (object) => {
      page = object;
      marks = [];
    },
    endPage: () => {
      const list = reserveObject(file);
      ready.push({ id: list, body: `[${marks.map((id) => `${id} 0 R`).join(' ')}]` });
      parentTree.push(`${pageKey} ${list} 0 R`);
      flush();
    },
    mark: (tag) => {
      addKid(tag, marks.length);
      return marks.push(tag.id) - 1;
    },
    tie: (tag, annotation) => {
      tag.kids.push(`<</Type /OBJR /Obj ${annotation} 0 R /Pg ${page} 0 R>>`);
      parentTree.push(`${nextKey} ${tag.id} 0 R`);
      return nextKey++;
    },
    write: (object) => {
      ready.push(object);
    },
    finish: () => {
      close(document);
      const sorted = names.sort((a, b) => (a.name < b.name ? -1 : 1));
      const idTree = sorted.map(({ name, id }) => `${pdfText(name)} ${id} 0 R`).join(' ');
      const ids = idTree ? `/IDTree <</Names [${idTree}]>>` : '';
      // A number tree is sorted by key; links took keys between the pages'.
      parentTree.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
      ready.push({
        id: root,
        body:
          `<</Type /StructTreeRoot /K [${document.id} 0 R] /ParentTreeNextKey ${nextKey} ${ids}` +
          `/ParentTree <</Nums [${parentTree.join('\n')}]>>>>`,
      });
      flush();
      setStructureRoot(file, root);
    },
  };
}
