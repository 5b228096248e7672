import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { Frame } from './frame.tsx';
import { screens } from './screens.ts';

/** Address at which a dossier opens. */
const FIRST = '/voorstellen';

const root = createRootRoute({ component: Frame });

const first = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ href: FIRST });
  },
});

const routes = screens.map(({ path, component }) =>
  createRoute({ getParentRoute: () => root, path, component }),
);

/**
 * Routes the addresses of the screens. They live behind the hash: the page itself is always the
 * same file.
 */
export const router = createRouter({
  routeTree: root.addChildren([first, ...routes]),
  history: createHashHistory(),
});
