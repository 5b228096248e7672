import { app, type Session, session } from 'electron';
import { clearDrafts } from '../../db/file/drafts.ts';
import { handlers } from '../ipc/handlers.ts';
import { register } from '../ipc/register.ts';
import { cancelNetwork } from '../security/network.ts';
import { fetchNoDictionaries } from '../security/no-dictionaries.ts';
import { denyPermissions } from '../security/permissions.ts';
import { type Application, createApplication } from './application.ts';
import { filesToOpen } from './files-to-open.ts';
import type { OpenedFiles } from './opened-files.ts';
import { ownFolders, settingsFile } from './paths.ts';
import { clearPrintFolders } from './print-folders.ts';
import { serveScheme } from './scheme.ts';
import { openSettings } from './settings.ts';

/**
 * Runs the application from the moment Electron is ready until the last dossier is closed.
 * @param opened what the system has asked to be opened since the start
 */
export async function runApplication(opened: OpenedFiles): Promise<void> {
  app.on('session-created', closeOff);
  await app.whenReady();
  closeOff(session.defaultSession);
  serveScheme();
  void clearLeft();
  const settings = await openSettings(settingsFile());
  const quitting = quitInTurn();
  const application = createApplication(settings, quitting);
  const { windows } = application;
  register(handlers(application), windows.of, () => ({
    language: settings.values().preferences.language,
    checkAnswers: !app.isPackaged,
  }));
  quitting.closeDossiersFirst(windows.dossiersClosed);
  openWhatIsAskedFor(application, opened);
}

/**
 * Clears the drafts and prints left by an earlier run that was killed; nobody waits for it, and it
 * never fails.
 */
async function clearLeft(): Promise<void> {
  for (const folder of ownFolders()) await clearDrafts(folder);
  await clearPrintFolders();
}

/** Lets no session reach a network or a device, from the moment it is made. */
function closeOff(made: Session): void {
  denyPermissions(made);
  cancelNetwork(made);
  fetchNoDictionaries(made);
}

/**
 * Opens the files asked for at the start, and those of a second start, which hands them over and
 * ends at once.
 */
function openWhatIsAskedFor({ windows }: Application, opened: OpenedFiles): void {
  const open = async (files: readonly string[]) => {
    if (files.length === 0) windows.showStart();
    for (const file of files) await windows.openFile(file);
  };
  const report = (error: unknown) => console.error('not opened:', error);
  app.on('second-instance', (_, args, folder) => {
    open(filesToOpen(args, folder)).catch(report);
  });
  app.on('activate', () => {
    if (windows.count() === 0) windows.showStart();
  });
  const early = opened.handOver((path) => {
    open([path]).catch(report);
  });
  open([...filesToOpen(process.argv, process.cwd()), ...early]).catch(report);
}

/**
 * Quits one window after the other: each page may keep its window, which ends the quitting; the
 * application is gone only when the last dossier has been closed and its lock released.
 */
function quitInTurn() {
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('window-all-closed', () => {
    if (quitting || process.platform !== 'darwin') app.quit();
  });
  return {
    windowClosed: () => {
      if (quitting) app.quit();
    },
    windowStays: () => {
      quitting = false;
    },
    closeDossiersFirst: (dossiersClosed: () => Promise<void>) => {
      let closed = false;
      app.on('will-quit', (event) => {
        if (closed) return;
        event.preventDefault();
        void dossiersClosed().then(() => {
          closed = true;
          // Not before Electron has heard the refusal above: until then it takes this for the same
          // quitting and ignores it, and the application would stay without a window.
          setImmediate(() => app.quit());
        });
      });
    },
  };
}
