// Chromium goes to no address of a scheme it does not know, so app://host/x is shown to it as
// https://host.app.shell.invalid/x. No such name exists: a request that slips through goes nowhere.

/** An address of the application, as the browser is given it. */
export function forBrowser(address: string): string {
  return address.replace(
    /^(?!https?:)([a-z][a-z0-9+-]*):\/\/([^/]+)/,
    (_, scheme: string, host: string) => `https://${host}.${scheme}.shell.invalid`,
  );
}

/** An address in the browser, as the application knows it. */
export function forApp(address: string): string {
  return address.replace(/^https:\/\/([^/]+)\.([a-z0-9+-]+)\.shell\.invalid/, '$2://$1');
}
