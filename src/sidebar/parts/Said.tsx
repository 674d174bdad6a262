const most = 300

/** Text as somebody wrote it; a long one is folded. */
export function Said({ name, text }: { name?: string; text: string }) {
  const head = name && <b>{name}: </b>
  if (text.length <= most)
    return (
      <p class="said" dir="auto">
        {head}
        {text}
      </p>
    )
  return (
    <details>
      <summary class="said" dir="auto">
        {head}
        {Array.from(text.slice(0, 100)).slice(0, -1).join('')} …
      </summary>
      <p class="said" dir="auto">
        {text}
      </p>
    </details>
  )
}
