// In the head: what is fetched, one after the other, for over HTTP/1.1 all would share the line. The application with the
// page itself, though it runs after the first paint (start.js); then what draws the live chart; then fonts, which no first
// word waits for.
{
  const fetched = (href) =>
    new Promise((done) =>
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'modulepreload', href, onload: done, onerror: done }),
      ),
    )
  const all = (files) => Promise.all(files.map(fetched))
  // Shown all at once when all are loaded: each one alone would cost a layout of the whole page.
  const faces = ['400 1em "IBM Plex Sans"', '600 1em "IBM Plex Sans"', '600 1em "Source Serif 4"']
  const show = () => {
    delete document.documentElement.dataset.plain
    try {
      localStorage.setItem('fonts', '1')
    } catch {
      // Then every visit begins with the fallback fonts.
    }
  }
  all(['application'])
    .then(() => all(['chart']))
    .then(() => Promise.all(faces.map((face) => document.fonts.load(face))))
    .then(show, show)
}
