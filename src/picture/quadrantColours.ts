import type { Quadrant } from '../qdq/quadrant.ts'

/**
 * A quadrant's colours: strong for a dot or a mark, pale behind dark text. All four can be told apart with any kind of
 * colour blindness, and dark text keeps a contrast of at least 7 to 1 on the pale ones.
 */
export const quadrantColours: Record<Quadrant, { strong: string; pale: string }> = {
  'Top right': { strong: '#1f5fbf', pale: '#9fc5f8' },
  'Top left': { strong: '#c27a00', pale: '#ffe599' },
  'Bottom right': { strong: '#12a594', pale: '#d9f5ea' },
  'Bottom left': { strong: '#7a1f5c', pale: '#cf9fc4' },
}
