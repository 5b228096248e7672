import { useEffect, useEffectEvent } from 'react';
import type { ActionName } from '../../preload/action-names.ts';
import { type Action, type ActionState, actions, isEnabled } from '../../preload/actions.ts';
import { announce } from '../data/announcements.ts';
import { bridge } from '../data/bridge.ts';
import { reversibleNow } from '../data/reversible.ts';
import { createStore, useStore } from '../data/store.ts';
import { isShortcut } from './shortcuts.ts';

type Run = () => unknown;

/** Handlers of each action, the last to come first: a dialog before its screen. */
const handlers = new Map<ActionName, Run[]>();

/** Counts changes of the handlers, so that buttons follow them. */
const handlerChanges = createStore(0);

/** Holds what decides which actions can be taken; the frame keeps it up to date. */
export const actionState = createStore<ActionState>({
  dossier: 'none',
  canUndo: false,
  canRedo: false,
  unsaved: false,
});

/**
 * Carries an action out for as long as the component is shown.
 * @param offered whether the component can carry it out now
 * @example
 * useActionHandler('edit.add', () => choose(NEW_RECORD), writable);
 */
export function useActionHandler(name: ActionName, run: Run, offered = true): void {
  const latest = useEffectEvent(run);
  useEffect(() => {
    if (!offered) return undefined;
    const handler: Run = () => latest();
    handlers.set(name, [handler, ...(handlers.get(name) ?? [])]);
    handlerChanges.set(handlerChanges.get() + 1);
    return () => {
      handlers.set(
        name,
        (handlers.get(name) ?? []).filter((each) => each !== handler),
      );
      handlerChanges.set(handlerChanges.get() + 1);
    };
  }, [name, offered]);
}

/**
 * Tells whether an action can be taken now: what it needs is there, and something carries it out.
 */
export function canRun(action: Action): boolean {
  return isEnabled(action, actionState.get()) && (handlers.get(action.name)?.length ?? 0) > 0;
}

/**
 * Calls a listener at every change in what can be taken.
 * @returns stops calling it
 */
export function onActionsChanged(listener: () => void): () => void {
  const stops = [actionState.subscribe(listener), handlerChanges.subscribe(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Lists what the native menu offers: what can be taken now, and is not behind a dialog. */
export function offeredInMenu(): readonly ActionName[] {
  return actions
    .filter((action) => canRun(action) && !belongsToDialog(action))
    .map(({ name }) => name);
}

/**
 * Lists the actions that can be taken now, in the order of the registry; for palette and toolbars.
 */
export function useActions(): readonly Action[] {
  useStore(actionState);
  useStore(handlerChanges);
  return actions.filter(canRun);
}

/**
 * Carries out an action, whoever asked: menu, shortcut, palette or button. A failure is announced.
 */
export async function runAction(name: ActionName): Promise<void> {
  const action = actions.find((each) => each.name === name);
  const [run] = handlers.get(name) ?? [];
  if (action === undefined || run === undefined) return;
  try {
    if (isReversal(action)) await inTurn(() => reverse(action, run));
    else if (canRun(action)) await run();
  } catch (error) {
    announce(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Tells whether an action is undo or redo: whether they can be taken follows from the step before,
 * which may be under way.
 */
function isReversal({ needs }: Action): boolean {
  return needs === 'undoable' || needs === 'redoable';
}

/**
 * Carries out undo or redo after the steps under way: two in one breath are both done. The handler
 * is the one of when it was asked: typing that came later is not in its way.
 */
async function reverse(action: Action, run: Run): Promise<void> {
  if (actionState.get().dossier !== 'write') return;
  const { undo, redo } = await reversibleNow();
  const now = { ...actionState.get(), canUndo: undo !== undefined, canRedo: redo !== undefined };
  if (isEnabled(action, now)) await run();
}

let lastReversal: Promise<void> = Promise.resolve();

function inTurn(reversal: () => Promise<void>): Promise<void> {
  const turn = lastReversal.then(reversal);
  lastReversal = turn.catch(() => undefined);
  return turn;
}

/** Listens for actions by key and by native menu, for the whole window. */
export function listenForActions(): void {
  bridge.on('action.chosen', ({ name }) => {
    const action = actions.find((each) => each.name === name);
    if (action !== undefined && !belongsToDialog(action)) void runAction(name);
  });
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const action = actions.find(
      ({ shortcut }) => shortcut !== undefined && isShortcut(shortcut, event),
    );
    if (action === undefined || !(isReversal(action) || canRun(action))) return;
    if (belongsToText(action, event.target) || belongsToDialog(action)) return;
    event.preventDefault();
    void runAction(action.name);
  });
}

/** Tells whether a text field keeps an action to itself: undo, redo and moving the cursor. */
function belongsToText({ name }: Action, target: EventTarget | null): boolean {
  const ownKeys = name.startsWith('edit.') || name === 'go.back' || name === 'go.forward';
  return (
    ownKeys &&
    target instanceof Element &&
    target.closest('input, textarea, [contenteditable="true"]') !== null
  );
}

/**
 * Tells whether an open dialog stops an action: nothing behind it may be done; its own form may be
 * saved, and one may zoom.
 */
function belongsToDialog({ name }: Action): boolean {
  const possible = name === 'file.save' || name.startsWith('view.zoom');
  return !possible && document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}
