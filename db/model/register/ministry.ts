import type { Organisation } from '../records/organisation.ts';

const OFFICE =
  /(?:minister|staatssecretaris) van ([^()]+?)(?:, (?:[A-Z]\.|drs|mr|dr|ir|prof).*)?$/i;

/**
 * Finds the ministry that answers: the one an item was handed over to, else that of the office
 * named. Ministers "voor" something have no ministry of their own, so they tell none.
 *
 * @param office "de Staatssecretaris van Justitie en Veiligheid"
 * @returns the name of the organisation, or "Ministerie van …" where the dossier does not hold it
 */
export function ministryOf(
  office: string | undefined,
  handedTo: string | undefined,
  organisations: readonly Organisation[],
): string | undefined {
  const taker = organisations.find(({ id }) => id === handedTo);
  if (taker?.kind === 'ministerie') return taker.name;
  const field = office === undefined ? undefined : OFFICE.exec(office.trim())?.[1]?.trim();
  if (field === undefined) return undefined;
  const name = `Ministerie van ${field}`;
  const known = organisations.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return known?.name ?? name;
}
