import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../../main/exchange/decode-text.ts';

const TEXT = 'Coördinatie «€ 5 mln.» – één';
const marked = (mark: readonly number[], rest: Uint8Array) => Uint8Array.from([...mark, ...rest]);
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', marked([0xef, 0xbb, 0xbf], Buffer.from(TEXT))],
  ['UTF-16 as PowerShell writes it', marked([0xff, 0xfe], Buffer.from(TEXT, 'utf16le'))],
  ['UTF-16, big end first', marked([0xfe, 0xff], bigEndian(TEXT))],
])('%s is read as it was written', (_, bytes) => {
  expect(decodeText(bytes, 'x')).toBe(TEXT);
});

test.each([
  ['Windows-1252', Buffer.from('financiële', 'latin1')],
  ['a euro sign of Windows-1252', Uint8Array.from([0x80, 0x20, 0x35])],
  ['UTF-8 that was cut off', Buffer.from('één').subarray(0, 1)],
  ['UTF-16 without its mark', Buffer.from('tekst', 'utf16le')],
  ['UTF-16 that was cut off', marked([0xff, 0xfe], Buffer.from('a', 'utf16le').subarray(0, 1))],
  ['UTF-16 with half a pair', marked([0xff, 0xfe], Uint8Array.from([0x00, 0xd8]))],
  ['UTF-32', marked([0xff, 0xfe, 0, 0], Uint8Array.from([0x61, 0, 0, 0]))],
])('%s is refused, never read with other characters', (_, bytes) => {
  expect(() => decodeText(bytes, 'brief.json')).toThrow(/brief\.json/);
});

test('every text without nothing in it comes back, in each encoding that is read', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((each) => !each.startsWith('\ufeff'));
  fc.assert(
    fc.property(
      text.filter((each) => !each.includes('\0')),
      (each) => {
        expect(decodeText(Buffer.from(each), 'x')).toBe(each);
        const bytes = marked([0xff, 0xfe], Buffer.from(each, 'utf16le'));
        expect(decodeText(bytes, 'x')).toBe(each);
      },
    ),
  );
});

test('the inputs that failed: two are read whole, the third is refused', async () => {
  const read = async (name: string) => {
    const path = new URL(`../../fixtures/cases/${name}`, import.meta.url);
    return decodeText(await readFile(path), name);
  };
  for (const name of ['json-with-bom-refused.json', 'json-utf16-from-powershell-refused.json'])
    expect(JSON.parse(await read(name))).toMatchObject({
      dossier: { title: 'Coördinatie en financiële gevolgen' },
    });
  await expect(
    read('json-not-utf8-loads-with-replacement-characters.cp1252.json'),
  ).rejects.toMatchObject({ code: 'text-not-unicode' });
});
