-- cny
SELECT period, cny_per_usd AS value, cny_status AS status, if(value IS NULL, NULL, cny_source) AS source
FROM trade.rates_monthly WHERE edition = {shared:UInt32} ORDER BY place

-- rub
SELECT period, rub_per_usd AS value, rub_status AS status, if(value IS NULL, NULL, rub_source) AS source
FROM trade.rates_monthly WHERE edition = {shared:UInt32} ORDER BY place

-- eur
SELECT period, usd_per_eur AS value, eur_status AS status, if(value IS NULL, NULL, eur_source) AS source
FROM trade.rates_monthly WHERE edition = {shared:UInt32} ORDER BY place

-- usPrices
SELECT period, us_cpi AS value, us_cpi_status AS status, if(value IS NULL, NULL, us_cpi_source) AS source
FROM trade.rates_monthly WHERE edition = {shared:UInt32} ORDER BY place
