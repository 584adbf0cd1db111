import * as v from 'valibot'
import { readDataFile } from '#mocks/answers/disk.ts'

const description = v.object({
  title: v.string(),
  description: v.string(),
  version: v.string(),
  created: v.pipe(v.string(), v.isoTimestamp()),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      title: v.string(),
      description: v.string(),
      schema: v.object({ fields: v.array(v.object({ name: v.string(), description: v.string() })) }),
    }),
  ),
})

export type DataPackage = v.InferOutput<typeof description>

/** What the tables say of themselves, in `datapackage.json`. */
export function readDataPackage(): DataPackage {
  return v.parse(description, JSON.parse(readDataFile('datapackage.json')))
}

/** The description of the tables and every one that it names: the site holds them under `data/` as they are, to the byte. */
export function dataFiles({ resources }: DataPackage): string[] {
  return ['datapackage.json', ...resources.map(({ path }) => path)]
}
