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
    drafts: [],
  }
  const show = (state: State) => render(<Page state={state} act={act} />, root)
  const act: Act = actions(createStore(first, show))
  show(first)
  act.again()
}

if (page) startAt(page)
