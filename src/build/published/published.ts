import { buildDay } from '#src/build/site.ts'
import { dataFiles, readDataPackage, namedFigures } from '#src/build/published/figures.ts'
import { feed } from '#src/build/published/feed.ts'
import { llms } from '#src/build/published/llms.ts'
import { openapi } from '#src/build/published/openapi.ts'
import { seriesCsv } from '#src/build/published/seriesCsv.ts'
import { readDataFile } from '#mocks/answers/disk.ts'
import { parseTables } from '#mocks/tables/tables.ts'

/** Texts of the published files by path, each made when it is asked for. */
export function publishedFiles(
  site: URL | null,
  read: (file: string) => string = readDataFile,
  builtOn: string = buildDay(),
): ReadonlyMap<string, () => string> {
  const dataPackage = readDataPackage()
  const figures = namedFigures(parseTables(read))
  const files = new Map([
    ['api/openapi.json', () => `${JSON.stringify(openapi(dataPackage, site), null, 2)}\n`],
    ['feed.xml', () => feed(figures, dataPackage, site)],
    ['llms.txt', () => llms(figures, dataPackage, site, builtOn)],
  ])
  for (const file of figures.files)
    files.set(`api/series/${file.id}.csv`, () => seriesCsv(file, figures.nameOf(file.id)))
  for (const file of dataFiles(dataPackage)) files.set(`data/${file}`, () => read(file))
  return files
}
