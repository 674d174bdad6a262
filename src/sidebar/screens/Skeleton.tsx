/** What the page shows before the answer is there: the places of the picture and of the lines below it. */
export const Skeleton = () => (
  <>
    <p>Reading the spreadsheet …</p>
    <div class="skeleton" aria-hidden="true">
      <div class="block" />
      {[60, 100, 100, 40, 100, 100, 100].map((width, at) => (
        <div key={at} style={`width:${width}%`} />
      ))}
    </div>
  </>
)
