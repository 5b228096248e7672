/** What no page of ours would ever send, to be sent over every channel. */
export const JUNK: readonly (readonly [what: string, value: unknown])[] = [
  ['nothing at all', undefined],
  ['null', null],
  ['a number', 42],
  ['a string', 'voorstel'],
  ['a list', [1, 2, 3]],
  ['an extra key', { extra: true }],
  ['ten megabytes', 'x'.repeat(10_000_000)],
  ['ten megabytes in a key', { id: 'x'.repeat(10_000_000) }],
  ['__proto__', JSON.parse('{"__proto__": {"polluted": true}}')],
  ['a constructor', JSON.parse('{"constructor": {"prototype": {"polluted": true}}}')],
  ['half a record', { record: { id: 1 }, records: [{}], ids: [], place: {}, cells: [{}] }],
  ['a date', new Date(0)],
  ['bytes', new Uint8Array(10)],
  ['nested far too deep', deep(5_000)],
];

function deep(levels: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level += 1) value = { id: value };
  return value;
}
