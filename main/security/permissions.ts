import type { Session } from 'electron';

/**
 * Denies every page camera, location, notifications and all other permissions. The one exception is
 * writing to the clipboard, for copying a table.
 * @see
 * https://www.electronjs.org/docs/latest/tutorial/security#5-handle-session-permission-requests-from-remote-content
 */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer) => answer(isAllowed(permission)));
  session.setPermissionCheckHandler((_, permission) => isAllowed(permission));
}

function isAllowed(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}
