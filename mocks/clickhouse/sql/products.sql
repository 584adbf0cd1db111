-- rows: each year is taken from one book: from BACI as far as it goes, then from China's own
SELECT toString(cmd_code) AS cmdCode, value_usd AS valueUsd, net_weight_kg AS netWeightKg, value_status AS valueStatus,
  weight_status AS weightStatus, toString(source) AS source
FROM trade.observations
WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32}
  AND flow = {flow:String} AND period = {year:String} AND length(cmd_code) = 4
  AND book = (
    SELECT if(countIf(book = 'baci') > 0, 'baci', 'yearly') FROM trade.observations
    WHERE reporter = {reporter:UInt16} AND partner = {partner:UInt16} AND edition = {edition:UInt32} AND period = {year:String}
  )
ORDER BY cmd_code
