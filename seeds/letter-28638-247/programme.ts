import type { BudgetSource } from '../../db/model/records/programme.ts';
import type { ProgrammeLineForm } from '../forms/programme-form.ts';

/** Bijlage 2: the programme's table, with each zero as the source prints it. */
export const programmeLines: readonly ProgrammeLineForm[] = [
  {
    key: 'programma-a',
    label: 'a',
    kind: 'apparaat',
    text: 'Programmakosten (apparaatsbudget)',
    budget: { 2023: 300_000, 2024: 300_000, 2025: 300_000, 2026: 300_000 },
  },
  {
    key: 'programma-b',
    label: 'b',
    kind: 'no-regrets',
    text: 'No Regrets',
    budget: { 2023: 1_700_000, 2024: '-', 2025: '-', 2026: '-' },
  },
  {
    key: 'programma-c',
    label: 'c',
    kind: 'actielijn',
    line: 'actielijn-1',
    text: 'Actielijn [[actielijn:actielijn-1]]. Creëren van brede bewustwording',
    budget: { 2023: '-', 2024: 'sum', 2025: 'sum', 2026: '0' },
  },
  {
    key: 'programma-d',
    label: 'd',
    kind: 'actielijn',
    line: 'actielijn-2',
    text: 'Actielijn [[actielijn:actielijn-2]]. Vergroten van de meldingsbereidheid',
    budget: { 2023: '-', 2024: 'sum', 2025: 'sum', 2026: 'sum' },
  },
  {
    key: 'programma-e',
    label: 'e',
    kind: 'actielijn',
    line: 'actielijn-3',
    // The stray "I" is the source's.
    text: 'Actielijn [[actielijn:actielijn-3]]. Investeren en werken aan een betere vaststelling van slachtofferschap en bescherming van slachtoffers I',
    budget: { 2023: '-', 2024: 'sum', 2025: 'sum', 2026: '0' },
  },
  {
    key: 'programma-f',
    label: 'f',
    kind: 'actielijn',
    line: 'actielijn-4',
    text: 'Actielijn [[actielijn:actielijn-4]]. Verbeteren van de (bovenregionale en regionale) samenwerking',
    budget: { 2023: '-', 2024: 'sum', 2025: 'sum', 2026: 'sum' },
  },
  {
    key: 'programma-g',
    label: 'g',
    kind: 'actielijn',
    line: 'actielijn-5',
    text: 'Actielijn [[actielijn:actielijn-5]]. Verbetering van de informatiedeling en gegevensverwerking',
    budget: { 2023: '-', 2024: 'sum', 2025: 'sum', 2026: 'sum' },
  },
  {
    key: 'programma-h',
    label: 'h',
    kind: 'reservering',
    text: 'Reservering voor vervolgacties 2023, 2024, 2025',
    budget: { 2023: '-', 2024: 500_000, 2025: 200_000, 2026: 1_050_000 },
  },
];

/**
 * The money of the programme: "het budget dat hiervoor vanuit het coalitieakkoord beschikbaar is
 * gesteld, namelijk 2 miljoen euro structureel".
 */
export const budgetSources: readonly BudgetSource[] = [
  {
    id: 'budget-coalitieakkoord',
    title: 'Coalitieakkoord',
    from: 2023,
    amountPerYear: 2_000_000,
    allocatedTo: [],
  },
];
