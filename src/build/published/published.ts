import { readDataPackage, dataFiles } from '#src/build/published/dataPackage.ts'
import { openapi } from '#src/build/published/openapi.ts'

/** What the built site holds for programs besides the answers of the trade API, by path. */
export function publishedFiles(site: URL | null): ReadonlyMap<string, string> {
  const dataPackage = readDataPackage()
  return new Map([
    ['api/openapi.json', `${JSON.stringify(openapi(dataPackage, site), null, 2)}\n`],
    ...dataFiles(dataPackage),
  ])
}
