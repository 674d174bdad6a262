// The page comes with it, so that there is something to see before this script has run.
const __html = document.getElementById('skeleton')?.innerHTML ?? ''

/** What the page shows before the answer is there: the places of the picture and of the lines below it. */
export const Skeleton = () => <div id="skeleton" dangerouslySetInnerHTML={{ __html }} />
