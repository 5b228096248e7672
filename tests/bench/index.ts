// npm run bench -- <name>: what the product's heavy work costs, as ratios measured in one run.
import { benchAnnex } from './annex/index.ts';
import { benchWindow } from './window/index.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = {
  annex: benchAnnex,
  window: benchWindow,
};

const name = process.argv[2] ?? '';
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench === undefined) {
  console.error(`Usage: npm run bench -- <${Object.keys(benches).join('|')}>`);
  process.exit(2);
}
await bench();
