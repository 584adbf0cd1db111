// Runs first in the head of a page of its own.
{
  const { dataset } = document.documentElement
  const asked = new URLSearchParams(location.search)
  // Its view is its own, whatever else the address asks for: what networks add to a link they show, say.
  for (const key of [...asked.keys()]) if (!['lang', 'theme'].includes(key)) asked.delete(key)
  // For what comes later, when the address bar may say another address (start.js, lib/site.ts).
  const page = new URL(location.pathname, location).href
  const view = document.querySelector('meta[name=view]').content
  Object.assign(dataset, { own: '', site: new URL('../../', page).href, page, view })
  // What has been named from here keeps its address too.
  for (const link of document.querySelectorAll('link[href^="../"]')) link.setAttribute('href', link.href)
  try {
    history.replaceState(null, '', `${page}${location.search && `?${asked}`}${location.hash}`.replace(/\?(?=#|$)/, ''))
  } catch {
    // In a sandboxed frame WebKit lets it have no other: then it says what it ignores.
  }
}
