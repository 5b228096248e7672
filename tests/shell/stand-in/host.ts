import type { AppCalls, HostCalls } from '../calls.ts';
import { connect, type Port, type Remote } from '../link.ts';

const port: Port = {
  send: (message) => {
    // The host may be gone already; then there is nobody to tell.
    process.send?.(message, undefined, undefined, () => {});
  },
  listen: (hear) => process.on('message', hear),
};

const answers: Partial<AppCalls> = {};

/** The process that drives the browser. */
export const host: Remote<HostCalls> = connect<HostCalls, AppCalls>(port, answers as AppCalls);

/** Says what answers the host; each part of the stand-in brings its own. */
export function answerHost(part: Partial<AppCalls>): void {
  Object.assign(answers, part);
}
