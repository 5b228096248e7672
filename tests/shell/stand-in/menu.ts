import type { Menu, MenuItemConstructorOptions, PopupOptions } from 'electron';
import { app } from './app.ts';
import { missing, refuseUnknown, strict } from './strict.ts';

const ITEM_OPTIONS = [
  'id',
  'label',
  'role',
  'type',
  'checked',
  'accelerator',
  'registerAccelerator',
  'enabled',
  'click',
  'submenu',
] as const;

/** An item of a menu, as tests look at it. */
export interface ItemStandIn {
  readonly id: string | undefined;
  readonly label: string | undefined;
  readonly accelerator: string | undefined;
  enabled: boolean;
  readonly type: string;
  readonly checked: boolean;
  readonly submenu: MenuStandIn | undefined;
  readonly click: () => void;
}

/** A menu, as tests look at it. */
export interface MenuStandIn {
  readonly items: readonly ItemStandIn[];
  readonly getMenuItemById: (id: string) => ItemStandIn | null;
  popup: (options: PopupOptions) => void;
}

let applicationMenu: MenuStandIn | null = null;

function buildFromTemplate(template: readonly MenuItemConstructorOptions[]): MenuStandIn {
  const items = template.map(itemOf);
  const find = (id: string): ItemStandIn | null => {
    for (const item of items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  };
  // It would wait for a person; a test puts one who chooses in its place.
  return strict('Menu', { items, getMenuItemById: find, popup: () => {} });
}

function itemOf(options: MenuItemConstructorOptions): ItemStandIn {
  refuseUnknown('MenuItem', options, ITEM_OPTIONS);
  const { id, label, role, accelerator, enabled = true, checked = false, click, submenu } = options;
  return strict('MenuItem', {
    id,
    label,
    accelerator: accelerator ?? undefined,
    enabled,
    type: options.type ?? (submenu === undefined ? 'normal' : 'submenu'),
    checked,
    submenu: Array.isArray(submenu) ? buildFromTemplate(submenu) : undefined,
    click: () => {
      if (role === 'quit') app.quit();
      else if (click === undefined) throw missing(`clicking the menu item ${label ?? role}`);
      else (click as () => void)();
    },
  });
}

/** `Menu` of Electron, as far as this application uses it. Accelerators do nothing here. */
export const menu = strict('Menu', {
  buildFromTemplate,
  setApplicationMenu: (shown: MenuStandIn | null) => {
    applicationMenu = shown;
  },
  getApplicationMenu: () => applicationMenu,
}) as unknown as typeof Menu;
