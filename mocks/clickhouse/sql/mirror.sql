-- rows: totals that Russia reported to others, and years of its trade with China from its own customs
SELECT reporter_flow AS reporterFlow, year, value_usd AS valueUsd, status, source
FROM (
  SELECT 1 AS part, place, reporter_flow, year, value_usd, status, source
  FROM trade.russia_annual WHERE edition = {edition:UInt32}
  UNION ALL
  SELECT 2 AS part, place, reporter_flow, year, value_usd, status, source
  FROM trade.russia_partners_annual WHERE edition = {edition:UInt32} AND partner = 'CN'
)
ORDER BY part, place
