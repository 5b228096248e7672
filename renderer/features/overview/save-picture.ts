import { answered, bridge } from '../../data/bridge.ts';
import { CHART_COLOURS } from './chart-patterns.tsx';

/** Dots of a saved PNG per unit of the drawing: sharp in print. */
const SCALE = 3;

/** Writes a drawing of the page as an SVG file of its own, in the colours for paper. */
export function standaloneSvg(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawing.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('class');
  const text = new XMLSerializer().serializeToString(copy);
  return text.replaceAll(/var\((--chart-[a-z0-9-]+)\)/g, (all, name) => CHART_COLOURS[name] ?? all);
}

/** Gives the drawing as the bytes of a PNG. */
async function asPng(drawing: SVGSVGElement): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = drawing.viewBox.baseVal;
  const address = URL.createObjectURL(
    new Blob([standaloneSvg(drawing)], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(width * SCALE, height * SCALE);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * Asks for a place and writes a drawing there.
 *
 * @returns false where the user called it off
 * @throws RefusedError
 */
export async function savePicture(
  drawing: SVGSVGElement,
  { name, form }: { readonly name: string; readonly form: 'svg' | 'png' },
): Promise<boolean> {
  const bytes =
    form === 'png' ? await asPng(drawing) : new TextEncoder().encode(standaloneSvg(drawing));
  const { done } = await answered(bridge.pictures.save({ name, form, bytes }));
  return done;
}
