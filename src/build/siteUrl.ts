/**
 * Where the built site will stand, from the environment: `SITE_URL=https://example.org/trade/ npm run build`. Without it
 * the site names itself by relative addresses, and works from any sub-path of any host.
 *
 * @returns a folder's address, with its last slash; null where none is given
 */
export function siteUrl(given: string | undefined = process.env['SITE_URL']): URL | null {
  if (given === undefined || given.trim() === '') return null
  if (!/^https?:\/\//.test(given.trim()) || !URL.canParse(given.trim())) {
    throw new Error(`SITE_URL is ${given}: it must be the web address of the site's folder, https://example.org/trade/`)
  }
  const url = new URL(given.trim())
  // A query or a fragment would end up in the middle of every address made of it.
  return new URL(url.pathname.replace(/\/?$/, '/'), url.origin)
}
