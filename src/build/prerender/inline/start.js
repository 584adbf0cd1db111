// After the first paint: fonts, the application, what it needs, and the chart's code, in the order of use. At once in a
// frame: one below its page's window is painted when it is scrolled to, and until then WebKit gives it no animation frame.
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
    Promise.all(faces.map((face) => document.fonts.load(face))).then(show, show)
    const files = ['files']
    for (const href of files)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))

    // Once more before anything is said: a connection that was reset is there again.
    const app = () => import(files[0])
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
              await fetch(files[0], { cache: 'reload' })
              location.reload()
            },
          )
          .catch(() => undefined)
      const notice = window.tellLifeless(retry)
      addEventListener('online', retry)
    })
  }),
)
