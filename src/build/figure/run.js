// `npm run figure -- '<query or address>' <file.svg|.png|.csv> [--lang en|zh|ru] [--size article|square|slide|phone|story|<width>x<height>] [--theme light|dark]`:
// any view as a file, as the page's own export gives it, without a browser.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const command = fileURLToPath(new URL('./command.ts', import.meta.url))
const { module } = await runnerImport(command, { configFile: false, logLevel: 'error' })
process.exitCode = await module.run(process.argv.slice(2))
