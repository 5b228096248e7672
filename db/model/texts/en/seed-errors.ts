import type { seedErrors as nl } from '../nl/seed-errors.ts';

export const seedErrors: typeof nl = {
  'seed-unknown': (p) =>
    `There is no example named ${p.name}. Nothing was made; choose from: ${p.seeds.join(', ')}.`,
  'seed-key-unknown': (p) =>
    `The example refers to ${p.key}, but nothing of that kind has that name in it. Nothing was made; please tell the makers.`,
  'seed-key-twice': (p) =>
    `The example uses the name ${p.key} twice. Nothing was made; please tell the makers.`,
  'seed-broken': (p) =>
    `The example is wrong at ${p.path}. Nothing was made; please tell the makers.`,
};
