import type { Question as Asked } from '../state.ts'
import { Button } from './Button.tsx'

const open = (onClose: () => void) => (dialog: HTMLDialogElement | null) => {
  if (!dialog || dialog.open) return
  dialog.onclose = onClose
  dialog.showModal()
}

/** Asks before something that cannot be taken back. Escape says no. Closed by itself, it gives the focus back. */
export const Question = ({ question, onNo }: { question: Asked; onNo: () => void }) => (
  <dialog ref={open(onNo)} aria-labelledby="question">
    <p id="question">{question.say}</p>
    <form method="dialog" class="buttons">
      <Button class="primary" onClick={question.onYes}>
        {question.yes}
      </Button>
      <button type="submit" autofocus>
        {question.no}
      </button>
    </form>
  </dialog>
)
