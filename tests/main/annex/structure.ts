/** Reads the structure tree out of a printed file's own objects, whole, over all pages. */

export interface StructureElement {
  readonly id: number;
  readonly type: string;
  readonly scope: string | undefined;
  readonly name: string | undefined;
  /** Marked contents of its own, on whichever page. */
  readonly contents: number;
  readonly kids: readonly StructureElement[];
}

interface RawElement {
  readonly type: string;
  readonly entries: string;
  readonly kids: string;
}

const elementObject = /(?<=\n)(\d+) 0 obj\n<<\/S \/(\w+) \/P \d+ 0 R (.*?)\/K \[(.*)\]>>\nendobj/g;

function rawElements(pdf: Buffer): ReadonlyMap<number, RawElement> {
  const text = pdf.toString('latin1');
  const found = new Map<number, RawElement>();
  for (const [, id, type = '', entries = '', kids = ''] of text.matchAll(elementObject))
    found.set(Number(id), { type, entries, kids });
  return found;
}

/** The Document element with everything below it. */
export function structureOf(pdf: Buffer): StructureElement {
  const raw = rawElements(pdf);
  const build = (id: number): StructureElement => {
    const found = raw.get(id);
    if (!found) throw new Error(`structure element ${id} was never written`);
    const outside = found.kids.replaceAll(/<<.*?>>/g, (kid) => (kid.includes('MCR') ? ' m ' : ''));
    const references = [...outside.matchAll(/(\d+) 0 R/g)].map(([, kid]) => Number(kid));
    const own = outside.replaceAll(/\d+ 0 R/g, '').match(/\d+|m/g) ?? [];
    return {
      id,
      type: found.type,
      scope: /\/Scope \/(\w+)/.exec(found.entries)?.[1],
      name: /\/ID (<\w+>)/.exec(found.entries)?.[1],
      contents: own.length,
      kids: references.map(build),
    };
  };
  const root = /\/Type \/StructTreeRoot \/K \[(\d+) 0 R\]/.exec(pdf.toString('latin1'));
  return build(Number(root?.[1]));
}

/** All elements of a type, in reading order. */
export function elementsOf(
  element: StructureElement,
  ...types: readonly string[]
): readonly StructureElement[] {
  const here = types.includes(element.type) ? [element] : [];
  return [...here, ...element.kids.flatMap((kid) => elementsOf(kid, ...types))];
}
