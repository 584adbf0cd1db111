import { setImmediate } from 'node:timers/promises'
import { Window } from 'happy-dom'

const letters = ` !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz–—−×’“”…·€`

/** Of IBM Plex Sans, in thousandths of its size, as Chromium measured them. */
const regular = [
  236, 284, 419, 713, 598, 927, 694, 242, 335, 335, 450, 600, 272, 399, 272, 383, 600, 600, 600, 600, 600, 600, 600,
  600, 600, 600, 292, 292, 600, 600, 600, 477, 891, 641, 653, 621, 671, 583, 559, 695, 707, 400, 510, 634, 501, 812,
  707, 708, 606, 708, 640, 581, 572, 678, 609, 891, 613, 593, 580, 317, 317, 565, 534, 580, 503, 580, 549, 324, 528,
  568, 250, 250, 527, 272, 873, 568, 560, 580, 580, 367, 487, 351, 568, 492, 768, 507, 499, 464, 588, 780, 600, 600,
  273, 475, 474, 803, 326, 625,
]
const semibold = [
  236, 309, 471, 656, 600, 960, 713, 260, 337, 337, 556, 600, 299, 402, 299, 437, 600, 600, 600, 600, 600, 600, 600,
  600, 600, 600, 319, 319, 600, 600, 600, 493, 899, 672, 663, 642, 689, 600, 577, 712, 719, 423, 545, 678, 521, 817,
  719, 712, 641, 712, 664, 611, 580, 689, 638, 949, 655, 632, 599, 329, 329, 559, 559, 600, 513, 600, 558, 350, 545,
  588, 275, 275, 562, 294, 888, 588, 563, 600, 600, 393, 499, 374, 588, 524, 819, 544, 524, 502, 588, 780, 600, 600,
  292, 517, 517, 869, 349, 626,
]

const ofRegular = new Map(Array.from(letters, (letter, i) => [letter, regular[i] ?? 0]))
const ofSemibold = new Map(Array.from(letters, (letter, i) => [letter, semibold[i] ?? 0]))

/** Width of a text in a canvas font (`600 12.5px …`), for a build that has no fonts: so its chart has the margins of the page's. */
function letterWidth(text: string, font: string): number {
  const [, weight = '400', size = '12'] = /^(\d+) ([\d.]+)px/.exec(font) ?? []
  const widths = weight === '600' ? ofSemibold : ofRegular
  const sum = Array.from(text).reduce((total, letter) => total + (widths.get(letter) ?? 600), 0)
  return (sum * Number(size)) / 1000
}

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
  Object.defineProperty(dom.HTMLCanvasElement.prototype, 'getContext', { value: () => new TextCanvas() })
  Object.defineProperty(dom.Element.prototype, 'getBoundingClientRect', {
    value(this: Element): Place {
      return placeOf(this)
    },
  })
  Object.defineProperty(dom.document, 'fonts', {
    value: { load: () => Promise.resolve([]), addEventListener: () => undefined },
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
