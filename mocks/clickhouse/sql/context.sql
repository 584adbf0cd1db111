-- months: Brent and China's crude imports, joined with Urals, which is in the table of exchange rates
SELECT period, brent_usd_per_barrel AS brentUsdPerBarrel, brent_status AS brentStatus,
  china_crude_imports_kg AS chinaCrudeImportsKg, china_crude_imports_status AS chinaCrudeImportsStatus,
  rates.value AS uralsUsdPerBarrel, rates.urals_status AS uralsStatus
FROM trade.context_monthly
LEFT JOIN (
  SELECT period, urals_usd_per_barrel AS value, urals_status FROM trade.rates_monthly WHERE edition = {shared:UInt32}
) AS rates ON rates.period = context_monthly.period
WHERE edition = {shared:UInt32} ORDER BY place

-- sources
SELECT any(brent_source) AS brent, any(china_crude_imports_source) AS crudeImports,
  (SELECT any(urals_source) FROM trade.rates_monthly WHERE edition = {shared:UInt32} AND urals_usd_per_barrel IS NOT NULL) AS urals
FROM trade.context_monthly WHERE edition = {shared:UInt32}
