-- rows
SELECT flow, period, value_usd AS valueUsd, status, source FROM trade.world_monthly WHERE edition = {edition:UInt32} ORDER BY place
