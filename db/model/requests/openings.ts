/**
 * Makes a pattern of words that open or close the clauses of a motion. A space in it is any white
 * space: a motion that was copied is broken into lines anywhere.
 */
function pattern(source: string, flags: string): RegExp {
  return new RegExp(source.replaceAll(' ', '\\s+'), flags);
}

/**
 * Words for whoever is asked, with what they are minister of; the words for an office have a
 * capital.
 */
const OFFICE =
  '(?:minister\\p{L}*(?:-president)?|staatssecretaris\\p{L}*|bewinds\\p{L}*)(?: (?:van|voor) \\p{Lu}\\p{L}*(?:(?:,| en|, en) \\p{Lu}\\p{L}*)*)?';
const ASKED = `(?:(?:de|het) (?:\\p{Ll}+ ){0,2}?(?:[Rr]egering|[Kk]abinet|${OFFICE})(?: en (?:de )?${OFFICE})*)`;
/** Adverbs between a verb and whoever is asked: "tevens", "dan ook", "met klem". */
const MANNER =
  '(?:tevens|voorts|ook|dan|daarom|daarnaast|daartoe|hierbij|verder|eveneens|bovendien|alsnog|wederom|opnieuw|nogmaals|dringend|met klem)';
/** Place where a clause begins: at the start, after "de Kamer", or after punctuation. */
const AFTER_STOP = '(?<=(?:^|[;,.:]\\s|^De Kamer )\\s*(?:en )?)';
/**
 * Place where a clause begins, but with a comma only at the end of a line: within one it may divide
 * a clause.
 */
const AFTER_END = '(?<=(?:^|[;.:]\\s|,\\s*\\n|^De Kamer,? )\\s*(?:en )?)';

/** Verbs of which a part stands behind whoever is asked: "roept de regering met klem op". */
const PARTED = [
  ['[Rr]oept', 'op'],
  ['[Dd]raagt', 'op'],
  ['[Nn]odigt', 'uit'],
  ['[Ss]poort', 'aan'],
  ['[Mm]oedigt', 'aan'],
  ['[Bb]eveelt', 'aan'],
  ['[Gg]eeft', '(?:de )?opdracht'],
] as const;
const URGES = '[Dd]ringt(?: er(?:op)?)?';

const ASKS_SOMEONE = [
  `(?:[Vv]erzoekt|[Vv]raagt|[Gg]elast)(?: ${MANNER})* ${ASKED}`,
  ...PARTED.map(
    ([verb, rest]) => `${verb}(?: ${MANNER})* ${ASKED}(?: (?!op )[\\p{L}]+){0,3}? ${rest}`,
  ),
  `${URGES}(?: ${MANNER})* bij ${ASKED}(?: \\p{L}+){0,3}? (?:erop )?(?:op )?aan`,
  `[Dd]oet(?: ${MANNER})* een (?:\\p{L}+ )?beroep op ${ASKED}`,
];
/** Words that ask again whoever was asked before. Such verbs tell it only where a clause begins. */
const ASKS_ANEW = [
  `(?:${AFTER_STOP}|(?<= en ))(?:[Vv]erzoekt|[Vv]raagt)(?: ${MANNER})+`,
  `${AFTER_END}[Vv]erzoekt(?: haar| hem| hen)?`,
  ...PARTED.map(([verb, rest]) => `${AFTER_STOP}${verb}(?: ${MANNER})* ${rest}`),
  `${AFTER_STOP}${URGES}(?: ${MANNER})*(?: op)? aan`,
];

/** The words that ask something, of the government or, at the start of a clause, of whom it was. */
export const ASKS = pattern(
  `(?<!\\p{L})(?:${[...ASKS_SOMEONE, ...ASKS_ANEW].join('|')})(?!\\p{L})`,
  'gu',
);

/** Words by which the House says what it holds: a request only where nothing else is asked. */
export const EXPRESSES = pattern(
  `(?<!\\p{L})spreekt(?: (?:${MANNER}|als haar (?:mening|oordeel)))* uit(?=,? dat(?!\\p{L})|:)`,
  'giu',
);

/** Words that may stand before a consideration: "voorts constaterende". */
const ALSO = '(?:(?:tevens|voorts|verder|ook|daarnaast|daarbij|eveneens|mede) )*';
const CONSIDERING = `${ALSO}(?:overwegende|constaterende|constateert|overweegt)`;
/** Considerations that begin a clause with words that also stand in the midst of a request. */
const WEIGHING = `${ALSO}(?:gezien|gelet op|gehoord|kennisgenomen|in overweging nemende|van mening|van oordeel|erkennende|vaststellende|memorerende|indachtig|verwijzende|bezorgd)`;
/** Words by which the House says or does something itself: it asks nothing of anybody. */
const STATES =
  '(?:spreekt (?:\\p{L}+ ){0,3}uit|keurt (?:[^;.]* )?(?:af|goed)|zegt (?:[^;.]* )?vertrouwen)';
const DOES = '(?:betreurt|veroordeelt|verklaart|stelt vast|neemt kennis|besluit|onderschrijft)';

/** Clauses that end a request: what the House considered, what it says itself, and the close. */
export const ENDS = pattern(
  [
    `(?<=(?:^|[;,.:]\\s)\\s*)${CONSIDERING}(?!\\p{L})`,
    `(?<=\\n\\s*)${CONSIDERING}(?= dat(?!\\p{L})|:)`,
    '(?<=(?:^|[;,.:]\\s|\\n)\\s*)gehoord de (?:beraadslaging|discussie)(?!\\p{L})',
    `(?<=(?:^|[;.]\\s|[;.,:]\\s*\\n)\\s*)${WEIGHING}(?!\\p{L})`,
    `${AFTER_STOP}${STATES}(?!\\p{L})`,
    `${AFTER_END}${DOES}(?!\\p{L})`,
    '(?:en )?gaat over tot de orde van de dag',
  ].join('|'),
  'giu',
);

/** Words before the first clause of a motion that say nothing. */
export const HEAD = /^\s*de\s+kamer\s*[,:;]\s*/iu;
