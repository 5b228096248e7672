/**
 * Dutch writes compounds as one word, and no list holds them all: "mensenhandelslachtoffers". The
 * word list joins only what is marked for it, so that much of what policy is written in is missing.
 */

/**
 * Shortest part of a compound. Shorter ones are joined by chance: "terplekke" would be "terp" and
 * "lekke".
 */
const SHORTEST = 5;

/** Function words, which form no compound: two words without their blank are a slip ("datniet"). */
const NO_PART = new Set(
  `aldus alle alleen allen alles altijd ander andere anders beide bent bijna daar daarom deze dien
  dient dienen doen doet door echter eens eerst enig enige enkele geen gehad geweest haar hadden
  hebben heeft heel hier hoeveel hoewel immers indien ingeval kan kunnen kunt liever maar mede meer
  meest mits moet moeten mogen naar naast niet niets nieuw noch nooit omdat omtrent onder ons onze
  ook over reeds sinds slechts steeds tegen tenzij terwijl thans tijdens toch toen totdat tussen
  vaak vanaf vanuit veel verder volgens voor voordat vooral waar waarbij waarin waarom wanneer want
  waren weer welke wellicht werd werden wordt worden zelf zich zien zijn zoals zodat zoveel zonder
  zouden zullen`.split(/\s+/),
);

/** Endings that take an s before the next part: "veiligheidsbeleid", never "veiligheidbeleid". */
const JOINED_WITH_S = /(?:heid|teit|ing)$/;

/**
 * Tells whether a word is two known words written as one, with the s or without that joins them.
 *
 * @param isKnown whether the word list has a word, in small letters
 */
export function isCompound(word: string, isKnown: (part: string) => boolean): boolean {
  const small = word.toLowerCase();
  for (let at = SHORTEST; at <= small.length - SHORTEST; at += 1) {
    const head = small.slice(0, at);
    const tail = small.slice(at);
    if (isPart(tail, isKnown) && isHead(head, isKnown)) return true;
  }
  return false;
}

/** Tells whether a word may stand cut off before another: "hulpverlenings- en opvangplekken". */
export function isHead(head: string, isKnown: (part: string) => boolean): boolean {
  if (isPart(head, isKnown)) return !JOINED_WITH_S.test(head);
  return head.endsWith('s') && isPart(head.slice(0, -1), isKnown);
}

function isPart(part: string, isKnown: (part: string) => boolean): boolean {
  return part.length >= SHORTEST && !NO_PART.has(part) && isKnown(part);
}
