import type { State } from './state.ts'

export type Store = { get: () => State; set: (change: Partial<State>) => void }

/** Holds the page's one state, and shows it anew with each change. */
export function createStore(first: State, show: (state: State) => void): Store {
  let state = first
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change }
      show(state)
    },
  }
}

/** Longer than Google usually takes. */
const usual = 6000

/** Says so while something takes longer than usual. */
export async function patiently<T>(store: Store, answer: Promise<T>): Promise<T> {
  const late = setTimeout(() => store.set({ slow: true }), usual)
  try {
    return await answer
  } finally {
    clearTimeout(late)
    store.set({ slow: false })
  }
}
