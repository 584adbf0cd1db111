-- rows
SELECT date, table, what, why FROM trade.corrections WHERE edition = {edition:UInt32} ORDER BY place
