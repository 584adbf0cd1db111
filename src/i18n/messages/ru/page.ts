import type { Texts } from '#src/i18n/types.ts'

export const pageMessages = {
  'app.title': 'Торговля Китая и России',
  'app.skip': 'К графику',
  'app.language': 'Язык',
  'app.theme': 'Тема',
  'app.theme.auto': 'Авто',
  'app.theme.light': 'Светлая',
  'app.theme.dark': 'Тёмная',
  'fault.page': 'Эта часть страницы не работает: {problem}. Остальное работает.',
  'fault.picker': 'Не удалось показать список товаров: {problem}.',
  'fault.finds': 'Поиск не сработал: {problem}.',
  'fault.asked': 'Не удалось разобрать введённые слова: {problem}.',
  'fault.options': 'Не удалось показать эти настройки: {problem}.',
  'fault.title': 'Не удалось составить заголовок: {problem}.',
  'fault.subtitle': 'Не удалось составить подзаголовок: {problem}.',
  'fault.cautions': 'Не удалось составить предупреждения: {problem}.',
  'fault.keys': 'Не удалось составить обозначения: {problem}.',
  'fault.notes': 'Не удалось составить примечания: {problem}.',
  'fault.chart': 'Не удалось построить график: {problem}.',
  'fault.figure': 'Не удалось подготовить эту иллюстрацию: {problem}. Остальная часть страницы работает.',
  'fault.tooltip': 'Не удалось показать значения в этой точке: {problem}.',
  'fault.dialog': 'Не удалось показать содержимое этого окна: {problem}.',
  'fault.card': 'Не удалось составить эту карточку: {problem}.',
  'fault.claim': 'Не удалось проверить это утверждение: {problem}.',
  'fault.lead': 'Не удалось составить вводку: {problem}.',
  'fault.sources': 'Не удалось показать эту часть источников: {problem}.',
  'app.unsaid': 'Текстовое описание составить не удалось.',
  'app.retry': 'Повторить',
  'app.dismiss': 'Скрыть',
  'app.loading': 'Загружаем данные…',
  'app.offline':
    'Нет подключения к сети. То, что уже построено, останется; остальное загрузится, когда связь восстановится.',

  'lead.paper': 'The Economist',
  'lead.claims': 'Из утверждений {paper} о\u00a02022\u00a0годе в\u00a0долларах {verdicts}.',
  'lead.hold': '{count|верно|верны|верны} {words}',
  'lead.first': '{words} {count|верно|верны|верны} по первым данным',
  'lead.depend': '{words} {count|зависит|зависят|зависят} от источника',
  'lead.fail': '{words} {count|неверно|неверны|неверны}',
  'lead.open': '{words} {count|открыто|открыты|открыты}',
  'lead.none': 'ни одного',
  'lead.one': 'одно',
  'lead.two': 'два',
  'lead.three': 'три',
  'lead.four': 'четыре',
  'lead.five': 'пять',
  'lead.since':
    'Против {year}\u00a0года Китай за 12\u00a0месяцев по {month}-го продал России {sold}, за её нефть заплатил {paid}, получив {oil}.',
  'lead.by': 'на {change}',
  'lead.about': 'примерно на {change}',
  'lead.more': '{change} больше',
  'lead.less': '{change} меньше',
  'lead.same': 'столько же',

  'claims.title': 'Проверка пяти утверждений',
  'claims.intro': 'The Economist от 25\u00a0марта 2023\u00a0года\u00a0— и данные таможни.',
  'claims.lines': 'В статье речь об экспорте России; здесь — импорт Китая с фрахтом (CIF).',
  'claims.how': 'Как проверено',
  'claims.bar': '{name}: {verdict}.',
  'claims.bar.stated': '{stated}.',
  'claims.previous': 'Предыдущее утверждение',
  'claims.next': 'Следующее утверждение',
  'claims.show': 'На графике',
  'claims.holds': 'Верно',
  'claims.holdsOnFirstRelease': 'Верно по первой публикации',
  'claims.dependsOnSource': 'Зависит от источника',
  'claims.fails': 'Неверно',
  'claims.notSettled': 'Данные ответа не дают',
  'claims.crude': 'Сырая нефть',
  'claims.gas': 'Газ',
  'claims.exports': 'Экспорт Китая',
  'claims.chips': 'Микрочипы',
  'claims.electronics': 'Электроника',
  'claims.electronics.claim': 'заявлено: больше',
  'claims.electronics.report':
    'BACI, группа\u00a085\u00a0ГС: {before}\u00a0→ {after} в 2022\u00a0году ({change}); в 2023-м {later}, к 2021\u00a0году {laterChange}. С 2022\u00a0года в BACI только данные Китая, и часть изменения может объясняться этим.',
  'claims.electronics.end': 'Сравнение заканчивается {last}\u00a0годом — последним, за который есть все позиции BACI.',
  'claims.crude.claim': 'заявлено: {stated}',
  'claims.gas.claim': 'заявлено: более {stated}',
  'claims.exports.claim': 'заявлено: {stated}',
  'claims.chips.claim': 'заявлено: более чем вдвое',
  'claims.customs': 'Таможня Китая: {before}\u00a0→ {after}.',
  'claims.crude.split': 'Из {change} объём дал {weightEffect} ({weight}), цена — {priceEffect} ({price}).',
  'claims.gas.parts': 'СПГ {liquefied}, трубопроводный газ {pipeline}.',
  'claims.exports.revised': 'Таможня, уточнённые данные: {before}\u00a0→ {after}.',
  'claims.exports.firstRelease': 'Первая публикация таможни: {stated}.',
  'claims.exports.everyone': 'Весь экспорт Китая, уточнённые данные: {growth}.',
  'claims.part.imports': '{part} импорта Китая из России в 2022\u00a0году.',
  'claims.part.exports': '{part} всего экспорта Китая в 2022\u00a0году.',
  'claims.part.chips': 'По данным BACI — {part} экспорта Китая в Россию в 2022\u00a0году.',
  'claims.then.imports': 'Стоимость в следующие годы, примерно: {changes}.',
  'claims.then.exports': 'Экспорт в Россию в следующие годы, примерно: {changes}.',
  'claims.then.chips': 'Микрочипы в следующие годы, по данным BACI: {changes}.',
  'claims.then.year': '{change}\u00a0({year})',
  'claims.doubtful': 'Изменение за {years}\u00a0год опирается на месяцы с низкой надёжностью.',
  'claims.soFar.exports': 'Весь экспорт в Россию: за {months}, по данным таможни, {growth} в\u00a0юанях.',
  'claims.soFar.imports': 'Весь импорт из России: за {months}, по данным таможни, {growth} в\u00a0юанях.',
  'claims.soFar.months': 'январь\u00a0— {month} {year}\u00a0года',
  'claims.soFar.note':
    'Рост за {year}\u00a0год — из ежемесячного бюллетеня таможни в юанях, к уточнённому {before}\u00a0году; здесь он не пересчитан.',
  'claims.otherMoneys': 'В юанях {cny}, в рублях {rub}, в долларах 2021\u00a0года {real}.',
  'claims.otherMoneys.customs': 'Таможня: в юанях {cny}, в рублях {rub}, в долларах 2021\u00a0года {real}.',
  'claims.otherMoneys.baci': 'BACI: в юанях {cny}, в рублях {rub}, в долларах 2021\u00a0года {real}.',
  'claims.chips.customs': 'Таможня Китая, ГС\u00a08542, по сообщению The Wall Street Journal: {before}\u00a0→ {after}.',
  'claims.chips.baci':
    'BACI, ГС\u00a08542 (по 2021\u00a0год — обе стороны, далее — только Китай): {before}\u00a0→ {after}.',
  'claims.chips.months': 'Таможня Китая, ГС\u00a08542, по месяцам: {before}\u00a0→ {after}.',
  'claims.chips.agree':
    'Оба источника дают за {year}\u00a0год около {amount}; расходятся они за {before}-й, до смены источников BACI.',
  'claims.chips.outside':
    'Микрочипы, идущие через другие страны, не учтены ни там, ни там. В ГС\u00a08542 нет диодов и транзисторов (8541) и микрочипов в составе других товаров.',
  'claims.chips.hongKong':
    'Микрочипы из Гонконга не учтены ни там, ни там: не более {most} в\u00a0{year}\u00a0году, затем {amounts} (более новый выпуск BACI).',
  'claims.chips.suppliers': 'Кто продаёт России микрочипы',
  'claims.chips.figure': '{customs} или {baci}',
  'claims.note':
    'Скобкой показан 2022\u00a0год к 2021-му, как в The Economist от 25\u00a0марта 2023\u00a0года ({stated}, в долларах).',
  'claims.findings.failed': 'Часть пояснений не показана: числа для них не загрузились. {problem}',
  'claims.loading': 'Проверяем утверждение…',
  'claims.missing': 'Проверить утверждение нельзя: для этого нет данных.',
  'claims.failed': 'Проверить утверждение нельзя: данные не загрузились. {problem}',

  'footer.values':
    'Стоимость — в текущих долларах США. Импорт Китая учтён с фрахтом и страхованием (CIF), экспорт — без них (FOB).',
  'footer.age':
    'Энергоносители — по {energy} года, итоги — по {totals} года, остальные товары — по годам, по {year} год.',
  'footer.age.some':
    'Энергоносители — по {energy} года, итоги — по {totals} года, остальные товары — по годам, по {year} год, часть из них — по {some} год.',
  'footer.age.compiled': 'Данные собраны: {month} года.',
  'footer.age.later': 'Таможня Китая опубликовала данные и за более поздние месяцы.',

  'footer.whole': 'Открыть страницу целиком: «Торговля Китая и России»',

  'gallery.title': 'Крупным планом',

  'explore.title': 'Данные',
  'explore.looks': 'Крупным планом',
  'explore.back': 'Назад к графику',

  'sheet.commodities': 'Товары',
  'sheet.openCommodities': 'Товары ({count})',
  'sheet.measures': 'График и показатель',
  'sheet.close': 'Закрыть',

  'notice.ignored': 'В ссылке было то, чего эта страница не знает; это пропущено: {parameters}.',
  'notice.own':
    'В ссылке названы ряды из собственного файла читателя, а ссылка его содержать не может: {ids}. У кого этот файл есть, может открыть его на этой странице.',
  'notice.parameter': '{name}={value}',
  'notice.partial':
    'За {year}\u00a0год есть лишь {count} {count|позиция|позиции|позиций} — мало для рейтинга и для целого: годы заканчиваются на {last}.',
  'notice.more': 'ещё {count}',
  'notice.repaired': '{control}: выбрано «{choice}». Причина: {reason}',
  'notice.closed': 'Сейчас это выбрать нельзя: {why}',

  'notice.replaced.clear': 'Выбор очищен.',
  'notice.replaced.only': 'Остальные товары убраны.',
  'notice.replaced.energy': 'Выбраны энергоносители.',
  'notice.replaced.article': 'Выбраны товары из статьи.',
  'notice.replaced.link': 'Открыт другой вид.',
  'notice.undo': 'Отменить',

  'kept.title': 'Сохранённые виды',
  'kept.about':
    'Виды хранятся только в этом браузере, не больше {limit}. Без учётной записи; никуда ничего не отправляется.',
  'kept.name': 'Название',
  'kept.keep': 'Сохранить вид',
  'kept.keep.about': 'В этом браузере, под своим названием',
  'kept.own': 'Данные из вашего файла вместе с видом не сохраняются: чтобы их увидеть, откройте файл снова.',
  'kept.full': 'Сохранено видов: {limit}, больше места нет. Чтобы сохранить ещё один, удалите какой-нибудь.',
  'kept.closed':
    'Этот браузер не даёт странице ничего хранить, сохранить вид нельзя. Скопируйте ссылку на него в разделе «Экспорт».',
  'kept.remove': 'Удалить',
  'kept.said.kept': 'Сохранено: {name}.',
  'kept.said.removed': 'Удалено: {name}.',
  'kept.said.putBack': 'Вид возвращён.',
  'kept.said.problem':
    'Браузер не смог это сохранить, ничего не изменилось. Возможно, его хранилище заполнено: удалите какой-нибудь вид.',

  'app.waiting': 'Ждём подключения…',

  'standing.newer':
    'С тех пор как вы открыли страницу, она обновилась. Перезагрузите её, чтобы увидеть новейшие данные; ваш выбор сохранится.',
  'standing.missing':
    'Часть страницы не загрузилась. Перезагрузите страницу, чтобы попробовать ещё раз; ваш выбор сохранится.',
  'standing.silent': 'Сайт сейчас не отвечает. Попробуйте позже.',
  'standing.reload': 'Перезагрузить страницу',

  'chart.empty.title': 'Ничего не выбрано',
  'chart.empty.body': 'Выберите товар из списка или начните с готового набора.',
  'chart.nothing.title': 'Нет данных для графика',
  'chart.nothing.body': '{names}: при таком выборе за этот период данных нет.',
  'chart.yearlyOnly': 'Не показано, так как публикуются только годовые данные: {names}.',
  'chart.showYears': 'Показать по годам',
  'chart.priceOnly': 'Не показано, так как у мировой цены нет ни стоимости, ни веса: {names}.',
  'chart.showPrices': 'Показать средние цены',
  'chart.noFigures': 'При таком выборе за этот период нет данных: {names}.',
  'chart.partFailed': '{name}: данные не загрузились. {problem}',
  'chart.loadingSeries': 'Загружаем: {names}…',
  'chart.received': 'Получено {size}\u00a0кБ.',
  'chart.otherBase':
    'Не у всех товаров есть ненулевые данные за период «{chosen}», поэтому за 100 принят период «{base}».',
  'chart.thinBase': 'Период «{base}» — очень малая база: {names}.',
  'chart.useBase': 'Взять за базу {period}',
  'chart.loadingRates': 'Загружаем курсы…',
  'chart.ratesFailed': 'Курсы не загрузились. {problem}',
  'chart.noBase':
    'Нет периода, в котором у всех выбранных товаров есть ненулевые данные, поэтому вместо индекса показаны значения.',

  'error.unknown': 'Произошла непредвиденная ошибка: {problem}.',

  'error.network': 'Сеть не вернула ответ на запрос {resource}. Проверьте подключение и повторите.',
  'error.timeout': 'Ответ на запрос {resource} не пришёл вовремя. Повторите чуть позже.',
  'error.status':
    'Сервер ответил {status} на запрос {resource}. Повторите чуть позже; если не поможет, неисправность на стороне сайта.',
  'error.status.wait':
    'Сервер ответил {status} на запрос {resource} и просит подождать {seconds} {seconds|секунду|секунды|секунд}.',
  'error.status.until':
    'Сервер ответил {status} на запрос {resource} и просит подождать до {time}. Повторите после этого.',
  'error.notJson':
    'Ответ на запрос {resource} — не JSON: возможно, его подменила страница входа в сеть. Пройдите её и повторите.',
  'error.shape':
    'Ответ на запрос {resource} не подходит: {field} — {problem}. Перезагрузите страницу; если не поможет, неисправность на стороне сайта.',

  'withoutCode.controls': 'Элементы управления страницы не загрузились.',
  'withoutCode.view': 'Элементы управления страницы и запрошенный вид не загрузились.',

  'notFound.title': 'По этому адресу страницы нет',
  'notFound.body': 'Возможно, в адресе опечатка или этой страницы больше нет.',
  'notFound.home': 'На главную страницу: «Торговля Китая и России»',
} as const satisfies Texts
