-- rows
SELECT partner, period, status, source, value_eur AS valueEur FROM trade.europe_monthly WHERE edition = {edition:UInt32} ORDER BY place
