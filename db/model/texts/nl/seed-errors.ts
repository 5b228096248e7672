/** Why a dossier cannot be filled from a seed. */
export const seedErrors = {
  'seed-unknown': (p: { name: string; seeds: readonly string[] }) =>
    `Er is geen voorbeeld met de naam ${p.name}. Er is niets gemaakt; kies uit: ${p.seeds.join(', ')}.`,
  'seed-key-unknown': (p: { key: string }) =>
    `Het voorbeeld verwijst naar ${p.key}, maar zo heet daar niets van die soort. Er is niets gemaakt; meld dit aan de makers.`,
  'seed-key-twice': (p: { key: string }) =>
    `Het voorbeeld gebruikt de naam ${p.key} twee keer. Er is niets gemaakt; meld dit aan de makers.`,
  'seed-broken': (p: { path: string }) =>
    `Het voorbeeld klopt niet bij ${p.path}. Er is niets gemaakt; meld dit aan de makers.`,
};
