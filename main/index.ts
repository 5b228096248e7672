// The desktop application. Reads as a list; each step is a small file of its own.
import { app } from 'electron';
import { runApplication } from './app/lifecycle.ts';
import { collectOpenedFiles } from './app/opened-files.ts';
import { useOwnFolders } from './app/paths.ts';
import { registerScheme } from './app/scheme.ts';

useOwnFolders();
registerScheme();
const opened = collectOpenedFiles();

if (app.requestSingleInstanceLock()) {
  runApplication(opened).catch((error: unknown) => {
    console.error(error);
    app.exit(1);
  });
} else {
  // The first instance has been handed our arguments.
  app.quit();
}
