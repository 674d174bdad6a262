import { occasions } from '../qdq/choices.ts'
import { idColumn, type Tab } from './schema.ts'

export const observationsTab = {
  name: 'Observations',
  columns: [
    { header: 'Date', type: 'day', needed: true },
    { header: 'Rep', type: 'name', needed: true },
    { header: 'Observer', type: 'name' },
    { header: 'Occasion', type: 'word', words: occasions },
    { header: 'Customer', type: 'text' },
    { header: 'Objective', type: 'longText' },
    { header: 'Skill', type: 'rating' },
    { header: 'Knowledge', type: 'rating' },
    { header: 'Enthusiasm', type: 'rating' },
    { header: 'Needs-based', type: 'rating' },
    { header: "Rep's view", type: 'longText' },
    { header: 'Went well', type: 'longText' },
    { header: 'To improve', type: 'longText' },
    { header: 'Agreed action', type: 'longText' },
    idColumn,
  ],
} as const satisfies Tab
