-- Who answers for placements out of hours, night by night.
create table duty_rota (
  id uuid primary key,
  authority text not null,
  on_day date not null,
  name text not null,
  phone text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text
);
create unique index duty_rota_one_a_night on duty_rota (authority, on_day)
  where superseded_at is null;
