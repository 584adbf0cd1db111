import { pairName } from '#src/trade/catalogue.ts'
import { escapeHtml } from '#src/lib/escapeHtml.ts'

export const heightMessage = `${pairName}-trade-flows:height` as const

export type HeightMessage = { readonly type: typeof heightMessage; readonly height: number }

/** The height in pixels; null for any other message. */
export function heightOf(message: unknown): number | null {
  if (typeof message !== 'object' || message === null || !('type' in message) || !('height' in message)) return null
  const { type, height } = message
  return type === heightMessage && typeof height === 'number' && height > 0 && height < 20_000 ? height : null
}

export function embedAddress(link: string): string {
  const url = new URL(link)
  url.searchParams.set('embed', '1')
  return url.href.replaceAll('%2C', ',')
}

const resizer =
  `<script>addEventListener("message",function(e){if(e.data&&e.data.type==="${heightMessage}")` +
  'document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})})</script>'

/** `height` is in pixels; with `resizes` a script keeps the frame as high as the figure. */
export function embedCode(link: string, title: string, height = 640, resizes = false): string {
  const frame = `<iframe src="${escapeHtml(embedAddress(link))}" title="${escapeHtml(title)}" width="100%" height="${height}" style="border:0" loading="lazy" allow="clipboard-write; web-share"></iframe>`
  return resizes ? `${frame}\n${resizer}` : frame
}
