// `npm run compare [-- part…]` compares the page with that of another commit. Both are built, served at the same
// address and asked the same in Chromium, through the page alone: no code of the other commit is imported.
//
// Parts; without a name, all of them:
//   states    400 states of the controls: the CSV of the dialog *Export*, the complete link, the address in both forms
//   links     addresses with impossible parts: the address that the page makes of each, and its notices
//   pictures  PNG and SVG of every gallery view with a figure; both pages then open those of the other commit
//   views     a screenshot of every gallery view
//
//   --against REV     the other commit; without it, HEAD
//   --before FOLDER   an existing build of the other commit
//   --after FOLDER    an existing build of the work tree
//   --only VIEWS      names of gallery views: lines,balance
//   --control         compares the other commit with itself after a figure and a word were changed: a part that sees no
//                     difference checks nothing
//
// Everything is compared byte for byte; any difference gives exit code 1. A folder that is named at the end keeps
// pictures that differ, those of the other commit, and the differences in red.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// Readers get production builds; without this, Vite would build for development.
process.env.NODE_ENV = 'production'
const compare = fileURLToPath(new URL('./compare.ts', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const { module } = await runnerImport(compare, { configFile: false, root, logLevel: 'error' })
process.exitCode = await module.run(process.argv.slice(2))
