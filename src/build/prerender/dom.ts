import { setImmediate } from 'node:timers/promises'
import { Window } from 'happy-dom'

/** What React looks for in a browser. */
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

/** Runs something that mounts into a document. Only for as long as it takes: the build around it is no browser. */
export async function withDom<T>(run: () => Promise<T>): Promise<T> {
  const dom = new Window({ width: 1440, height: 1000 })
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
