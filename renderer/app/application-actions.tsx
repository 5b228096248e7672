import { answered, bridge } from '../data/bridge.ts';
import { savePreferences, usePreferences } from '../data/preferences.ts';
import { useActionHandler } from './run-action.ts';

/** Step of the zoom factor, and its bounds. */
const ZOOM = { step: 0.1, least: 0.8, most: 2 } as const;

/** Carries out the actions of every window, with a dossier or without. Shows nothing. */
export function ApplicationActions(): null {
  const { zoom, spelling } = usePreferences();
  const zoomTo = (factor: number) =>
    savePreferences({
      zoom: Math.min(ZOOM.most, Math.max(ZOOM.least, Math.round(factor * 10) / 10)),
    });

  useActionHandler('file.new', () => answered(bridge.files.create({})));
  useActionHandler('file.open', () => answered(bridge.files.open({})));
  useActionHandler('file.example', () => answered(bridge.files.openExample({})));
  useActionHandler('file.close', () => answered(bridge.window.close({})));
  useActionHandler('view.zoom-in', () => zoomTo(zoom + ZOOM.step));
  useActionHandler('view.zoom-out', () => zoomTo(zoom - ZOOM.step));
  useActionHandler('view.zoom-reset', () => zoomTo(1));
  useActionHandler('view.theme-system', () => savePreferences({ theme: 'systeem' }));
  useActionHandler('view.theme-light', () => savePreferences({ theme: 'licht' }));
  useActionHandler('view.theme-dark', () => savePreferences({ theme: 'donker' }));
  useActionHandler('view.spelling', () => savePreferences({ spelling: !spelling }));
  useActionHandler('view.dutch', () => savePreferences({ language: 'nl' }));
  useActionHandler('view.english', () => savePreferences({ language: 'en' }));
  return null;
}
