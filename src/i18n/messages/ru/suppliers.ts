import type { Texts } from '#src/i18n/types.ts'

export const supplierMessages = {
  'suppliers.title.most':
    'В {a}\u00a0году Китай давал больше половины импорта России по {before} из {count} видов машин, электроники и транспорта, в {b}-м — по {after}',
  'suppliers.title.most.less':
    'В {a}\u00a0году Китай давал больше половины импорта России по {before} из {count} видов машин, электроники и транспорта, в {b}-м — по {after}; по {less} его доля выросла, а продажи упали',
  'suppliers.title.plain': 'Доля Китая в импорте Россией машин, электроники и транспорта, {a} и {b}',
  'suppliers.title.replaced':
    '{name}: крупнейший поставщик России теперь Китай, а не {other}; его доля в импорте — {before} в {a}\u00a0году и {after} в {b}-м',
  'suppliers.title.shares': '{name}: доля Китая в импорте России — {before} в {a}\u00a0году и {after} в {b}-м',
  'suppliers.title.less':
    '{name}: доля Китая в импорте России выросла с {before} в {a}\u00a0году до {after} в {b}-м, но продал он меньше: {amounts}',
  'suppliers.title.one': '{name}: доля Китая в импорте России в {b}\u00a0году — {after}',
  'suppliers.title.heading': '{name}: поставщики России',
  'suppliers.subtitle':
    'Доля Китая в стоимости импорта России по позициям ГС, %, {a} и {b}; справа — продажи Китая в {unit}',
  'suppliers.subtitle.heading':
    'ГС {code}: доли поставщиков в импорте России, % стоимости, и их продажи в {unit}; {years}',
  'suppliers.side': 'Доля Китая в импорте России',
  'suppliers.amounts': 'Продажи Китая',
  'suppliers.year.notFinal': '{year}, {status}',
  'suppliers.less': 'меньше: {amounts}',
  'suppliers.some': '{shown} крупнейших товаров из {all} по импорту России',
  'suppliers.group.87': 'Транспорт',
  'suppliers.group.84': 'Машины и оборудование',
  'suppliers.group.85': 'Электроника и электротехника',
  'suppliers.heading': '{name}, ГС {code}',
  'suppliers.with': '{one}, {other}',
  'suppliers.sold': '{name} {sold}',
  'suppliers.notListed': 'нет в списке',
  'suppliers.rest': 'Все остальные',
  'suppliers.unlisted': 'Прочие, не названы',
  'suppliers.key.less': 'Охра и слово «меньше»: доля Китая выросла, а сумма упала; никого он там не заменил.',
  'suppliers.caution.partners':
    'С 2022 года это данные партнёров России: сама она по позициям ничего не публикует, а Беларуси и Эмиратов нет ни в одном списке 2024 года. Суммы занижены, доли Китая завышены. Реэкспорт через Киргизию, Армению и Казахстан учтён лишь в той мере, в какой они о нём сообщают.',
  'suppliers.caution.unlisted':
    'В списках только десять крупнейших поставщиков. Кого в списке нет — неизвестно сколько, но не ноль: у тех, кто отчитывается, — не более доли десятого.',
  'suppliers.caution.missing': 'Нет списка за {year}\u00a0год, поэтому одна точка: {names}.',
  'suppliers.caution.hongKong': '{name}: {share} импорта {year}\u00a0года ({amount}) пришло через Гонконг.',
  'suppliers.caution.asia': '{name} — это «прочие страны Азии, не указанные отдельно» BACI.',
  'suppliers.caution.chips':
    'ГС 8542 — только интегральные схемы; солнечные элементы и светодиоды входят в ГС 8541 с другими полупроводниками.',
  'suppliers.note.rest':
    'Все остальные — то, что остаётся до 100\u00a0%, вместе с показанным поставщиком в тот год, когда он отчитывается, но в списке его нет.',
  'suppliers.goods': 'Товары',
  'suppliers.goods.all': 'Все товары: {count}',
  'suppliers.goods.back': 'Назад ко всем товарам: {count}',
  'suppliers.sort': 'Порядок',
  'suppliers.sort.china': 'По доле Китая',
  'suppliers.sort.group': 'По группам',
  'suppliers.choose': 'Выберите строку, чтобы увидеть всех поставщиков.',
  'suppliers.none': 'За эти годы списков поставщиков России нет. За 2021 и 2024 годы они есть.',
  'suppliers.table': 'Поставщики по годам',
  'suppliers.table.supplier': 'Поставщик',
} as const satisfies Texts
