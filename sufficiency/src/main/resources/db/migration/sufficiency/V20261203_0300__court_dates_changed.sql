-- What a baseline knows of courts may be out of date an hour later (R-SUFF-10): how often dates of
-- cases changed since is counted, and nothing of whose.
create table court_dates_changed (
  id uuid primary key,
  authority text not null,
  changed_at timestamptz not null
);
create index court_dates_changed_at on court_dates_changed (authority, changed_at);
-- A baseline that is taken again and is the same knows of what changed until then. Rows of its own:
-- who asks for a forecast does not wait for who ends one of the same baseline.
create table baseline_confirmed (
  id uuid primary key,
  baseline uuid not null references baseline (id),
  confirmed_at timestamptz not null
);
create index baseline_confirmed_last on baseline_confirmed (baseline, confirmed_at);
