// `npm run engine` runs TypeScript through Vite, without a build.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const command = fileURLToPath(new URL('./command.ts', import.meta.url))
const { module } = await runnerImport(command, { configFile: false, logLevel: 'error' })
process.exitCode = await module.run(process.argv.slice(2))
