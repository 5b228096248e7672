import type { CallbackResponse, OnBeforeRequestListenerDetails, Protocol, Session } from 'electron';
import type { PageRequest, PageResponse } from '../calls.ts';
import { app, beforeReady } from './app.ts';
import { answerHost } from './host.ts';
import { missing, strict } from './strict.ts';

type Handler = Parameters<Protocol['handle']>[1];
type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  answer: (response: CallbackResponse) => void,
) => void;

const privileged = new Set<string>();
const handlers = new Map<string, Handler>();
let beforeRequest: BeforeRequest | undefined;

/** `protocol` of Electron, as far as this application uses it. */
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (schemes) => {
    if (app.isReady()) throw new Error('schemes are registered before the application is ready');
    for (const { scheme } of schemes) privileged.add(scheme);
  },
  handle: (scheme, handler) => {
    if (!privileged.has(scheme)) throw new Error(`${scheme} was not registered as privileged`);
    handlers.set(scheme, handler);
  },
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'>);

/** Which handlers the application has set; the browser's own permissions are not under test. */
export const permissionHandlers: {
  request?: Parameters<Session['setPermissionRequestHandler']>[0];
  check?: Parameters<Session['setPermissionCheckHandler']>[0];
} = {};

type SessionMembers =
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setSpellCheckerEnabled'
  | 'setSpellCheckerLanguages';

const defaultSession = strict('session.defaultSession', {
  setPermissionRequestHandler: (handler) => {
    permissionHandlers.request = handler;
  },
  setPermissionCheckHandler: (handler) => {
    permissionHandlers.check = handler;
  },
  // The browser of this shell has its own; that Electron's fetches nothing is seen in Electron alone.
  setSpellCheckerEnabled: (enabled) => {
    if (enabled) throw missing("Chromium's own spelling checker");
  },
  setSpellCheckerLanguages: (languages) => {
    if (languages.length > 0) throw missing('a word list that Chromium fetches');
  },
  webRequest: strict('session.webRequest', {
    onBeforeRequest: (listener: BeforeRequest | null) => {
      beforeRequest = listener ?? undefined;
    },
  }),
} satisfies Pick<Session, SessionMembers> & { readonly webRequest: object });

/** `session` of Electron, as far as this application uses it. */
export const session = strict('session', { defaultSession });

beforeReady(() => app.emit('session-created', defaultSession));

answerHost({
  request: async (request) => {
    const verdict = await verdictOn(request);
    const handler = handlers.get(new URL(request.url).protocol.slice(0, -1));
    return verdict.cancel || handler === undefined ? null : await responseOf(handler, request);
  },
});

async function verdictOn({ url, method, resourceType }: PageRequest): Promise<CallbackResponse> {
  const listener = beforeRequest;
  if (listener === undefined) return {};
  const details = { url, method, resourceType } as unknown as OnBeforeRequestListenerDetails;
  return await new Promise((resolve) => listener(details, resolve));
}

async function responseOf(handler: Handler, request: PageRequest): Promise<PageResponse> {
  const { method, headers, body } = request;
  // Node refuses a request to a scheme it does not know; the address is put in afterwards.
  const asked = new Request('http://page/', { method, headers, body });
  const given = await handler(Object.defineProperty(asked, 'url', { value: request.url }));
  return {
    status: given.status,
    headers: Object.fromEntries(given.headers),
    body: new Uint8Array(await given.arrayBuffer()),
  };
}
