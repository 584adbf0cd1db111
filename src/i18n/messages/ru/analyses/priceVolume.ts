import type { TextsLike } from '#src/i18n/types.ts'
import type { priceVolumeMessages as english } from '#src/i18n/messages/en/analyses/priceVolume.ts'

export const priceVolumeMessages = {
  'waterfall.formula': 'Как это рассчитано',
  'waterfall.formula.weight': 'Вклад объёма = изменение веса нетто × среднее двух средних цен за тонну:',
  'waterfall.formula.price': 'Вклад цены = изменение средней цены за тонну × среднее двух значений веса нетто:',
  'waterfall.formula.numbers': '({after} − {before}) × ({one} + {other}) ÷ 2 = {effect}',
  'waterfall.formula.sum':
    'Оба вклада берутся по средним двух лет, поэтому в сумме они точно дают всё изменение, и ни один год не имеет преимущества. Это метод Беннета (1920).',
  'waterfall.title': '{name}, {a}–{b}: {change}, в том числе за счёт объёма {weight}, цены {price}',
  'waterfall.title.none': '{name}, {a}–{b}',
  'waterfall.subtitle.M':
    'Стоимость импорта Китая из России в {money}; изменение разложено на вклад объёма и вклад цены',
  'waterfall.subtitle.X':
    'Стоимость экспорта Китая в Россию в {money}; изменение разложено на вклад объёма и вклад цены',
  'waterfall.weight': 'Вклад объёма',
  'waterfall.price': 'Вклад цены',
  'waterfall.detail.weight': '{before} → {after}',
  'waterfall.detail.growth': '{change}, {growth}',
  'waterfall.detail.whole': '{weight} по {price}',
  'waterfall.alt.whole': '{name}: {amount}.',
  'waterfall.note.final': 'По опубликованным данным.',
  'waterfall.note.notFinal': 'Часть исходных данных — предварительные или оценки ({status}).',
  'waterfall.note.hollow': 'Незакрашенные столбцы построены по предварительным данным и оценкам.',
  'waterfall.none.title': 'Это изменение нельзя разложить',
  'waterfall.none.weight':
    '{name}: вес нетто больше нуля не опубликован ({missing}), а без него нет и средней цены за тонну.',
  'waterfall.none.value': '{name}: нет полных данных о стоимости ({missing}).',
  'waterfall.none.present': 'И стоимость, и вес нетто есть за эти годы: {years}.',
  'waterfall.none.never': 'Ни за один год нет одновременно стоимости и веса нетто.',
} as const satisfies TextsLike<typeof english>
