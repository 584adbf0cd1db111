// After the first paint: the application, which the head names, then what draws the live chart, then fonts, which no first
// word waits for. One after the other, for over HTTP/1.1 they would share the line. At once in a frame: one below its page's window is painted
// when it is scrolled to, and until then WebKit gives it no animation frame.
const painted = window.parent === window ? requestAnimationFrame : (next) => next()
painted(() =>
  setTimeout(async () => {
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
    const fetched = (href) =>
      new Promise((done) =>
        document.head.append(
          Object.assign(document.createElement('link'), { rel: 'modulepreload', href, onload: done, onerror: done }),
        ),
      )
    const all = (files) => Promise.all(files.map(fetched))
    // A page of its own (enter.js) lies two folders below the site's.
    const { site = './' } = document.documentElement.dataset
    const fromHere = (file) => site + file
    const application = Array.from(document.querySelectorAll('link[rel=modulepreload]'), ({ href }) => href)
    all(application)
      .then(() => all(['chart'].map(fromHere)))
      // On a page of its own they wait for what takes the place of its figure: with them its title may be larger by a
      // pixel, and would count as the largest paint of the page.
      .then(() => window.ownFigureGone)
      .then(() => Promise.all(faces.map((face) => document.fonts.load(face))))
      .then(show, show)

    // A phone has the parts of the sources folded (app/sources/Sources.tsx).
    if (matchMedia('(max-width: 37.4375rem)').matches)
      document.querySelectorAll('.sources-part').forEach((part) => part.removeAttribute('open'))

    // What brings missing code (app/connection too). A browser may keep a script that failed, or what a host gave in its
    // place: all are fetched whole, past its caches, first. WebKit names no resource for a preloaded one that failed.
    window.reloadSite = async () => {
      const anew = (file) => fetch(file, { cache: 'reload', signal: AbortSignal.timeout(30_000) })
      // A page that is reloaded while its site is gone is lost. In a sandboxed frame this file is not open to it.
      if (origin !== 'null' && !(await anew(fromHere('version.json'))).ok) throw new Error()
      const preloaded = document.querySelectorAll('link[rel=modulepreload]')
      const asked = [...preloaded, ...performance.getEntriesByType('resource')].map(({ href, name }) => href ?? name)
      const scripts = [...new Set(asked)].filter((file) => file.endsWith('.js'))
      await Promise.allSettled(scripts.map(async (file) => (await anew(file)).blob()))
      location.reload()
    }
    const tell = () => {
      const retry = () => window.reloadSite().catch(() => undefined)
      window.tellLifeless(retry)
      addEventListener('online', retry)
    }
    // In tasks of their own, between which a click is heard: React alone takes a phone 50 ms to run.
    for (const file of application) await import(file).catch(() => undefined)
    if (document.documentElement.dataset.application === undefined) tell()
  }),
)
