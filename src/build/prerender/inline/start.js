// After the first paint: the application, then what draws the live chart, then fonts, which no first word waits for. One
// after the other, for over HTTP/1.1 they would share the line. At once in a frame: one below its page's window is painted
// when it is scrolled to, and until then WebKit gives it no animation frame.
const painted = window.parent === window ? requestAnimationFrame : (next) => next()
painted(() =>
  setTimeout(() => {
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
    const application = ['application']
    // A page of its own in a sandboxed frame (enter.js) goes to its view where it may ask for files, and else stays to be read.
    const { view } = document.documentElement.dataset
    if (view !== undefined) {
      fetch(new URL(application[0], view))
        .then(({ ok }) => ok && location.replace(view))
        .catch(() => undefined)
      return
    }
    all(application)
      .then(() => all(['chart']))
      // On a page of its own they wait for what takes the place of its figure: with them its title may be larger by a
      // pixel, and would count as the largest paint of the page.
      .then(() => window.ownFigureGone)
      .then(() => Promise.all(faces.map((face) => document.fonts.load(face))))
      .then(show, show)

    // Once more before anything is said: a connection that was reset is there again.
    const app = () => import(application[0])
    const start = () => app().catch(app)
    start().catch(() => {
      const retry = () =>
        start()
          .then(
            () => {
              notice.remove()
              removeEventListener('online', retry)
            },
            async () => {
              // The browser may keep the failure, or the site have other files by now: if it answers, its page is loaded
              // anew, and the file past every cache.
              const { ok } = await fetch('./version.json', { cache: 'no-store' })
              if (!ok) return
              await fetch(application[0], { cache: 'reload' })
              location.reload()
            },
          )
          .catch(() => undefined)
      const notice = window.tellLifeless(retry)
      addEventListener('online', retry)
    })
  }),
)
