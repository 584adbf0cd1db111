// Runs first in the head of a page of its own: from here on its address is that of its view, and what it asks for begins
// at the site's folder. A page that may not have another address stays as it is without scripts (place.js, start.js).
{
  const page = document.documentElement
  const view = new URLSearchParams(document.querySelector('meta[name=view]').content)
  const asked = new URLSearchParams(location.search)
  for (const key of ['lang', 'theme']) if (asked.has(key)) view.set(key, asked.get(key))
  // What has been named from here keeps its address.
  for (const link of document.querySelectorAll('link[href^="../"]')) link.setAttribute('href', link.href)
  const address = `../../?${view.toString().replaceAll('%2C', ',')}${location.hash}`
  try {
    history.replaceState(null, '', address)
    page.dataset.own = ''
  } catch {
    // In a sandboxed frame.
    page.dataset.view = new URL(address, location).href
  }
}
