// Runs first in the head of a page of its own: from here on its address is that of its view, and what it asks for begins
// at the site's folder.
{
  const page = document.documentElement
  const view = new URLSearchParams(document.querySelector('meta[name=view]').content)
  const asked = new URLSearchParams(location.search)
  for (const key of ['lang', 'theme']) if (asked.has(key)) view.set(key, asked.get(key))
  // What has been named from here keeps its address.
  for (const link of document.querySelectorAll('link[href^="../"]')) link.setAttribute('href', link.href)
  page.dataset.own = ''
  const address = `../../?${view.toString().replaceAll('%2C', ',')}${location.hash}`
  try {
    history.replaceState(null, '', address)
  } catch {
    // A sandboxed frame keeps its address: the same view, without what is drawn here already.
    location.replace(address)
  }
}
