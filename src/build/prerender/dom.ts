import { setImmediate } from 'node:timers/promises'
import { Window } from 'happy-dom'

/** What React and Recharts look for in a browser. */
const names = [
  'window',
  'document',
  'Node',
  'Element',
  'HTMLElement',
  'SVGElement',
  'SVGSVGElement',
  'HTMLIFrameElement',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'ResizeObserver',
] as const

type Place = { readonly left: number; readonly top: number }

/** Where an element stands by the places that React gave it and those around it: there is no layout, and no style sheet. */
function placeOf(element: Element | null): Place {
  if (element === null) return { left: 0, top: 0 }
  const around = placeOf(element.parentElement)
  if (!(element instanceof HTMLElement)) return around
  const { left, top } = element.style
  return { left: around.left + (Number.parseFloat(left) || 0), top: around.top + (Number.parseFloat(top) || 0) }
}

/** Runs something that draws into a document. Only for as long as it takes: the build around it is no browser. */
export async function withDom<T>(run: () => Promise<T>): Promise<T> {
  const dom = new Window({ width: 1440, height: 1000 })
  Object.defineProperty(dom.Element.prototype, 'getBoundingClientRect', {
    value(this: Element): Place {
      return placeOf(this)
    },
  })
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
  for (const name of names) {
    const value: unknown = name === 'window' ? dom : dom[name]
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
  try {
    return await run()
  } finally {
    // React's scheduler may have a task left, which reads `window.event`.
    await setImmediate()
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name)
      else Object.defineProperty(globalThis, name, descriptor)
    }
    await dom.happyDOM.close()
  }
}
