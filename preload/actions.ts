import { ACTION_NAMES, type ActionName } from './action-names.ts';

/** Head of the menu under which an action stands. */
export type MenuName = 'file' | 'edit' | 'view' | 'go' | 'help';

/** Condition under which an action can be taken. */
export type Requirement = 'nothing' | 'dossier' | 'writable' | 'undoable' | 'redoable' | 'unsaved';

/** Facts about a window that decide which actions can be taken. */
export interface ActionState {
  readonly dossier: 'none' | 'read' | 'write';
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether a form holds edits that are not saved. */
  readonly unsaved: boolean;
}

/** One thing a user can do by menu, shortcut, palette or toolbar: they all read this. */
export interface Action {
  readonly name: ActionName;
  readonly menu: MenuName;
  /** Keys in Electron's notation, `CmdOrCtrl+K`. */
  readonly shortcut?: string;
  readonly needs: Requirement;
  /** Whether undo takes it back: whether it changes the dossier. */
  readonly undoable: boolean;
}

type Row = readonly [
  menu: MenuName,
  needs: Requirement,
  shortcut?: string | undefined,
  undoable?: 'undoable',
];

const table: Readonly<Record<ActionName, Row>> = {
  'file.new': ['file', 'nothing', 'CmdOrCtrl+N'],
  'file.open': ['file', 'nothing', 'CmdOrCtrl+O'],
  'file.example': ['file', 'nothing'],
  'file.save': ['file', 'unsaved', 'CmdOrCtrl+S'],
  'file.save-annex': ['file', 'dossier', 'CmdOrCtrl+Shift+S'],
  'file.open-annex': ['file', 'dossier'],
  'file.print-annex': ['file', 'dossier', 'CmdOrCtrl+P'],
  'file.export': ['file', 'dossier', 'CmdOrCtrl+Shift+E'],
  'file.copy-without-history': ['file', 'dossier'],
  'file.show-in-folder': ['file', 'dossier'],
  'file.close': ['file', 'nothing', 'CmdOrCtrl+W'],
  'edit.undo': ['edit', 'undoable', 'CmdOrCtrl+Z'],
  'edit.redo': ['edit', 'redoable', 'CmdOrCtrl+Shift+Z'],
  'edit.add': ['edit', 'writable', 'CmdOrCtrl+Shift+N', 'undoable'],
  'edit.remove': ['edit', 'writable', 'CmdOrCtrl+Delete', 'undoable'],
  'edit.move-up': ['edit', 'writable', 'Alt+Up', 'undoable'],
  'edit.move-down': ['edit', 'writable', 'Alt+Down', 'undoable'],
  'edit.move-to': ['edit', 'writable', 'CmdOrCtrl+Shift+M', 'undoable'],
  'edit.settle': ['edit', 'writable', 'CmdOrCtrl+Shift+B', 'undoable'],
  'edit.confirm': ['edit', 'writable', undefined, 'undoable'],
  'view.palette': ['view', 'nothing', 'CmdOrCtrl+K'],
  'view.find': ['view', 'dossier', 'CmdOrCtrl+F'],
  'view.zoom-in': ['view', 'nothing', 'CmdOrCtrl+Plus'],
  'view.zoom-out': ['view', 'nothing', 'CmdOrCtrl+-'],
  'view.zoom-reset': ['view', 'nothing', 'CmdOrCtrl+0'],
  'view.theme-system': ['view', 'nothing'],
  'view.theme-light': ['view', 'nothing'],
  'view.theme-dark': ['view', 'nothing'],
  'view.spelling': ['view', 'nothing'],
  'view.dutch': ['view', 'nothing'],
  'view.english': ['view', 'nothing'],
  'go.back': ['go', 'dossier', 'Alt+Left'],
  'go.forward': ['go', 'dossier', 'Alt+Right'],
  'go.previous': ['go', 'dossier', 'Alt+PageUp'],
  'go.next': ['go', 'dossier', 'Alt+PageDown'],
  'go.unknown-word': ['go', 'writable', 'F7'],
  'go.dossier': ['go', 'dossier', 'CmdOrCtrl+D'],
  'go.overview': ['go', 'dossier', 'CmdOrCtrl+1'],
  'go.proposals': ['go', 'dossier', 'CmdOrCtrl+2'],
  'go.actions': ['go', 'dossier', 'CmdOrCtrl+3'],
  'go.organisations': ['go', 'dossier', 'CmdOrCtrl+4'],
  'go.motions': ['go', 'dossier', 'CmdOrCtrl+5'],
  'go.documents': ['go', 'dossier', 'CmdOrCtrl+6'],
  'go.annexes': ['go', 'dossier', 'CmdOrCtrl+7'],
  'go.findings': ['go', 'dossier', 'CmdOrCtrl+8'],
  'go.history': ['go', 'dossier', 'CmdOrCtrl+9'],
  'help.shortcuts': ['help', 'nothing', 'F1'],
  'help.about': ['help', 'nothing'],
};

/** Every action there is, in the order in which menus list them. */
export const actions: readonly Action[] = ACTION_NAMES.map((name) => {
  const [menu, needs, shortcut, undoable] = table[name];
  return {
    name,
    menu,
    needs,
    undoable: undoable !== undefined,
    ...(shortcut === undefined ? {} : { shortcut }),
  };
});

const met: Readonly<Record<Requirement, (state: ActionState) => boolean>> = {
  nothing: () => true,
  dossier: (state) => state.dossier !== 'none',
  writable: (state) => state.dossier === 'write',
  undoable: (state) => state.dossier === 'write' && state.canUndo,
  redoable: (state) => state.dossier === 'write' && state.canRedo,
  unsaved: (state) => state.unsaved,
};

/** Tells whether an action can be taken now. */
export function isEnabled(action: Action, state: ActionState): boolean {
  return met[action.needs](state);
}
