/** Origin of the application's own pages: the scheme, and the one host it knows. */
export const APP_ORIGIN = 'app://kamerdossier';

/** Address of the page that every window shows. */
export const PAGE_ADDRESS = `${APP_ORIGIN}/index.html`;
