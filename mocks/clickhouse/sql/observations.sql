-- observations: figures of these commodities in every book
SELECT toString(flow) AS flow, toString(cmd_code) AS cmdCode, toString(book) AS book, toString(period) AS period,
  value_usd AS valueUsd, net_weight_kg AS netWeightKg, value_status AS valueStatus, weight_status AS weightStatus,
  toString(source) AS source, plus_minus_usd AS plusMinusUsd, stated_growth_pct AS statedGrowthPct, note
FROM trade.observations
WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32}
  AND flow IN {flows:Array(String)} AND cmd_code IN {codes:Array(String)}
ORDER BY flow, cmd_code, book, period

-- totals: BACI has no totals, so they are the sums of its headings in whole years
SELECT toString(flow) AS flow, 'TOTAL' AS cmdCode, 'baci' AS book, toString(period) AS period,
  if(countIf(value_usd IS NULL) = 0, sum(value_usd), NULL) AS valueUsd, NULL AS netWeightKg,
  if(countIf(value_usd IS NULL) = 0, max(value_status), NULL) AS valueStatus, NULL AS weightStatus,
  arrayStringConcat(arraySort(groupUniqArray(toString(source))), ';') AS source
FROM trade.observations
WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32}
  AND flow IN {flows:Array(String)} AND book = 'baci'
GROUP BY flow, period
ORDER BY flow, period
