import { idColumn, type Tab } from './schema.ts'

export const oneToOnesTab = {
  // Not "1:1s": a colon is refused in exported files.
  name: '1-1s',
  columns: [
    { header: 'Date', type: 'day' },
    { header: 'Month', type: 'month' },
    { header: 'Rep', type: 'name' },
    { header: 'Manager', type: 'name' },
    { header: 'Quantity', type: 'score' },
    { header: 'Direction', type: 'score' },
    { header: 'Quality', type: 'score' },
    { header: 'Activity', type: 'score' },
    { header: 'Results', type: 'score' },
    { header: 'Quadrant', type: 'text' },
    { header: "Rep's account", type: 'longText' },
    { header: 'Last commitments', type: 'longText' },
    { header: 'Learned from results', type: 'longText' },
    { header: 'Commitments', type: 'longText' },
    { header: 'Manager comments', type: 'longText' },
    { header: 'Next 1:1', type: 'day' },
    idColumn,
  ],
} as const satisfies Tab
