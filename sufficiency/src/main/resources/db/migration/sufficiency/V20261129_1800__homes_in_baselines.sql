-- What a baseline holds of homes (R-SUFF-09, -10), who asked for a forecast, and what a forecast
-- asks beside the future as now (R-SUFF-15).
alter table baseline add column supply text;
alter table baseline add column homes int not null default 0;
alter table baseline add column places int not null default 0;
alter table baseline add column known_children int not null default 0;
alter table baseline add column home_spans int not null default 0;
alter table baseline add column closings_from date;
alter table baseline add column with_homes boolean not null default false;
alter table baseline add column back_test_problem text;
alter table forecast_block add column supply text;

create table scenario (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  name text not null check (name <> ''),
  terms jsonb not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz
);
create unique index scenario_one_of_a_name
  on scenario (authority, lower(name)) where superseded_at is null;

alter table forecast add column scenario uuid references scenario (id);
alter table forecast add column question jsonb;
create index forecast_of_scenario on forecast (scenario) where scenario is not null;

create table forecast_asker (
  forecast uuid not null references forecast (id),
  name text not null,
  primary key (forecast, name)
);
insert into forecast_asker select id, asked_by from forecast where not cancelled;
delete from forecast_block b using forecast f where f.id = b.forecast and f.cancelled;

-- What a week in a kind of home costs, as the authority reckons; a newer row takes its place.
create table unit_cost (
  id uuid primary key,
  authority text not null,
  home text not null,
  low_pence bigint not null check (low_pence >= 0),
  high_pence bigint not null check (high_pence >= low_pence),
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz
);
create unique index unit_cost_one_of_a_kind
  on unit_cost (authority, home) where superseded_at is null;
