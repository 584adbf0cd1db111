-- Each load of a pair of countries has a number, its edition, by which answers read; no answer reads an edition that
-- was never finished. Data of no pair is loaded as that of 0 and 0.

CREATE DATABASE IF NOT EXISTS trade;

CREATE TABLE IF NOT EXISTS trade.editions (
  edition UInt32, reporter UInt16, partner UInt16, state Enum8('begun' = 1, 'whole' = 2), compiled String
) ENGINE = MergeTree ORDER BY (reporter, partner, edition);

-- The figures of all pairs, ordered so that the rows of a series lie side by side, however large the table is.
CREATE TABLE IF NOT EXISTS trade.observations (
  reporter UInt16, partner UInt16, edition UInt32, flow Enum8('M' = 1, 'X' = 2), cmd_code LowCardinality(String),
  book Enum8('customs' = 1, 'baci' = 2, 'baci-partial' = 3, 'quoted' = 4, 'yearly' = 5), period LowCardinality(String),
  value_usd Nullable(Float64), net_weight_kg Nullable(Float64),
  value_status Nullable(Enum8('A' = 1, 'P' = 2, 'E' = 3, 'U' = 4)),
  weight_status Nullable(Enum8('A' = 1, 'P' = 2, 'E' = 3, 'U' = 4)),
  source LowCardinality(String), plus_minus_usd Nullable(Float64), stated_growth_pct Nullable(Float64), note Nullable(String)
) ENGINE = MergeTree ORDER BY (reporter, partner, edition, flow, cmd_code, book, period);

-- Rows of the tables beside the books, which are small, each as the JSON of what a load made of it. `place` keeps their
-- order, and `key` is the code or id of a row that has one.
CREATE TABLE IF NOT EXISTS trade.rows (
  edition UInt32, table LowCardinality(String), key String, place UInt32, row String
) ENGINE = MergeTree ORDER BY (edition, table, key, place);
