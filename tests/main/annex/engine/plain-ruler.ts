import type { Line } from '../../../../main/annex/engine/line-breaker.ts';
import type { Ruler } from '../../../../main/annex/engine/ruler.ts';

const widthOf = (text: string): number =>
  Array.from(text, (sign) =>
    /[ilj.,]/.test(sign) ? 0.25 : /[mwMW]/.test(sign) ? 0.85 : 0.5,
  ).reduce((sum, width) => sum + width, 0);

const encode = (text: string): string =>
  Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');

const measured: Ruler['measure'] = (face, text) => ({
  face,
  text,
  code: encode(text.replaceAll('\u00ad', '')),
  width: widthOf(text),
});

/** Type whose codes are the characters' own, so that a line can be read back from its code. */
export const plainRuler: Ruler = {
  measure: measured,
  space: (face) => measured(face, ' '),
  hyphen: (face) => ({ face, text: '\u00ad', code: encode('\u00ad'), width: 0.5 }),
};

/** What a line says; its own hyphen shows as U+00AD. */
export function textOfLine(line: Line): string {
  const codes = line.segments.map(({ code }) => code).join('');
  return (codes.match(/.{4}/g) ?? [])
    .map((code) => String.fromCharCode(Number.parseInt(code, 16)))
    .join('');
}
