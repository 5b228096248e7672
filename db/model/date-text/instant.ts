const INSTANT =
  /^\s*(?<day>\d{4}-\d{2}-\d{2})[T ](?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d(?:[.,]\d{1,9})?)? ?(?<zone>Z|[+-]\d{2}:?\d{2})?\s*$/i;

/** Minutes by which the Netherlands is ahead of UTC: in winter and in summer. */
const DUTCH_OFFSETS = [60, 120];
const DAY = 24 * 60;

/** Reads the offset of a zone in minutes: `Z`, `+01:00`. */
function offsetOf(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const [hours, minutes] = [zone.slice(1, 3), zone.slice(-2)].map(Number);
  return (zone.startsWith('-') ? -1 : 1) * ((hours ?? 0) * 60 + (minutes ?? 0));
}

/**
 * Reads the day of an ISO date with a time, as spreadsheets and programs write it. `elsewhere`: the
 * time names a zone in which it is, or may be, another day than in the Netherlands; a program that
 * writes midnight here as 23:00 UTC names the day before. `undefined`: no such text.
 */
export function instantDay(
  text: string,
): { readonly kind: 'day'; readonly day: string } | { readonly kind: 'elsewhere' } | undefined {
  const { day, hour, minute, zone } = INSTANT.exec(text)?.groups ?? {};
  if (day === undefined) return undefined;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (offset === undefined || DUTCH_OFFSETS.includes(offset)) return { kind: 'day', day };
  const utc = Number(hour) * 60 + Number(minute) - offset;
  const isSameDay = DUTCH_OFFSETS.every((dutch) => utc + dutch >= 0 && utc + dutch < DAY);
  return isSameDay ? { kind: 'day', day } : { kind: 'elsewhere' };
}
