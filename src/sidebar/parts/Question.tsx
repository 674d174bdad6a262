import type { Question as Asked } from '../state.ts'

const open = (dialog: HTMLDialogElement | null) => {
  if (dialog && !dialog.open) dialog.showModal()
}

/** Asks before something that cannot be taken back. Escape says no. */
export const Question = ({ question, onNo }: { question: Asked; onNo: () => void }) => (
  <dialog ref={open} onCancel={onNo} onClose={onNo} aria-labelledby="question">
    <p id="question">{question.say}</p>
    <div class="buttons">
      <button type="button" class="primary" onClick={question.onYes}>
        {question.yes}
      </button>
      <button type="button" onClick={onNo}>
        {question.no}
      </button>
    </div>
  </dialog>
)
