import type { quadrantTab } from '../quadrantTab.ts'
import { type Look, tabColours } from './look.ts'

export const quadrantLook: Look<typeof quadrantTab> = {
  writtenBy: 'nobody',
  colour: tabColours.picture,
  columns: {},
}
