const FORMAT = new Intl.NumberFormat('nl-NL');

/** A number of things, `6.633`: in thousands as amounts are printed, in both languages. */
export function printCount(count: number): string {
  return FORMAT.format(count);
}
