const CONDITION =
  /(?<!\p{L})(?:zodra|indien|wanneer|mits|tenzij|voor zover|voorzover|ingeval|nadat|totdat|zolang|in het geval|in gevallen waarin|op voorwaarde|als (?:aan |er |een van |één van |de volgende |alle |beide )|(?:voorwaarden|criteria|gevallen|omstandigheden|eisen|randvoorwaarden)$)/giu;
/** Words for what is to be done, which a motion puts as "te doen". */
const TASK = /(?<!\p{L})te \p{L}+n(?!\p{L})/u;
/** A condition that is over before the list begins: "indien nodig, te onderzoeken". */
const TASK_AFTER_COMMA = /,.*(?<!\p{L})te \p{L}+n(?!\p{L})/u;

/**
 * Tells whether a list says when or on what conditions something is to be done, and so is no list
 * of tasks: "dat ingaat zodra een van beide zich voordoet: 1) …; 2) …".
 * @param lead the words before the list, on one line
 * @param parts what stands in the list
 */
export function isListOfConditions(lead: string, parts: readonly string[]): boolean {
  const last = [...lead.matchAll(CONDITION)].at(-1);
  if (last === undefined || TASK_AFTER_COMMA.test(lead.slice(last.index))) return false;
  return !parts.every((part) => TASK.test(part));
}
