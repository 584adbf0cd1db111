// Loads after the first paint: the application, which the head names, then the files of the live chart, then fonts, one
// after the other because over HTTP/1.1 they would share the line. In a frame it starts at once: WebKit gives a frame
// below its page's window no animation frame until it is scrolled to.
const painted = window.parent === window ? requestAnimationFrame : (next) => next()
painted(() =>
  setTimeout(async () => {
    // Fonts are applied together when all are loaded: applied alone, each would cost a layout of the whole page.
    const faces = ['400 1em "IBM Plex Sans"', '600 1em "IBM Plex Sans"', '600 1em "Source Serif 4"']
    const show = () => {
      delete document.documentElement.dataset.plain
      try {
        localStorage.setItem('fonts', '1')
      } catch {
        // Without storage every visit begins with the fallback fonts.
      }
    }
    const fetched = (href) =>
      new Promise((done) =>
        document.head.append(
          Object.assign(document.createElement('link'), { rel: 'modulepreload', href, onload: done, onerror: done }),
        ),
      )
    const all = (files) => Promise.all(files.map(fetched))
    // A page of its own (enter.js) lies two folders below the site's folder.
    const { site = './' } = document.documentElement.dataset
    const fromHere = (file) => site + file
    const application = Array.from(document.querySelectorAll('link[rel=modulepreload]'), ({ href }) => href)
    all(application)
      .then(() => all(['chart'].map(fromHere)))
      // On a page of its own, fonts wait until the drawn figure is gone: in them its title may be a pixel larger, and
      // would count as the largest paint of the page.
      .then(() => window.ownFigureGone)
      .then(() => Promise.all(faces.map((face) => document.fonts.load(face))))
      .then(show, show)

    // Reloads the page to bring missing code (app/connection calls it too). A browser may cache a script that failed,
    // or another answer in its place, so all scripts are first fetched past its caches. WebKit lists no resource for a
    // preload that failed, so the links are read as well.
    window.reloadSite = async () => {
      const anew = (file) => fetch(file, { cache: 'reload', signal: AbortSignal.timeout(30_000) })
      // Reloading while the site is unreachable would lose the page. A sandboxed frame may not fetch version.json.
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
    // Each import is a task of its own, so that clicks are handled in between: React alone takes a phone 50 ms to run.
    for (const file of application) await import(file).catch(() => undefined)
    if (document.documentElement.dataset.application === undefined) tell()
  }),
)
