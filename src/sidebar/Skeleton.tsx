/** What the page shows before the answer is there. */
export function Skeleton() {
  return (
    <>
      <h1>Team</h1>
      <div class="skeleton" aria-hidden="true">
        {[70, 100, 100, 100, 100, 100].map((width, at) => (
          <div key={at} style={{ width: `${width}%` }} />
        ))}
      </div>
    </>
  )
}
