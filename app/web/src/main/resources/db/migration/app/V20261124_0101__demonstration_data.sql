-- Which version of the demonstration data is loaded: no row, none.
create table demonstration_data (
  version integer primary key,
  loaded_at timestamptz not null default clock_timestamp()
);
comment on table demonstration_data is 'Version of the demonstration data that is loaded';
comment on column demonstration_data.version is 'Version of the generator that made them';
comment on column demonstration_data.loaded_at is 'When they were loaded';
