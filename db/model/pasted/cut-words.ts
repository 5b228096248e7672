/** Words that stand behind a hyphen that is left hanging: "reclasserings- en jeugdzorg". */
const AFTER_HANGING =
  /^(?:en|of|en\/of|dan|tot|als|noch|maar|c\.q\.|resp\.|respectievelijk|versus|t\/m)(?![\p{L}\p{N}])/iu;

/** Parts of words that Dutch writes with a hyphen before whatever follows. */
const KEEPS_HYPHEN =
  /^(?:non|niet|oud|vice|privé|bijna|interim|aspirant|kandidaat|adjunct|substituut|sint|hbo|mbo|vmbo|havo|azc|aio|ngo|cao|zzp|hiv|aids|dna|ict|gba)$/u;
/** Words that begin so and are one word all the same: nietig, nonchalant, oudste, oudheid. */
const ONE_WORD_AFTER: Readonly<Record<string, RegExp>> = {
  niet: /^(?:ig|es)/u,
  non: /^(?:chal|net)/u,
  oud: /^(?:ste|heid|er|je|bak)/u,
  kandidaat: /^s/u,
};
/** Latin words in ex-: exploitatie, expertise, extern; anything else is somebody's former part. */
const LATIN_AFTER_EX =
  /^(?:ploi|plic|plos|plo|per|pres|pans|port|pon|po|tra|tre|tern|ten|ti|clu|cl|act|am|ce|cu|ec|eg|em|is|ha|hi|ot|or)/u;
const FORMER_AFTER_EX = /^(?:presid|partn)/u;
/** Titles and loan words of two parts: directeur-generaal, minister-president, no-regret. */
const PAIRS =
  /(?:(?:secretaris|directeur|procureur|advocaat|inspecteur|commissaris)-generaal|(?:minister|vice)-president|no-(?:regret|show|go|claim)|follow-up|know-how|start-up|check-up|woon-werk|kosten-baten|sociaal-|cultureel-(?:maatsch|econ)|(?:financieel|juridisch|politiek|sociaal|medisch|technisch|ruimtelijk)-(?:\p{L}*(?:isch|lijk|ieel|eel)e?))/u;

const VOWEL = /[aeiouyáéèêëíïóöúüà]/iu;
/** Two vowels that would be read as one sound if nothing stood between them. */
const CLASH = /^(?:a[aeiu]|e[eiu]|ii|o[eiou]|u[iu]|éé|[éè][ei])/u;

/** Words of a text where they are not cut, in lower case. */
export type WordsInFull = ReadonlySet<string>;

const WORD = /[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/gu;

/** Gathers the words that stand in full in the lines of a text. */
export function wordsInFull(lines: readonly string[]): WordsInFull {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(WORD) ?? []));
}

/** Tells whether a line ends in the hyphen of a word that goes on in the next one. */
export function isCut(before: string, after: string): boolean {
  return /[\p{L}\p{N}%)’'][-‐]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

function capitals(part: string): boolean {
  return part === part.toUpperCase() && part !== part.toLowerCase();
}

/** Brings back the trema that a cut drops: ge-informeerd, financi-ele, co-ordinatie. */
function withTrema(before: string, after: string): string | undefined {
  const marked: Readonly<Record<string, string>> = { e: 'ë', i: 'ï', o: 'ö' };
  const low = after.toLowerCase();
  const drops =
    (/i$/u.test(before) && /^e(?!el|u)/u.test(low)) ||
    (/(?:^|\P{L})(?:be|ge|on?ge|her?ge)$/iu.test(before) && /^(?:e(?!u)|i(?!j))/u.test(low)) ||
    (/co$/iu.test(before) && /^(?:ord|op)/u.test(low));
  const sign = marked[low.charAt(0)];
  return drops && sign !== undefined ? `${before}${sign}${after.slice(1)}` : undefined;
}

/**
 * Tells whether the hyphen belongs to the word, by how Dutch is spelt. `first` and `next` are its
 * parts.
 */
function isRealHyphen(first: string, next: string): boolean {
  if (/[\p{N}%)’']$/u.test(first) || /^\p{N}/u.test(next)) return true;
  const shouted = capitals(first) && capitals(next) && first.length > 3;
  if (shouted) return isRealHyphen(first.toLowerCase(), next.toLowerCase());
  // A name, or an abbreviation with its word: Noord-Holland, EU-landen, e-mail.
  if (/^\p{Lu}/u.test(next) || /\p{Ll}\p{Lu}/u.test(first)) return true;
  if (capitals(first)) return true;
  const [low, after] = [first.toLowerCase(), next.toLowerCase()];
  if (low.length === 1 || after.length === 1) return true;
  // No syllable is without a vowel: tbs-kliniek, ggz-instelling.
  if (!VOWEL.test(low)) return true;
  if (low === 'ex') return FORMER_AFTER_EX.test(after) || !LATIN_AFTER_EX.test(after);
  if (KEEPS_HYPHEN.test(low)) return !(ONE_WORD_AFTER[low]?.test(after) ?? false);
  return PAIRS.test(`${low}-${after}`) || CLASH.test(low.slice(-1) + after.charAt(0));
}

/**
 * Puts the two halves of a cut word together. The hyphen goes, unless it is the word's own: where
 * the text writes the word with a hyphen elsewhere; before a capital and after capitals, figures or
 * a single letter; after parts that Dutch spelling always parts ("non-", "ex-", "oud-") or that
 * have no vowel ("tbs-"); between vowels that would run together. One that hangs ("zorg- en") keeps
 * its space. A word that the text has in one piece elsewhere is that word.
 *
 * @param before the line up to and with the hyphen
 */
export function joinedCut(before: string, after: string, inFull: WordsInFull): string {
  if (AFTER_HANGING.test(after)) return `${before} ${after}`;
  const whole = before.slice(0, -1);
  // An address is not a word of any language.
  if (/(?:www\.|:\/\/|@)\S*$/u.test(whole)) return before + after;
  const first = /[\p{L}\p{N}%)’'-]+$/u.exec(whole)?.[0] ?? '';
  const next = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '';
  const [low, following] = [first.toLowerCase(), next.toLowerCase()];
  if (inFull.has(`${low}-${following}`)) return before + after;
  if (inFull.has(low + following)) return whole + after;
  const last = /[^-]*$/u.exec(first)?.[0] ?? first;
  const marked = withTrema(whole, after);
  if (marked !== undefined && !capitals(last)) return marked;
  return isRealHyphen(last, next) ? before + after : whole + after;
}
