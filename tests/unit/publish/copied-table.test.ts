import { expect, it } from 'vitest'
import { copiedTable } from '#src/app/export/ExportActions.tsx'

const columns = ['', 'Crude oil (USD)']

it('a table is copied as HTML, whose texts no program takes for dates or numbers, and as lines with tabs', () => {
  const { html, text } = copiedTable({
    columns,
    rows: [
      ['2022-01', 58_448_908_358],
      ['2022-02', null],
    ],
  })
  expect(text).toBe('\tCrude oil (USD)\n2022-01\t58448908358\n2022-02\t')
  const told = ` style="mso-number-format:'\\@'"`
  expect(html).toBe(
    `<table><thead><tr><th${told}></th><th${told}>Crude oil (USD)</th></tr></thead><tbody>` +
      `<tr><td${told}>2022-01</td><td>58448908358</td></tr><tr><td${told}>2022-02</td><td></td></tr></tbody></table>`,
  )
})

it('what a spreadsheet would run is defused, markup is text, and a cell stays one cell', () => {
  const { html, text } = copiedTable({ columns: ['a'], rows: [['=1+1'], ['<b>\t"x"\r\n'], [1.5e-7]] })
  expect(text).toBe(`a\n'=1+1\n<b> "x" \n0.00000015`)
  expect(html).toContain(`'=1+1`)
  expect(html).toContain('&lt;b&gt; &quot;x&quot; ')
})
