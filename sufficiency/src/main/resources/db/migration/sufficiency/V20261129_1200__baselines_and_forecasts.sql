-- What forecasts start from, never changed after, and the forecasts made of it (R-SUFF-10, -11).
create table baseline (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  as_of date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  fingerprint text not null,
  content text not null,
  children int not null,
  spells int not null,
  looked_after int not null,
  recorded_from date not null,
  own_rates boolean not null,
  short_breaks int not null,
  grown_up int not null,
  back_test jsonb,
  constraint baseline_once unique (authority, as_of, fingerprint)
);
create table forecast (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  baseline uuid not null references baseline (id),
  horizon_months int not null check (horizon_months between 1 and 60),
  replications int not null check (replications between 100 and 10000),
  seed bigint not null,
  asked_at timestamptz not null,
  asked_by text not null,
  jobs uuid[] not null,
  blocks int not null check (blocks > 0),
  cancelled boolean not null default false,
  result jsonb
);
create index forecast_by_day on forecast (authority, asked_at desc);
create index forecast_of_baseline on forecast (baseline);
-- What one job counted; emptied when all blocks are added up.
create table forecast_block (
  forecast uuid not null references forecast (id),
  number int not null,
  content text not null,
  primary key (forecast, number)
);
