import { Window } from 'happy-dom'
import { letterWidth } from '#mocks/letterWidths.ts'

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

/** The little of a canvas that the measuring of texts needs. */
class TextCanvas {
  font = ''

  measureText(text: string): { readonly width: number } {
    return { width: letterWidth(text, this.font) }
  }
}

/** Runs something that draws into a document. Only for as long as it takes: the build around it is no browser. */
export async function withDom<T>(run: () => Promise<T>): Promise<T> {
  const dom = new Window({ width: 1440, height: 1000 })
  Object.defineProperty(dom.HTMLCanvasElement.prototype, 'getContext', { value: () => new TextCanvas() })
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
  for (const name of names) {
    const value: unknown = name === 'window' ? dom : dom[name]
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
  try {
    return await run()
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name)
      else Object.defineProperty(globalThis, name, descriptor)
    }
    await dom.happyDOM.close()
  }
}
