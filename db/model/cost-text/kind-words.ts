/** Whether a cost comes once or every year. */
export type SaidKind = 'incidenteel' | 'structureel';

const KINDS: readonly (readonly [RegExp, SaidKind])[] = [
  [
    /(?:structure(?:el|le)\b|struc(?:t)?\.|jaarlijkse?\b|per (?:jaar|annum)\b|(?:elk|ieder) jaar\b|op jaarbasis\b|p\. ?j\.|p\/j\b|\/ ?jaar\b)/iuy,
    'structureel',
  ],
  [/(?:incidente(?:el|le)\b|incid\.|(?:e|é)(?:e|é)nmalige?\b)/iuy, 'incidenteel'],
];

/** Finds a word at a place in a text that says of which kind a cost is: `eenmalig`, `per jaar`. */
export function kindAt(
  text: string,
  at: number,
): { readonly kind: SaidKind; readonly end: number } | undefined {
  for (const [pattern, kind] of KINDS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return { kind, end: pattern.lastIndex };
  }
  return undefined;
}
