const escapes: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function attribute(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character)
}

/** An iframe that shows the live figure alone on another page. */
export function embedCode(link: string, title: string): string {
  const url = new URL(link)
  url.searchParams.set('embed', '1')
  const src = url.href.replaceAll('%2C', ',')
  return `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`
}
