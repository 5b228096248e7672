/**
 * Reads Arimo, the free face nearest to the House's Univers: three files of
 * @expo-google-fonts/arimo.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Face } from '../description.ts';

const files: Record<Face, string> = {
  regular: '400Regular/Arimo_400Regular.ttf',
  bold: '700Bold/Arimo_700Bold.ttf',
  italic: '400Regular_Italic/Arimo_400Regular_Italic.ttf',
};

/** Height of Arimo's capitals, in em; where a line of text seems to begin. */
export const capitalHeight = 0.687;

/** Reads the bytes of a face's TrueType file. */
export function readFace(face: Face): Buffer {
  const require = createRequire(import.meta.url);
  return readFileSync(require.resolve(`@expo-google-fonts/arimo/${files[face]}`));
}
