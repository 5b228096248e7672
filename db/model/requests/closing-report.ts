const spaced = (source: string): string => source.replaceAll(' ', '\\s+');

/**
 * Verbs with which a request says that the House is to hear of it, without "te": "te informeren".
 */
const TELLING = spaced(
  '(?:te (?:informeren|berichten|rapporteren|zenden|sturen|melden|presenteren|delen|verstrekken|doen toekomen|laten weten)|(?:toe|op|aan|terug|voor|mee|uit) te (?:zenden|sturen|bieden|koppelen|leggen|delen|doen)|op de hoogte te (?:stellen|brengen|houden)|(?:verslag|mededeling) te doen|inzicht te (?:geven|bieden))',
);
/** Words that a closing report begins with; any other words after "en" belong to what is asked. */
const BEGINS = spaced(
  '(?:(?:tevens|ook|voorts|daarnaast|vervolgens) )?(?:om )?(?:(?:de|beide|uw|deze) Kamers?|hierover|daarover|hiervan|daarvan|dit|deze|(?:de|het) (?:uitkomst\\p{L}*|resultaat|resultaten|bevindingen|conclusies|voortgang|plan|onderzoek|rapport)(?: (?:hiervan|daarvan))?)',
);
const REPORT = new RegExp(
  spaced(
    `(?:[;,.]\\s*| )(?<report>(?:en|alsmede|alsook) ${BEGINS}(?!\\p{L})[^;:•]*?${TELLING}[^;:•]*)$`,
  ),
  'iu',
);

/**
 * Takes "en de Kamer hierover voor eind januari te informeren" off the end of a request: it is
 * asked beside what stands before it, not part of its last bullet.
 * @returns `report` without "en"; absent where a request is nothing but that, or has none
 */
export function withoutReport(request: string): {
  readonly asked: string;
  readonly report?: string;
} {
  const found = REPORT.exec(request);
  const report = found?.groups?.report;
  if (found === null || report === undefined || !/\bkamers?\b/i.test(report)) {
    return { asked: request };
  }
  const asked = request.slice(0, found.index);
  // Something must have been asked before it: "de Minister en de Kamer te informeren" is one thing.
  if (!/(?<!\p{L})te\s+\p{L}+n(?!\p{L})/u.test(asked)) return { asked: request };
  return { asked, report: report.replace(/^\p{L}+\s+/u, '') };
}
