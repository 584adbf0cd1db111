import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Address of the folder in which the built site will stand: `SITE_URL=https://example.org/trade/ npm run build`.
 * Without it the site uses relative addresses, and works from any sub-path of any host.
 * @returns the address with its last slash; null where none is given
 */
export function siteUrl(given: string | undefined = process.env['SITE_URL']): URL | null {
  const address = given?.trim() ?? ''
  if (address === '') return null
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new Error(`SITE_URL is ${given}: it must be the web address of the site's folder, https://example.org/trade/`)
  }
  // A query or a fragment would end up in the middle of every address made of it.
  const { origin, pathname } = new URL(address)
  return new URL(pathname.replace(/\/?$/, '/'), origin)
}

/**
 * The day of a build, or of the start of a development server: `YYYY-MM-DD`. SOURCE_DATE_EPOCH builds an old state again
 * byte for byte (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function buildDay(epoch: string | undefined = process.env['SOURCE_DATE_EPOCH']): string {
  const time = epoch === undefined ? Date.now() : Number(epoch) * 1000
  return new Date(time).toISOString().slice(0, 10)
}

/** A file of the site, by its path from the site's folder. */
export type SiteFile = readonly [path: string, content: string | Uint8Array]

/** Writes files without the bundler, whose report would list all two thousand of them. */
export async function writeFiles(folder: string | undefined, files: readonly SiteFile[]): Promise<void> {
  if (folder === undefined) throw new Error('The build has no folder to write into')
  for (const path of new Set(files.map(([file]) => dirname(file)))) await mkdir(join(folder, path), { recursive: true })
  await Promise.all(files.map(([path, content]) => writeFile(join(folder, path), content)))
}

/** Address of the page under `npm start`, which figures and checks name as the place of their live chart. */
export const localPage = 'http://localhost:5173/'
