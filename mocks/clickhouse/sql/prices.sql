-- series: Brent and Urals are in other tables
SELECT id, any(of_unit) AS unit, any(of_source) AS source,
  CAST(arrayMap(of -> (of.2, of.3, of.4), arraySort(groupArray((place, period, price, of_status)))),
    'Array(Tuple(period String, price Nullable(Float64), status Nullable(String)))') AS months
FROM (
  SELECT 1 AS part, place, 'brent' AS id, 'bbl' AS of_unit, brent_source AS of_source, period, brent_usd_per_barrel AS price,
    brent_status AS of_status
  FROM trade.context_monthly WHERE edition = {shared:UInt32}
  UNION ALL
  SELECT 2, place, 'urals', 'bbl', (
      SELECT any(urals_source) FROM trade.rates_monthly WHERE edition = {shared:UInt32} AND urals_usd_per_barrel IS NOT NULL
    ), context_monthly.period, rates.value, rates.urals_status
  FROM trade.context_monthly
  LEFT JOIN (
    SELECT period, urals_usd_per_barrel AS value, urals_status FROM trade.rates_monthly WHERE edition = {shared:UInt32}
  ) AS rates ON rates.period = context_monthly.period
  WHERE edition = {shared:UInt32}
  UNION ALL
  SELECT 3, place, benchmark, unit, source, period, price_usd, status
  FROM trade.prices_monthly WHERE edition = {shared:UInt32}
)
GROUP BY id ORDER BY min(part), min(place)
