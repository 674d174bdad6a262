import { dismissToast } from './notices.ts'
import type { ShownToast } from './state.ts'

/** Toasts at the bottom right. The region is always there: a reader announces what comes into it. */
export const Toasts = ({ toasts }: { toasts: readonly ShownToast[] }) => (
  <div class="toasts" aria-live="polite" aria-label="Notices" role="log">
    {toasts.map((toast) => (
      <div key={toast.id} class={`toast ${toast.kind}`}>
        <div>
          {toast.title && <strong>{toast.title}</strong>}
          <p>{toast.message}</p>
        </div>
        <button type="button" class="close" aria-label="Dismiss" onClick={() => dismissToast(toast.id)}>
          ×
        </button>
      </div>
    ))}
  </div>
)
