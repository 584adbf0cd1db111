-- yuan: Customs' own figures in yuan
SELECT flow, period, value_cny AS valueCny, year_to_date_cny AS yearToDateCny, stated_growth_pct AS statedGrowthPct, status, source
FROM trade.customs_yuan_monthly WHERE edition = {edition:UInt32} ORDER BY place

-- electronics: China's exports of chapter 85, heading by heading
SELECT toString(flow) AS flow, toString(cmd_code) AS cmdCode, toString(book) AS book, toString(period) AS period,
  value_usd AS valueUsd, net_weight_kg AS netWeightKg, value_status AS valueStatus, weight_status AS weightStatus,
  toString(source) AS source
FROM trade.observations
WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32}
  AND flow = 'X' AND cmd_code >= '85' AND cmd_code < '86' AND book = 'baci'
ORDER BY cmd_code, period
