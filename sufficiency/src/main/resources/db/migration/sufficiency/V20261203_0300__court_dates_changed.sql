-- What a baseline knows of courts may be out of date an hour later (R-SUFF-10): how often dates of
-- cases changed since is counted, and nothing of whose.
create table court_dates_changed (
  id uuid primary key,
  authority text not null,
  changed_at timestamptz not null
);
create index court_dates_changed_at on court_dates_changed (authority, changed_at);
alter table baseline add column confirmed_at timestamptz;
