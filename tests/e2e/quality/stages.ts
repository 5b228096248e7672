import { writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createDossier } from '../../../db/file/create.ts';
import { newId } from '../../../db/model/id.ts';
import type { Contents } from '../../../db/model/records/contents.ts';
import { fillDossier } from '../../../db/repositories/contents.ts';
import { seedContents } from '../../../seeds/index.ts';
import { BUSY_DAY, busyRegister } from '../../fixtures/busy-register.ts';
import { minimalContents } from '../../fixtures/minimal-contents.ts';
import { launchApp, type RunningApp } from '../launch-app.ts';
import { openExample } from './go-to-place.ts';
import type { Place } from './place.ts';
import { annexPlaces, longAnnexPlaces } from './places/annexes.ts';
import { budgetPlaces } from './places/budget.ts';
import { dossierPlaces } from './places/dossier.ts';
import { emptyPlaces } from './places/empty.ts';
import { filePlaces, HELD_FILE } from './places/files.ts';
import { framePlaces } from './places/frame.ts';
import { motionPlaces } from './places/motions.ts';
import { proposalPlaces } from './places/proposals.ts';
import { registerPlaces } from './places/registers.ts';
import { reviewPlaces } from './places/review.ts';

/** Places that share one running application. */
export interface Stage {
  readonly name: string;
  /** Starts the application where the first place is, or can be gone to from. */
  readonly start: (folder: string) => Promise<RunningApp>;
  readonly places: readonly Place[];
}

/** How often the example's proposals stand in a dossier whose annex takes a while. */
const MANY_TIMES = 200;

async function startWith(path: string, contents: Contents): Promise<RunningApp> {
  await createDossier(path, (dossier) => fillDossier(dossier, contents));
  return await launchApp({ files: [path] });
}

const seed = (): Contents => seedContents('letter-28638-247');

/** Starts with the example dossier, opened from the start screen. */
async function startWithExample(): Promise<RunningApp> {
  const app = await launchApp();
  await openExample(await app.firstPage());
  return app;
}

const isEnglish = ({ name }: Place): boolean => name.startsWith('engels-');

/**
 * Every place there is, in the order in which they are looked at. Stages stand apart from each
 * other, so that several can be looked at at once.
 */
export const stages: readonly Stage[] = [
  {
    name: 'example, its proposals',
    start: () => launchApp(),
    places: [
      { name: 'begin', leave: openExample },
      ...framePlaces.filter((place) => !isEnglish(place)),
      ...proposalPlaces,
    ],
  },
  {
    name: 'example, its money and registers',
    start: startWithExample,
    places: [...budgetPlaces, ...registerPlaces],
  },
  {
    name: 'example, its annexes and letter',
    start: startWithExample,
    places: [...annexPlaces, ...dossierPlaces],
  },
  {
    name: 'example, its review',
    start: startWithExample,
    places: [...reviewPlaces, ...framePlaces.filter(isEnglish)],
  },
  {
    name: 'busy register',
    start: async (folder) => {
      const path = join(folder, 'Voorbeelddossier 28 638.dossier');
      await createDossier(path, (dossier) => fillDossier(dossier, busyRegister()));
      return await launchApp({ files: [path], today: BUSY_DAY });
    },
    places: motionPlaces,
  },
  {
    name: 'empty dossier',
    start: (folder) => startWith(join(folder, 'Veilig opgroeien.dossier'), minimalContents()),
    places: emptyPlaces,
  },
  {
    name: 'held by somebody else',
    start: async (folder) => {
      const path = join(folder, HELD_FILE);
      await createDossier(path, (dossier) => fillDossier(dossier, seed()));
      const holder = {
        user: 'een collega',
        machine: `niet-${hostname()}`,
        process: 1,
        since: '2026-03-02T09:15:00.000Z',
      };
      await writeFile(`${path}.lock`, JSON.stringify(holder));
      return await launchApp({ files: [path] });
    },
    places: filePlaces,
  },
  {
    name: 'much in it',
    start: (folder) => {
      const { dossier, proposals, ...rest } = seed();
      const many = Array.from({ length: MANY_TIMES }, () =>
        proposals.map((proposal) => ({ ...proposal, id: newId() })),
      ).flat();
      return startWith(join(folder, 'Veel.dossier'), {
        ...rest,
        dossier: { ...dossier, id: newId() },
        proposals: [...proposals, ...many],
      });
    },
    places: longAnnexPlaces,
  },
  {
    name: 'opened before',
    start: async (folder) => {
      const before = await startWith(join(folder, 'Programma 2026.dossier'), seed());
      await before.firstPage();
      await before.quit();
      return await launchApp({ data: before.data });
    },
    places: [{ name: 'begin-recent' }],
  },
  {
    name: 'no dossier',
    start: async (folder) => {
      const path = join(folder, 'Verslag.dossier');
      await writeFile(path, 'geen dossier');
      return await launchApp({ files: [path] });
    },
    places: [{ name: 'niet-geopend' }],
  },
];
