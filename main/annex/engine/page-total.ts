/**
 * Prints the number of pages, as `van 7` in a footer. Every page draws the same small form, and the
 * form is written when the last page is known: no second pass, no pages held back.
 */
import type { Face } from '../description.ts';
import { textOperators } from './content-stream.ts';
import { breakLines } from './line-breaker.ts';
import { points } from './pdf-text.ts';
import { faceObject, type PdfFile, reserveObject } from './pdfkit-seam.ts';
import type { Ruler } from './ruler.ts';
import type { StructureTree } from './structure-tree.ts';

export interface PageTotal {
  /** The form's name in a page's resources. */
  readonly name: string;
  /** Gives the form's object number, and reserves it in that type on the first call. */
  readonly form: (type: { readonly face: Face; readonly size: number }) => number;
  /** Draws the form with its baseline there (points). */
  readonly operators: (x: number, baseline: number) => string;
  /** Writes the form, if a page used it. */
  readonly finish: (pages: number, ruler: Ruler, resource: (face: Face) => string) => void;
}

/** Prepares the total number of pages of a file. */
export function pageTotal(file: PdfFile, structure: StructureTree): PageTotal {
  let form: { readonly id: number; readonly face: Face; readonly size: number } | undefined;
  return {
    name: 'Total',
    form: ({ face, size }) => {
      form ??= { id: reserveObject(file), face, size };
      return form.id;
    },
    operators: (x, baseline) => `q 1 0 0 1 ${points(x)} ${points(baseline)} cm /Total Do Q\n`,
    finish: (pages, ruler, resource) => {
      if (!form) return;
      const { face, size } = form;
      const [line] = breakLines([{ face, text: String(pages) }], ruler, Number.POSITIVE_INFINITY);
      if (!line) return;
      const type = { size, lead: size };
      const content = textOperators([{ line, x: 0, baseline: 0 }], type, resource);
      const font = resource(face);
      const box = `[0 ${points(-size)} ${points(line.width * size + 1)} ${points(size)}]`;
      structure.write({
        id: form.id,
        body:
          `<</Type /XObject /Subtype /Form /BBox ${box} /Length ${content.length}` +
          `/Resources <</Font <</${font} ${faceObject(file, font)} 0 R>>>>>>\n` +
          `stream\n${content}\nendstream`,
      });
    },
  };
}
