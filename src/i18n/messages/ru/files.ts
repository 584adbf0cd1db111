import type { TextsLike } from '#src/i18n/types.ts'
import type { fileMessages as english } from '#src/i18n/messages/en/files.ts'

export const fileMessages = {
  'picture.open': 'Открыть рисунок',
  'picture.about':
    'Экспортированный отсюда PNG или SVG хранит свой вид: перетащите его на эту страницу или выберите файл.',
  'picture.drop': 'Отпустите: рисунок откроет свой вид, таблица добавит данные',
  'picture.opened': 'Открыт вид из файла {name}.',
  'picture.same': 'Данные с тех пор не изменились.',
  'picture.moved': 'Тогда данные были по {before}, теперь — по {after}.',
  'picture.revised': 'С тех пор данные этого вида уточнены: была редакция {before}, стала {after}.',
  'picture.problem.tooLarge': 'Файл {name} не открыт: он больше {limit} МБ.',
  'picture.problem.otherKind': 'Файл {name} не открыт: это не PNG и не SVG.',
  'picture.problem.broken': 'Файл {name} не открыт: он повреждён.',
  'picture.problem.foreign':
    'Файл {name} не открыт: в нём нет вида этой страницы. Возможно, он экспортирован не отсюда или вид удалила другая программа или сайт.',
  'picture.problem.several': 'Перетаскивайте по одному файлу.',
  'picture.dismiss': 'Скрыть',

  'own.open': 'Открыть свои данные',
  'own.about':
    'CSV или JSON из UN Comtrade либо сохранённый здесь CSV добавляется на график как «ваш файл»: перетащите его на эту страницу или выберите. Он читается в этом браузере и никуда не отправляется.',
  'own.reading': 'Чтение файла {name}…',
  'own.cancel': 'Отмена',
  'own.cancelled': 'Чтение файла {name} отменено: из него ничего не взято.',
  'own.read': '{name}: прочитано строк — {rows}, взято — {taken}, пропущено — {left}.',
  'own.none': 'Файл {name} ничего не добавил: прочитано строк — {rows}, пригодных среди них нет.',
  'own.joined': 'На график {shown|добавлен|добавлены|добавлено} {shown} {shown|ряд|ряда|рядов} с пометкой «ваш файл».',
  'own.joinedSome':
    'На график добавлены крупнейшие ряды файла ({shown} из {all}) с пометкой «ваш файл»; остальные — в списке товаров под заголовком «Ваш файл».',
  'own.changed': 'Чтобы их было видно, график теперь показывает: {choices}.',
  'own.left': 'Пропущено строк: {count}. Почему',
  'own.count': '{count} × {reason}',
  'own.first': 'Первые {count}:',
  'own.line': 'Строка {at}: {reason}',
  'own.row': 'Запись {at}: {reason}',
  'own.failed': 'Файл {name} не открыт: {problem}. Попробуйте ещё раз.',
  'own.group': 'Ваш файл',
  'own.taken': 'взято строк: {taken} из {rows}',
  'own.remove': 'Убрать',
  'own.removeNamed': 'Убрать {name}',
  'own.names': 'Названия и источник для печати',
  'own.nameOf': 'Название: {name}',
  'own.sourceOf': 'Источник: {name}',
  'own.nameReset': 'Вернуть исходное',
  'own.namesKept':
    'Они стоят на графике, в рисунках и таблицах, пока открыта эта страница, как и ваши данные. У названного ряда нет пометки «ваш файл» и нашего примечания: за источник отвечаете вы.',
  'own.reason.cells': 'ячеек меньше или больше, чем в заголовке',
  'own.reason.quote': 'незакрытая кавычка',
  'own.reason.after-quote': 'текст после закрывающей кавычки',
  'own.reason.not-a-row': 'не строка таблицы',
  'own.reason.countries': 'не отчётность Китая о торговле с Россией',
  'own.reason.flow': 'не импорт и не экспорт',
  'own.reason.code': 'не читаемый здесь код товара: нужны все товары либо 2, 4 или 6 цифр',
  'own.reason.period': 'не месяц и не год с 1900 по 2100',
  'own.reason.number': 'значение не похоже на правдоподобное число',
  'own.reason.negative': 'значение меньше нуля',
  'own.reason.status': 'статус не A, P, E или U',
  'own.reason.part': 'часть итога, у которого есть своя строка',
  'own.reason.computed': 'вычислено из других данных и обратно не раскладывается; сохраните «Все данные»',
  'own.reason.no-figure': 'нет значения',
  'own.reason.twice': 'тот же ряд и период, что в одной из строк выше',
  'own.problem.too-large': 'Файл {name} не прочитан: он больше {limit} МБ.',
  'own.problem.too-much':
    'Файл {name} не прочитан: в нём больше {series} рядов или в сумме по всем рядам больше {months} месяцев, считая пропуски. Разделите его на файлы поменьше.',
  'own.problem.empty': 'Файл {name} не прочитан: он пуст.',
  'own.problem.spreadsheet':
    'Файл {name} не прочитан: это электронная таблица или архив. Сначала сохраните таблицу как CSV.',
  'own.problem.page':
    'Файл {name} не прочитан: это веб-страница. UN Comtrade иногда отвечает ею вместо данных: скачайте их ещё раз.',
  'own.problem.not-text': 'Файл {name} не прочитан: это не CSV и не JSON.',
  'own.problem.encoding':
    'Файл {name} не прочитан: его кодировка не UTF-8 и не UTF-16. Сохраните его заново как «CSV UTF-8».',
  'own.problem.broken-json': 'Файл {name} не прочитан: его JSON обрывается или повреждён. Скачайте его ещё раз.',
  'own.problem.other-json': 'Файл {name} не прочитан: в его JSON нет строк UN Comtrade.',
  'own.problem.columns':
    'Файл {name} не прочитан: в нём нет ни столбцов UN Comtrade ({columns}), ни столбцов сохранённого здесь CSV.',
  'own.problem.twice-column': 'Файл {name} не прочитан: два его столбца называются одинаково. Удалите один из них.',
  'own.problem.unreadable':
    'Файл {name} не прочитан: браузер не может его открыть. Возможно, это папка или файл перемещён.',
} as const satisfies TextsLike<typeof english>
