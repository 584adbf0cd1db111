import type { Texts } from '#src/i18n/types.ts'

export const figureMessages = {
  'title.both': '{imports}; {exports}',
  'title.imports': '{imports}',
  'title.exports': '{exports}',
  'title.andAll': '{goods} и все товары вместе',
  'title.ofThem': '{all} и {count} из них',
  'title.M.total': 'импорт Китая из России: все товары',
  'title.M.energy': 'импорт Китая из России: энергоносители',
  'title.M.many': 'импорт Китая из России: {count} {count|товар|товара|товаров}',
  'title.M.list': 'импорт Китая из России: {names}',
  'title.X.total': 'экспорт Китая в Россию: все товары',
  'title.X.many': 'экспорт Китая в Россию: {count} {count|товар|товара|товаров}',
  'title.X.list': 'экспорт Китая в Россию: {names}',
  'title.W': 'мировые цены',
  'title.beside': '{trade}; для сравнения — {prices}',
  'title.none': 'Ничего не выбрано',

  'subtitle.level': '{measure}, {unit}, {frequency}, {range}',
  'subtitle.index': '{measure}, индекс, {base} = 100, {frequency}, {range}',
  'subtitle.yoy': '{measure}, изменение к тому же периоду прошлого года в\u00a0%, {frequency}, {range}',
  'subtitle.share': '{measure}, доля в\u00a0% ко всем товарам того же направления, {frequency}, {range}',
  'subtitle.freq.month': 'по месяцам',
  'subtitle.freq.quarter': 'по кварталам',
  'subtitle.freq.rolling': 'скользящие суммы за 12 месяцев',
  'subtitle.freq.rolling.price': 'в среднем за 12 месяцев',
  'subtitle.freq.year': 'по годам',
  'subtitle.freq.ytd': 'январь–{month} каждого года',
  'subtitle.freq.ytd1': 'январь каждого года',
  'subtitle.freq.running': 'суммы с января',
  'subtitle.none': 'Нет данных',
  'subtitle.in.cny': '{measure} в юанях',
  'subtitle.in.rub': '{measure} в рублях',
  'subtitle.in.real': '{measure} в долларах США 2021 года',

  'span.date': ', {date}',
  'span.years': '{first}–{last}',
  'span.range': '{first}\u00a0— {last}',

  'flow.M': 'Из России в Китай',
  'flow.X': 'Из Китая в Россию',
  'flow.W': 'Мировые цены',
  'flow.M.short': 'из России в Китай',
  'flow.X.short': 'из Китая в Россию',

  'book.customs': 'таможня Китая',
  'book.yearly': 'таможня Китая по позициям, по годам',
  'book.baci': 'BACI',
  'book.quoted': 'по сообщениям СМИ',
  'book.russia': 'Россия',
  'book.world': 'мировая цена',
  'book.file': 'ваш файл',
  'book.file.named': 'ваш файл {name}',

  'series.withFlow': '{name}, {flow}',
  'series.withBook': '{name} ({book})',
  'series.heading': '{code} {label}',
  'series.headingOnly': 'ГС {code}',

  'status.A': 'опубликованные данные',
  'status.P': 'предварительные данные',
  'status.E': 'оценка',
  'status.U': 'низкая надёжность',

  'comparison.marked': 'На графике отмечено: {name}, {first} — {before}, {last} — {after}, {change}.',

  'headline.about': 'примерно {change}',
  'headline.ytd': '{title} — {amount} за январь–{month} {period}\u00a0г., {change} к тому же периоду годом ранее',
  'headline.up.rolling':
    '{title} — {amount} за 12\u00a0месяцев по {period}\u00a0г., рост с {before} за 12\u00a0месяцев по {earlier}\u00a0г.',
  'headline.down.rolling':
    '{title} — {amount} за 12\u00a0месяцев по {period}\u00a0г., снижение с {before} за 12\u00a0месяцев по {earlier}\u00a0г.',
  'headline.up.year': '{title} — {amount} за {period}\u00a0год, рост с {before} за {earlier}\u00a0год',
  'headline.down.year': '{title} — {amount} за {period}\u00a0год, снижение с {before} за {earlier}\u00a0год',
  'headline.up.month': '{title} — {amount} за {period}\u00a0г., рост с {before} за {earlier}\u00a0г.',
  'headline.down.month': '{title} — {amount} за {period}\u00a0г., снижение с {before} за {earlier}\u00a0г.',
  'headline.up.quarter':
    '{title} — {amount} за квартал по {period}\u00a0г., рост с {before} за квартал по {earlier}\u00a0г.',
  'headline.down.quarter':
    '{title} — {amount} за квартал по {period}\u00a0г., снижение с {before} за квартал по {earlier}\u00a0г.',

  'alt.summary': '{title}. {subtitle}. {series}',
  'alt.kind': '{chart}: {count} {count|ряд|ряда|рядов}.',
  'alt.focus': 'Цветом выделены: {names}; остальные серые.',
  'alt.series': '{name}: {first} ({from}), {last} ({to}).',
  'alt.rose': '{name}: рост с {first} ({from}) до {last} ({to}), {change}.',
  'alt.fell': '{name}: снижение с {first} ({from}) до {last} ({to}), {change}.',
  'alt.point': '{name}: {amount} ({period}).',
  'alt.highest': 'Максимум',
  'alt.lowest': 'Минимум',
  'alt.note': 'Заметка {letter}: {text}{date}.',
  'alt.unmarked': 'Заметка: {text}{date}.',
  'alt.values': 'Значения ({period}): {values}.',
  'alt.value': '{name} — {amount}',

  'note.break': 'Данные таможни за {from} и позже — из другого источника: на стыке возможен небольшой сдвиг.',
  'note.break.crude':
    'Данные таможни за {from} и позже — из другого источника: стоимость нефти за {year}\u00a0год завышена примерно на {excess}, или на {perBarrel} за баррель.',
  'note.baci.break':
    'В BACI по {both}\u00a0год есть данные обеих стран, с {alone}\u00a0года — только Китая: изменение между этими годами может объясняться сменой источника, а не торговлей.',

  'note.flows': 'Импорт Китая учтён с фрахтом и страхованием (CIF), экспорт — без них (FOB).',
  'note.flowCif': 'Импорт Китая из России учтён с фрахтом и страхованием (CIF).',
  'note.flowFob': 'Экспорт Китая в Россию учтён без фрахта и страхования (FOB).',
  'note.status': 'Пунктир, незакрашенные знаки: {kinds}.',
  'note.status.lines': '{names} ({facts})',
  'note.status.ends': 'по {period}, {kinds}',
  'note.all': 'все показанные ряды',
  'note.crudeWeight': 'Вес нефти с 2025\u00a0года пересчитан из баррелей: 7,3\u00a0барреля на тонну.',
  'note.pipeline':
    'Трубопроводный газ: поставки ноября 2020\u00a0года учтены в декабре, поэтому сравнения с прошлым годом около этих месяцев лишены смысла.',
  'note.chips':
    '«По сообщениям СМИ» — данные одной китайской таможни за все годы; изменение в BACI опирается на год, где учтены и данные России.',
  'note.baci.reports':
    'BACI согласует данные обеих стран по {both}\u00a0год; с {alone}\u00a0года в ней только данные Китая.',
  'note.baci': 'Стоимость в BACI должна приводиться в ценах FOB; вес отчасти расчётный.',
  'note.baci.release':
    'Данные BACI за {year}\u00a0год — из более нового выпуска: с {alone}\u00a0года он совпадает с этим рядом, за {both}\u00a0год — нет.',
  'note.baci.estimate':
    'Оценки за {year}\u00a0год предварительные: рассчитаны по округлённым долям в общем объёме позиции.',
  'note.baci.estimate.margin':
    'Оценки за {year}\u00a0год предварительные: рассчитаны по округлённым долям в общем объёме позиции, что одно даёт ошибку до {margin}.',
  'note.baci.whole':
    'За {year}\u00a0год есть лишь часть позиций BACI, поэтому все товары и доли в них показаны по {last}\u00a0год.',
  'note.yearly':
    'Годовые данные по позициям с 2024\u00a0года представил в UN Comtrade один Китай: они предварительные и не продолжают BACI.',
  'note.quoted': '«По сообщениям СМИ» — данные китайской таможни, как их передала пресса.',
  'note.gaps': 'Разрывы линии — периоды без опубликованных данных.',
  'note.gaps.ratio': 'Разрывы линии — периоды, где данных нет или где пришлось бы делить на ноль.',
  'note.janFeb':
    'Январь и февраль рассматриваются вместе, так как китайский Новый год приходится то на один, то на другой месяц.',
  'note.thinBase': 'Индекс отсчитывается от очень малой базы: {names}.',
  'note.ends': '{names}: по {period}.',
  'note.log': 'Нули нельзя показать на логарифмической шкале, они отмечены у её основания.',
  'note.yearlyOnly': 'Не показаны, так как есть только годовые данные: {names}.',
  'note.money.cny':
    'Доллары каждого месяца пересчитаны по среднему курсу этого месяца. Собственные данные таможни в юанях отличаются примерно на 1\u00a0% за месяц, а там, где доллары оценены, — до 3\u00a0%.',
  'note.money.rub': 'Доллары каждого месяца пересчитаны по среднему курсу этого месяца.',
  'note.money.real':
    'Доллары каждого месяца пересчитаны в доллары 2021\u00a0года по потребительским ценам США; это не дефлятор торговли.',
  'note.money.years': 'Годовые данные без месяцев пересчитаны по среднему за двенадцать месяцев года.',
  'note.rates.cny': 'Нет курса юаня за {months}: числа, для которых он нужен, не показаны.',
  'note.rates.rub': 'Нет курса рубля за {months}: числа, для которых он нужен, не показаны.',
  'note.rates.real': 'США не опубликовали потребительских цен за {months}: числа, для которых они нужны, не показаны.',

  'table.note.status': 'С буквой: {kinds}.',

  'source.onPage': '{count|Источник|Источники|Источники}: {sources}.',

  'notes.about': 'Об этих данных',

  'events.title': 'События',
  'events.own': 'Ваши заметки',

  'note.world':
    'Мировая цена — цена похожего товара в другом месте и на других условиях; за несколько месяцев — среднее их цен, сколько бы в каждом ни купили.',
  'note.world.bbl': '{names}: котировка за баррель, из расчёта {factor}\u00a0барреля на тонну.',
  'note.world.mmbtu':
    '{names}: котировка за млн британских тепловых единиц (БТЕ), из расчёта {factor}\u00a0на тонну, как S&P Global пересчитывает цену Японии.',
  'note.world.urals': 'Urals — средняя за месяц цена, по которой рассчитывают НДПИ, а не цена отдельной партии.',
  'note.world.potash':
    'Хлористый калий: по 2019\u00a0год котировка FOB Ванкувер, с 2020\u00a0года с доставкой в Бразилию, сравнивать их нельзя.',
  'note.file': '{names}: из собственного файла читателя; здесь не проверено и с другими источниками не смешивается.',
  'note.outlier': 'Изменения намного больше остальных доведены до края графика, их значения подписаны там же.',

  'term.cif.words': 'CIF',
  'term.cif':
    'Стоимость, страхование и фрахт: сколько стоит товар по прибытии, вместе с перевозкой и страховкой. Так таможня считает импорт.',
  'term.fob.words': 'FOB',
  'term.fob':
    'Франко борт: сколько стоит товар при отправке, без перевозки и страховки. Так таможня считает экспорт — на несколько процентов ниже, чем тот же товар в импорте.',
  'term.baci.words': 'BACI',
  'term.baci':
    'Мировая торговля по годам и позициям ГС от французского исследовательского центра CEPII: из данных, которые экспортёр и импортёр представили в ООН, выведено одно число.',
  'term.hs.words': 'ГС',
  'term.hs':
    'Гармонизированная система — перечень товаров, общий для таможен всего мира: две цифры — группа, четыре — позиция, шесть — субпозиция.',
  'term.rolling.words': 'скользящие суммы за 12 месяцев|суммы за 12 месяцев|сумма за 12 месяцев',
  'term.rolling':
    'Каждая точка — сумма двенадцати месяцев, последний из которых ею отмечен. Сезонность исчезает, но перелом виден позже, чем по отдельным месяцам.',
  'term.unreliable.words': 'низкая надёжность|низкой надёжности|низкой надёжностью',
  'term.unreliable':
    'В числе есть причина сомневаться: данные противоречат друг другу или часть их рассчитана. Оно даёт лишь порядок величины.',

  'source.line': '{count|Источник|Источники|Источники}: {sources}. Данные по {period}. {address}',

  'cite.line':
    '«{title}», {page}. {count|Источник|Источники|Источники}: {publishers}. Данные по {period}. {link} (дата обращения: {day})',
} as const satisfies Texts
