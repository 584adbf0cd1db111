// Runs first in the head of a page of its own.
{
  const { dataset } = document.documentElement
  const asked = new URLSearchParams(location.search)
  // The page always shows its own view; other parameters, such as those that networks add to links, are dropped.
  for (const key of [...asked.keys()]) if (!['lang', 'theme'].includes(key)) asked.delete(key)
  // The data attributes are for later scripts (start.js, lib/site.ts), when the address bar may show another address.
  const page = new URL(location.pathname, location).href
  const view = document.querySelector('meta[name=view]').content
  Object.assign(dataset, { own: '', site: new URL('../../', page).href, page, view })
  // Links before this script get absolute addresses, so that a changed address of the page does not change them.
  for (const link of document.querySelectorAll('link[href^="../"]')) link.setAttribute('href', link.href)
  try {
    history.replaceState(null, '', `${page}${location.search && `?${asked}`}${location.hash}`.replace(/\?(?=#|$)/, ''))
  } catch {
    // WebKit throws in a sandboxed frame; the address then keeps parameters that the page ignores.
  }
}
