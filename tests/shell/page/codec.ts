/** Text for values that JSON cannot hold but that Electron sends: dates, bytes, maps, sets. */
export interface Codec {
  /** @param aside takes long texts, which then cross as they are: they are the bulk of a message */
  readonly encode: (value: unknown, aside?: string[]) => string;
  /** @param aside the long texts that were put there */
  readonly decode: (text: string, aside?: readonly string[]) => unknown;
  readonly fromBase64: (text: string) => Uint8Array<ArrayBuffer>;
}

type Aside = string[] | undefined;

/**
 * Turns values into text and back as structured cloning would, and refuses what it refuses. Its
 * source is put into pages as well, so it leans on nothing outside itself.
 */
export function createCodec(): Codec {
  const long = 100_000;
  const refuse = (why: string): never => {
    throw new Error(`An object could not be cloned. (${why})`);
  };

  const toBase64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 32_768)
      text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return btoa(text);
  };
  const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

  const packObject = (value: object, aside: Aside, around: readonly object[]): unknown => {
    if (around.includes(value)) refuse('cycle');
    const inside = [...around, value];
    const each = (part: unknown) => pack(part, aside, inside);
    if (Array.isArray(value)) return value.map(each);
    if (value instanceof Date) return { $: 'date', v: value.getTime() };
    if (value instanceof Map) return { $: 'map', v: [...value].map(each) };
    if (value instanceof Set) return { $: 'set', v: [...value].map(each) };
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) };
    if (value instanceof Uint8Array) return { $: 'bytes', v: toBase64(value) };
    if (value instanceof Error) return { $: 'error', v: [value.name, value.message] };
    const plain = Object.entries(value).map(([key, part]) => [key, each(part)]);
    // As pairs: a key called __proto__ or $ stays what it is.
    return { $: 'object', v: plain };
  };

  const pack = (value: unknown, aside: Aside, around: readonly object[]): unknown => {
    if (typeof value === 'string' && aside !== undefined && value.length > long)
      return { $: 'aside', v: aside.push(value) - 1 };
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number')
      return Number.isFinite(value) ? value : { $: 'number', v: String(value) };
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    return typeof value === 'object' ? packObject(value, aside, around) : refuse(typeof value);
  };

  const unpackers = (
    aside: readonly string[],
    unpack: (value: unknown) => unknown,
  ): Record<string, (v: never) => unknown> => ({
    aside: (v: number) => aside[v],
    date: (v: number) => new Date(v),
    map: (v: unknown[]) => new Map(v.map(unpack) as [unknown, unknown][]),
    set: (v: unknown[]) => new Set(v.map(unpack)),
    buffer: (v: string) => fromBase64(v).buffer,
    bytes: (v: string) => fromBase64(v),
    error: ([name, message]: [string, string]) => Object.assign(new Error(message), { name }),
    number: (v: string) => Number(v),
    undefined: () => undefined,
    bigint: (v: string) => BigInt(v),
    object: (v: [string, unknown][]) =>
      v.reduce(
        (made, [key, part]) =>
          Object.defineProperty(made, key, {
            value: unpack(part),
            enumerable: true,
            configurable: true,
            writable: true,
          }),
        {},
      ),
  });
  const unpacker = (aside: readonly string[]): ((value: unknown) => unknown) => {
    const unpack = (value: unknown): unknown => {
      if (value === null || typeof value !== 'object') return value;
      if (Array.isArray(value)) return value.map(unpack);
      const { $, v } = value as { readonly $: string; readonly v: never };
      return kinds[$]?.(v);
    };
    const kinds = unpackers(aside, unpack);
    return unpack;
  };

  return {
    fromBase64,
    encode: (value, aside) => JSON.stringify(pack(value, aside, [])),
    decode: (text, aside = []) => unpacker(aside)(JSON.parse(text)),
  };
}
