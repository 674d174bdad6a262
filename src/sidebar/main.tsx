// First the pictures: what is alike, forms and screens, packs better the nearer it stands together.
import './QuadrantPicture.tsx'
import { render } from 'preact10'
import { type Act, actions } from './act.ts'
import { isRepForm } from './forms/forms.ts'
import { Page } from './screens/Page.tsx'
import type { State, Wish } from './state.ts'
import { createStore } from './store.ts'
import './style.css'

const page = document.getElementById('page')
const start = document.body.dataset.start ?? ''

function startAt(root: HTMLElement): void {
  const wish: Wish = { call: start === 'team' ? 'openTeam' : 'openStart' }
  const goal = isRepForm(start) ? start : undefined
  const first: State = {
    wish,
    goal,
    waiting: true,
    forms: {},
  }
  let seen = false
  const show = (state: State) => {
    if (seen) render(<Page state={state} act={act} />, root)
  }
  const store = createStore(first, show)
  const act: Act = actions(store)
  act.again()
  // Asking does not wait, drawing does: until what the file itself shows has been seen.
  requestAnimationFrame(() =>
    setTimeout(() => {
      seen = true
      show(store.get())
    }),
  )
}

if (page) startAt(page)
