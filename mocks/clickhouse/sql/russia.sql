-- months
SELECT period, partner, status, source, reporter_flow AS flow, value_usd AS valueUsd
FROM trade.russia_partners_monthly WHERE edition = {edition:UInt32} ORDER BY place

-- years
SELECT partner, status, source, reporter_flow AS flow, year, value_usd AS valueUsd
FROM trade.russia_partners_annual WHERE edition = {edition:UInt32} ORDER BY place
