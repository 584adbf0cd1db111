// `npm run bench [-- part…]`: how fast the page, its chart and its export are, next to others in the same run.
//
// Parts; without a name all of them. Each is a section of RESULTS.md and replaces its own.
//   load                     the built site next to the same HTML without scripts: first visit and second, phone and desk
//   toggles                  a commodity toggled on the built page with twelve lines
//   12x115 20x3000           charts of so many series × points: this site's, plain Recharts, ECharts and uPlot, on the
//                            same made-up series in the same size, at full speed and with a four times slower CPU
//   export                   the default figure as a PNG of 2400 × 1350 next to html-to-image
//   memory                   what two thousand toggles leave
//   engine                   ClickHouse with made-up pairs beside the figures, next to those alone; by its name only
//   --dry                    prints, and leaves RESULTS.md as it is
//   --against REV            next to the build of an earlier commit, in turns, which is built from its own files and lock
//                            file, unless --before FOLDER is a build of it already, with its bench pages under bench/
//
// *Painted* is the same for all: the first task after the frame that follows the call, when that frame's drawing has
// left the page's thread. An SVG is put into pixels after that, by other threads, so *shown* says when the browser had
// the frame on the screen (Event Timing of the click, in steps of 8 ms; 16 stands for 16 or less). *Work* is what the
// page's own thread did (TaskDuration of the DevTools protocol), without what other threads paint. Contenders take
// turns, each visit is a new page, and the median is reported of the visits, or a percentile of all their toggles.
//
// No gate: clocks of busy machines wander. What must hold on every machine is counted in tests/e2e/budget.spec.ts.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

// What is measured is what readers get: without this, Vite would make it a build for development.
process.env.NODE_ENV = 'production'
const bench = fileURLToPath(new URL('./bench.ts', import.meta.url))
const { module } = await runnerImport(bench, { configFile: false, logLevel: 'error' })
process.exitCode = await module.run(process.argv.slice(2))
