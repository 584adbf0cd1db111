import { csvParse } from 'd3-dsv'
import { readDataFile } from '#mocks/answers/disk.ts'

/** The lines of a table as it is published, by column, apart from the program that reads it. */
export const cells = (file: string): readonly { readonly [column: string]: string }[] => csvParse(readDataFile(file))
