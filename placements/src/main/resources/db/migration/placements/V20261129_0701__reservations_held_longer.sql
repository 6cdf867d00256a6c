-- Who held places longer than at first, until when, and why.
create table reservation_held_longer (
  id uuid primary key,
  authority text not null,
  reservation_id uuid not null references reservation,
  held_until timestamptz not null,
  longer_until timestamptz not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint reservation_held_longer_is_longer check (longer_until > held_until)
);
create index reservation_held_longer_of on reservation_held_longer (reservation_id);
