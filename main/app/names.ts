/** The name of the scheme under which windows get their pages, and the one host it knows. */
export const APP_ORIGIN = 'app://kamerdossier';

/** The page every window shows. */
export const PAGE_ADDRESS = `${APP_ORIGIN}/index.html`;
