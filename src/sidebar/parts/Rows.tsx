import type { ComponentChildren } from 'preact10'
import { Button } from './Button.tsx'

export type Row = { key: string; head: string; tag?: ComponentChildren; say?: string; onChoose: () => void }

/** A list of people or things, each a button that opens it. */
export const Rows = ({ rows }: { rows: Row[] }) => (
  <ul>
    {rows.map(({ key, head, tag, say, onChoose }) => (
      <li key={key}>
        <Button class="row" onClick={onChoose}>
          <span class="who">
            <b>{head}</b>
            {tag}
          </span>
          {say}
        </Button>
      </li>
    ))}
  </ul>
)
