/** Said once on each form that takes notes. */
export const Privacy = () => (
  <p class="note">
    <b>Not private:</b> anyone who can open this file can read what is typed here.
  </p>
)
