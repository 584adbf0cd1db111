import { addressOf } from '#src/view/address/writeView.ts'
import { embedCode } from '#src/figure/files/embed.ts'
import type { DrawnPage } from '#src/build/pages/drawPages.tsx'
import { pictureSize } from '#src/build/pages/picture.ts'

/** As high as Export → Embed begins. */
const height = 640

/**
 * How another page embeds this one's figure (https://oembed.com): by the very iframe of Export → Embed.
 *
 * @param site where its folder is
 * @param path of the page, from there
 */
export function oembed(page: Pick<DrawnPage, 'title' | 'figureTitle' | 'view'>, name: string, site: URL, path: string) {
  const { title, figureTitle, view } = page
  return {
    version: '1.0',
    type: 'rich',
    provider_name: name,
    provider_url: site.href,
    title,
    html: embedCode(addressOf(site.href, view, 'complete'), figureTitle, height),
    width: 800,
    height,
    thumbnail_url: new URL(`${path}picture.png`, site).href,
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  }
}
