/** The pages beside the start page, by their way from the site's folder, a file or a folder with a page in it: each plugin adds its part to all. */
export type SitePages = Map<string, string>

export function changeAll(pages: SitePages, change: (html: string) => string): void {
  for (const [path, html] of pages) pages.set(path, change(html))
}
