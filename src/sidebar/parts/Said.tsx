const most = 300

/** Text as somebody wrote it; a long one is folded. */
export function Said({ name, text }: { name?: string; text: string }) {
  const head = name && <b>{name}: </b>
  if (text.length <= most)
    return (
      <p class="said">
        {head}
        {text}
      </p>
    )
  return (
    <details>
      <summary class="said">
        {head}
        {[...text].slice(0, 99).join('')} …
      </summary>
      <p class="said">{text}</p>
    </details>
  )
}
