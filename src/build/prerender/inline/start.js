// After the first paint: the application, which is on its way already (order.js). At once in a frame: one below its page's
// window is painted when it is scrolled to, and until then WebKit gives it no animation frame.
const painted = window.parent === window ? requestAnimationFrame : (next) => next()
painted(() =>
  setTimeout(() => {
    const { href } = document.querySelector('[rel=modulepreload]')
    // Once more before anything is said: a connection that was reset is there again.
    const app = () => import(href)
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
              await fetch(href, { cache: 'reload' })
              location.reload()
            },
          )
          .catch(() => undefined)
      const notice = window.tellLifeless(retry)
      addEventListener('online', retry)
    })
  }),
)
