-- Where postcodes and sectors are. An edition is never changed; a newer one that names a place comes before it.
create table gazetteer_edition (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  number bigint generated always as identity,
  source text not null,
  postcodes int not null check (postcodes >= 0),
  sectors int not null check (sectors >= 0),
  recorded_at timestamptz not null,
  recorded_by text not null
);

-- Published facts, so without the id, version and dates that a row about people carries: its edition has them.
create table gazetteer_entry (
  place text not null,
  edition uuid not null references gazetteer_edition (id),
  easting int not null,
  northing int not null,
  area text not null,
  share numeric(4, 3) not null check (share > 0 and share <= 1),
  primary key (place, edition)
);
