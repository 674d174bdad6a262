import type { Context } from '../context.ts'
import { Exception } from '../exception.ts'
import { insideOf } from '../guard.ts'
import type { Menu } from '../host.ts'
import { Inside } from './inside.ts'

type GoogleMenu = GoogleAppsScript.Base.Menu

export class MenuObject extends Inside<GoogleMenu> implements Partial<GoogleMenu> {
  private readonly menu: Menu

  constructor(context: Context, menu: Menu) {
    super(context, 'Menu')
    this.menu = menu
  }

  addItem(caption: string, functionName: string) {
    this.menu.entries.push({ kind: 'item', caption, functionName })
    return this.self
  }

  addSeparator() {
    this.menu.entries.push({ kind: 'separator' })
    return this.self
  }

  addSubMenu(other: GoogleMenu) {
    const { menu } = insideOf(other, MenuObject)
    if (menu.entries.length === 0) throw new Exception('A submenu needs an item at least.')
    this.menu.entries.push({ kind: 'menu', caption: menu.caption, entries: menu.entries })
    return this.self
  }

  addToUi() {
    this.context.menus.push(this.menu)
  }
}
