import { it } from 'vitest'
import { figureLayout } from '#src/figure/figureLayout.ts'
import { figureSizes, sizeNames } from '#src/figure/figureSizes.ts'
it('x', () => {
  let min = 1e9
  for (const s of sizeNames) for (let n = 0; n < 40; n++) for (let len = 1; len < 12; len++) for (let e = 0; e < 14; e++) for (const sub of [1,10]) for (const lg of [0,6]) {
    const h = figureLayout({ title: 'a b', subtitle: 'abc def '.repeat(sub*8), legend: Array.from({length:lg},(_, i)=>({id:`${i}`,name:'abc def ghi jkl mno '.repeat(2),slot:1})), events: Array.from({length:e},(_, i)=>({id:`${i}`,label:'abc def '.repeat(5),date:'x'})), notes: Array.from({length:n},()=> 'word '.repeat(len*5)), more: 'more is there', sources: ['a'] }, figureSizes[s]).chart.height
    if (h < min) { min = h; console.log(s, n, len, e, sub, lg, h) }
  }
})
