const AMOUNT =
  /€\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:\s*(mln|miljoen|mld|miljard)\b\.?)?(?:\s+(structureel|incidenteel)\b)?/gi;

const SCALES: Readonly<Record<string, number>> = {
  mln: 1_000_000,
  miljoen: 1_000_000,
  mld: 1_000_000_000,
  miljard: 1_000_000_000,
};

/** An amount that a text names. */
export interface NamedAmount {
  /** Whole euros. */
  readonly amount: number;
  /** The text says that it comes back every year ("structureel"). */
  readonly recurring: boolean;
}

/** Finds the amounts of money that running text names; what is not whole euros is left alone. */
export function amountsNamed(plain: string): readonly NamedAmount[] {
  return [...plain.matchAll(AMOUNT)].flatMap(([, whole = '', decimals = '', scale, kind]) => {
    const digits = Number(whole.replaceAll('.', '') + decimals);
    const amount = (digits * (SCALES[scale?.toLowerCase() ?? ''] ?? 1)) / 10 ** decimals.length;
    return Number.isInteger(amount)
      ? [{ amount, recurring: kind?.toLowerCase() === 'structureel' }]
      : [];
  });
}
