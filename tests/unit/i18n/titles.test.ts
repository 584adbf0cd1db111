import { describe, expect, it } from 'vitest'
import { createLabels } from '#src/view/texts/labels.ts'
import { defaultView } from '#src/view/viewState.ts'
import { titleOf } from '#src/view/texts/titles.ts'
import { formats } from '#tests/unit/support/formats.ts'
import { realCatalogue, realNomenclature, realSeries } from '#tests/unit/support/tables.ts'

const titles = [formats.zh, formats.ru].map((format) => {
  const labels = createLabels(realCatalogue, realNomenclature, format)
  return (ids: readonly string[]): string =>
    titleOf({ ...defaultView, series: ids }, ids.map(realSeries), realCatalogue, format, labels)
})

describe('the title in Chinese and Russian', () => {
  it.each([
    [
      'the default view',
      defaultView.series,
      '中国自俄罗斯进口的能源与对俄罗斯出口的全部商品',
      'Импорт Китая из России: энергоносители; экспорт Китая в Россию: все товары',
    ],
    ['one commodity', ['M-2709'], '中国自俄罗斯进口的原油', 'Импорт Китая из России: сырая нефть'],
    ['one the other way', ['X-8703'], '中国对俄罗斯出口的乘用车', 'Экспорт Китая в Россию: легковые автомобили'],
    ['all goods', ['M-TOTAL'], '中国自俄罗斯进口的全部商品', 'Импорт Китая из России: все товары'],
    [
      'three',
      ['M-7403', 'M-7601', 'M-0303'],
      '中国自俄罗斯进口的未锻轧铜、未锻轧铝、冻鱼',
      'Импорт Китая из России: медь, алюминий и мороженая рыба',
    ],
    [
      'four',
      ['M-7403', 'M-7601', 'M-0303', 'M-4407'],
      '中国自俄罗斯进口的4种商品',
      'Импорт Китая из России: 4\u00a0товара',
    ],
    [
      'five',
      ['X-8703', 'X-8704', 'X-8701', 'X-8517', 'X-8471'],
      '中国对俄罗斯出口的5种商品',
      'Экспорт Китая в Россию: 5\u00a0товаров',
    ],
    ['a heading with a short name', ['X-9405'], '中国对俄罗斯出口的灯具', 'Экспорт Китая в Россию: светильники'],
    ['nothing', [], '尚未选择任何商品', 'Ничего не выбрано'],
  ])('of %s', (_, ids, ...expected) => {
    expect(titles.map((title) => title(ids))).toEqual(expected)
  })
})
