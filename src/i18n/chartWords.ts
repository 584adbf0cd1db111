import { addEnglish } from '#src/i18n/english.ts'
import { enChart } from '#src/i18n/enChart.ts'

// Imported by the chart's own code.
addEnglish(enChart)
