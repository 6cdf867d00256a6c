-- How many people under 18 live in the area: the denominator of the rate of children looked after.
create table population_estimate (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  year int not null check (year between 1990 and 2100),
  under_18 int not null check (under_18 > 0),
  source text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz
);
create unique index population_estimate_one_a_year
  on population_estimate (authority, year) where superseded_at is null;
