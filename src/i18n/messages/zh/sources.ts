import type { Texts } from '#src/i18n/languages.ts'

export const sources = {
  'sources.title': '数据来源',
  'sources.intro': '本页的每个数字，均由下列机构公布，或据其公布的数据整理、估算，或按下述规则计算得出。',
  'sources.list': '各数据由谁发布',
  'sources.for.months': '两国之间的贸易，逐月。',
  'sources.for.years': '按HS品目的贸易，逐年。',
  'sources.for.quoted': '媒体引述的年度数据。',
  'sources.vintage': '版本',
  'sources.licence': '许可',
  'sources.via': '获取途径',
  'sources.use': '用途',
  'sources.use.headings': '以及搜索所及的其他全部HS品目：俄罗斯输往中国{imports}项，中国输往俄罗斯{exports}项。',
  'sources.use.partial': '上述及其他品目的{year}数据：俄罗斯输往中国{imports}项，中国输往俄罗斯{exports}项。',
  'sources.use.eia-brent': '布伦特油价，与俄罗斯原油价格作比较。',
  'sources.use.gacc-spglobal': '中国从各国进口的原油总量。',
  'sources.use.gacc-world': '中国与所有国家的贸易，用于计算俄罗斯所占比重。',
  'sources.use.mgimo-buyers': '俄罗斯石油和天然气的买方，据各买方海关的记录。',
  'sources.use.gacc-press-years': '海关首次公布的年度贸易额，用于核对说法。',
  'sources.use.gacc-country-cny': '海关自行公布的对俄贸易人民币数额，用于核对换算。',
  'sources.use.fed-exchus': '每月一美元合人民币多少元。',
  'sources.use.cbr': '每月一美元合多少卢布。',
  'sources.use.bls-cpi': '美国消费者价格指数，用于折算为2021年不变价美元。',
  'sources.use.minecon-urals': '乌拉尔原油（俄罗斯主要出口油种）的价格。',
  'sources.use.baci-2026': '俄罗斯从哪些国家和地区购买机械、电子产品和车辆，以及中俄相互依赖的程度。',
  'sources.use.wb-pinksheet': '原油、煤炭、天然气、金属和钾肥的国际价格，与中国所付价格对照。',
  'sources.use.eurostat-ds045409-marylev': '欧盟向俄罗斯及其邻国的出口。',
  'sources.use.eurostat-ds045409-ruimpeks': '欧盟向白俄罗斯的出口。',
  'sources.use.fed-exuseu': '每月一欧元合多少美元。',
  'sources.use.rosstat-fts': '俄罗斯海关自行公布的分国别（地区）贸易额。',
  'sources.use.mirror': '俄罗斯申报的贸易额，与中方数据对照。',
  'sources.use.hs': 'HS品目和章的名称。',
  'sources.use.none': '未用于图表。',
  'sources.coverage': '各年数据覆盖情况',
  'sources.coverage.about': '每年公布了多少数据：上为金额，下为净重；填充样式表示其中可靠性最低的状态。',
  'sources.coverage.ends': '至{period}',
  'sources.coverage.endsApart': '至{period}，净重至{weightPeriod}',
  'sources.coverage.endsNoWeight': '至{period}，无净重',
  'sources.coverage.cell': '{measure}：{all}个月中有{count}个月，{status}',
  'sources.coverage.cellYear': '{measure}：年度数据，{status}',
  'sources.coverage.none': '{measure}：无',
  'sources.legend': '图例',
  'sources.legend.full': '全年，已公布',
  'sources.legend.part': '部分月份，此处为{count}个月',
  'sources.legend.P': '初步数，尚未修订',
  'sources.legend.none': '未公布',
  'sources.cautions': '注意事项',
  'sources.cautions.about': '以下涉及全部数据；仅涉及某一机构的，见上方该机构一行。',
  'sources.caution.break':
    '来源衔接处：{before}与{from}之间。|自{from}起，原油、液化天然气、管道天然气、煤炭以及自俄罗斯进口的全部商品取自同一海关数据的另一发布渠道，尚未修订；出口为首次公布数或取自图表：曲线在衔接处可能略有跳动。{year}的原油金额比UN Comtrade高{excess}。跨越衔接处的图表均予说明。',
  'sources.caution.crudeWeight':
    '原油净重经过换算。|自{from}起，原油净重由桶数换算，每吨按{barrels}桶计，并标为估算数。',
  'sources.caution.weightless': '哪些数据没有净重。|下列月度数据没有净重：{parts}。',
  'sources.caution.weightless.never': '{name}（所有月份）',
  'sources.caution.weightless.after': '{name}（{month}之后）',
  'sources.caution.pipeline':
    '管道天然气，{zero}与{double}。|{zero}为0，{double}包含两个月。两者可靠性均低，相关月份的同比变动没有意义。',
  'sources.caution.zeros':
    '真实的零值。|管道天然气自{pipelineStart}开始输送，此前的零值是真实的，液化天然气截至{lngZero}的部分月份亦然。对数刻度、指数和均价无法使用零值。',
  'sources.caution.lng': '液化天然气，{first}至{last}。|金额与净重的报告互相矛盾，因此金额标为可靠性低。',
  'sources.caution.exports':
    '中国出口，{first}至{last}。|这些月份中，媒体引述的数据为初步数；另有{count}个月从已发表的图表中读取，为估算数，单月误差最多{margin}。',
  'sources.caution.imports':
    '自俄罗斯进口的全部商品，{first}至{last}。|这些月份由莫斯科国际关系学院（MGIMO）按8位编码逐行相加得出，与海关自行公布的当月数最多相差{margin}，因此标为估算数；其中{from}至{last}还可能含有少量估算。',
  'sources.caution.yuan':
    '海关自行公布的人民币数额。|海关总署按事先确定的汇率折算，而此处部分美元金额为估算数：其人民币总额与本页的折算单月最多相差{farthest}。',
  'sources.caution.coal': '煤炭的范围。|煤炭为HS品目{code}，不含褐煤。',
  'sources.caution.coalDecembers':
    '煤炭，{low}和{high}。|{low}为{lowWeight}，约为上月的五分之一；{high}为{highWeight}，是上月的两倍多。两者均照发布数据列出，来源未说明原因。同比变动{change}即由此而来。',
  'sources.caution.valuation': '含运费与不含运费。|{text}',
  'sources.caution.valuation.baci':
    'BACI双向均应按FOB计价，但其{first}和{last}的进口额与海关的CIF总额相差不到{margin}。',
  'sources.caution.blend': 'BACI的数据来源有变化。|{text}',
  'sources.caution.imputed':
    'BACI的净重部分为推算。|这些净重可靠性低，由此算出的均价同样标注。{year}煤炭：BACI为{baci}，海关总署月度数据为{customs}。',
  'sources.caution.total':
    'BACI的总额与海关不同。|“全部商品”为BACI各品目之和，并非海关总署的总额。{year}中国出口：{baci}，海关总署为{customs}。',
  'sources.caution.gap': '没有记录的品目。|BACI中某品目没有记录，即没有贸易记录：显示为空缺，而不是零。',
  'sources.caution.partial':
    'BACI的{year}数据取自较新版本。|仅有俄罗斯输往中国{imports}项、中国输往俄罗斯{exports}项，因此需要全部品目的内容止于{last}。两个版本{alone}起相同，{both}则不同。估算数由四舍五入后的份额得出，“±”仅为这种舍入误差。',
  'sources.caution.partial.chips': '{year}对俄出口的芯片：此处为{here}，较新版本为{later}。',
  'sources.caution.mirror':
    '同一份俄方申报，两个数字。|对同一份申报，WITS与IMF的数据不同：{year}俄罗斯对华出口，WITS为{wits}，IMF为{imf}。图中是两条线，从不合并。',
  'sources.caution.imf': 'IMF的估算。|自{from}起，其数据为估算数，与中方数据大致保持固定比例，其后的差距不能作为依据。',
  'sources.caution.brent':
    '与布伦特的价差不是“折扣”。|价差为俄罗斯原油均价减去同月布伦特均价，以美元/桶计：{month}为{gap}。货物在到岸前一两个月定价。',
  'sources.caution.newYear': '春节。|{text}',
  'sources.rules': '计算方法',
  'sources.order': '四个步骤，次序不变。',
  'sources.order.money':
    '公布的美元金额，或按各月平均汇率逐月折算；折算为2021年不变价美元时用美国消费者价格指数，它并非贸易平减指数。没有月度数据的年份取十二个月汇率的平均值。没有汇率的，不显示数字。',
  'sources.order.frequency': '将各月相加为季度、12个月累计、年度或年初至今累计。',
  'sources.order.measure': '金额、净重，或两者相除所得的均价。',
  'sources.order.show': '原有数值、指数、同比变动，或占全部商品的比重。',
  'sources.rule.sums':
    '期内所有月份之和；缺少一个月，则合计也缺失。合计记在最后一个月；某年的12月在所选时段之内，该年才显示。',
  'sources.rule.ytd':
    '每年从1月累计到同一个月，即所有序列在所显示的最近一年都有数据的最后一个月；图中予以注明。季节图则逐月累计。',
  'sources.rule.price': '同期金额除以净重，以美元/吨计，而非各项报价的平均。净重缺失或为零，则没有均价。',
  'sources.rule.index':
    '基期（100）为所有序列都有非零数据的第一个显示时期，或读者所选的一个，副标题予以注明。没有这样的时期，则没有指数。基期低于序列中位数的{share}时，附注予以说明。',
  'sources.rule.yoy': '与上年同期相比的百分比变动。基数缺失或为零，则没有变动值。按月显示时，1月与2月合并计算。',
  'sources.rule.share': '占同一来源、同一流向全部商品的百分比，仅按金额计算。对BACI而言，全部商品为其各品目之和。',
  'sources.rule.ofChina':
    '俄罗斯占中国贸易的比重|海关总署对俄12个月累计，除以对全球（含俄罗斯）的同期累计。任一月份缺失，包含该月的累计即缺失。',
  'sources.rule.buyers':
    '中国在买方中的比重|中国12个月内自俄购买的净重，除以同期各买方海关所申报的总量。未申报的月份不计入。',
  'sources.rule.band': '季节图的色带|图中注明的以往年份各月的最低值到最高值，仅限至少两年有数据的月份。',
  'sources.rule.range': '起始与截止|只限定所显示的范围。此前的数据仍参与累计和变动的计算。',
  'sources.rule.books':
    '不同来源从不混用|数据共有四套：海关总署（月度，每个数据点均注明发布机构）、BACI（全部品目，年度，经协调处理）、俄方（其申报的总额）以及媒体引述（年度）。不同数据集的曲线可以并列，但从不拼接、相加、堆积或相除。有月度数据的商品，其年度数据由月度得出；其余商品采用BACI的年度数据。',
  'sources.rule.books.yearly': '另有第五套：海关总署分品目年度数据，含2024年起的全部品目，为中国单方申报。',
  'sources.rule.composite': '天然气|同月的液化天然气与管道天然气相加。其中一项缺少的月份，合计也缺失。',
  'sources.rule.missing': '缺失数据|缺失不等于零。任何数据都不编造、不插值、不平滑，也不跨越空缺连线。',
  'sources.rule.status.term': '状态',
  'sources.rule.status':
    '每个数据的状态为A（{a}）、P（{p}：尚未修订）、E（{e}：从图表读取、换算、由莫斯科国际关系学院相加或由机构估算）或U（{u}），金额与净重分别标注。计算所得的点按此次序取所用数据中可靠性最低的状态，比重的分母和同比的基数也包括在内。A以外的数据以虚线或空心标记绘制。',
  'sources.rule.origin': '数据点的来源|计算所得的点列出所用全部数据的来源，按首次使用的次序排列。',
  'sources.rule.split':
    '量与价|金额的变动按贝内特（{year}）的方法分解：数量因素为净重变动乘以两个均价的平均值，价格因素为均价变动乘以两个净重的平均值。两者之和等于总变动。',
  'sources.rule.brent':
    '与国际价格的价差|金额÷净重，减去同月（或读者所选的前一至三个月）的国际价格：货物在到岸前定价。十二个月的国际价格为各月均值。原油每吨按{barrels}桶换算。乌拉尔为俄罗斯西部出口的原油，而中国购买的多为ESPO原油，到岸计价。',
  'sources.rule.stated': '公布的增幅|发布机构自行公布的增幅按其公布值显示，从不用两次发布的数据推算。',
  'sources.rule.verdict':
    '判定|“{holds}”：我们的数字按说法自身的精度与之相等，或超过其所称的界限。“{first}”：只有首次公布的数字符合。“{depends}”：各来源不一致；前后年份所据申报不同的来源，仅在其为主要来源时计入。“{fails}”：以上均不符合。“{unsettled}”：说法没有数字，而所依据的年份来源不同。',
  'sources.corrections': '更正',
  'sources.corrections.about': '本页数据中曾有的错误或未作说明之处及其更正，最新的在前。',
  'sources.corrections.none': '迄今没有。',
  'sources.correction': '数据表：{table}。原因：{why}。',
} as const satisfies Texts
