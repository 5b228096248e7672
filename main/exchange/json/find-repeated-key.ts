import { visit } from 'jsonc-parser';
import { pathText } from './parse-with-path.ts';

/**
 * Finds the first duplicate key of an object in a JSON text. `JSON.parse` keeps the last of them
 * and says nothing.
 *
 * @param text valid JSON
 * @returns the path of the key: `proposals[3].text`
 */
export function findRepeatedKey(text: string): string | undefined {
  const open: Set<string>[] = [];
  let found: string | undefined;
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectProperty: (key, _offset, _length, _line, _character, pathOfObject) => {
      const keys = open.at(-1);
      if (keys?.has(key) && found === undefined) found = pathText([...pathOfObject(), key]);
      keys?.add(key);
    },
    onObjectEnd: () => void open.pop(),
  });
  return found;
}
