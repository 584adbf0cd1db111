import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

const icon = readFileSync(new URL('./icon.svg', import.meta.url), 'utf8').trim()

/** In the page itself: a request that would come before the first paint is none. */
export const iconInPage = `data:image/svg+xml,${icon.replaceAll(/[<># ]/g, encodeURIComponent)}`

/** Where a system cuts the icon to a shape of its own, paper reaches the edges and the lines keep off them. */
const maskable = icon
  .replace("viewBox='0 0 32 32'", "viewBox='-6 -6 44 44'")
  .replace(/<rect [^>]*\/>/, "<rect x='-6' y='-6' width='44' height='44' fill='#fbfaf6'/>")

function png(svg: string, size: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
}

type Icon = {
  readonly file: string
  readonly size: number
  readonly purpose: 'any' | 'maskable'
}

/** What the manifest names. */
export const icons: readonly Icon[] = [
  { file: 'icons/192.png', size: 192, purpose: 'any' },
  { file: 'icons/512.png', size: 512, purpose: 'any' },
  { file: 'icons/maskable.png', size: 512, purpose: 'maskable' },
]

/** For the home screen of an iPhone, which rounds the corners itself. */
const touchIcon = { file: 'icons/touch.png', size: 180 } as const

/** Every icon as a file, all drawn from the one in the page. */
export function iconFiles(): { readonly file: string; readonly bytes: Uint8Array | string }[] {
  return [
    { file: 'icons/icon.svg', bytes: icon },
    { file: touchIcon.file, bytes: png(maskable, touchIcon.size) },
    ...icons.map(({ file, size, purpose }) => ({ file, bytes: png(purpose === 'any' ? icon : maskable, size) })),
  ]
}
