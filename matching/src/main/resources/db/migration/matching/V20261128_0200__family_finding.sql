-- The search for adopters for a child, or for brothers and sisters together, the families explored,
-- and what was done of each. Nothing is edited: a row is closed (superseded_at) and another added.
-- Decisions and orders stand in the schema court, placements in the schema placements.
create table family_finding (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  began_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);

create table family_finding_child (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  family_finding uuid not null references family_finding (id),
  child uuid not null,
  ended_on date,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on family_finding_child (family_finding);
-- A new decision cannot start while an earlier one is open (R-ADOPT-22).
create unique index family_finding_open on family_finding_child (authority, child)
  where ended_on is null;

create table adoption_step (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child uuid not null,
  step text not null,
  on_day date not null,
  answer text,
  note text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text
);
create index on adoption_step (child);

create table link (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  family_finding uuid not null references family_finding (id),
  household uuid not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index on link (family_finding);
create index on link (household);

create table link_move (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  link uuid not null references link (id),
  number int not null check (number > 0),
  state text not null,
  on_day date not null,
  reason text,
  ended_by text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text,
  constraint link_move_ends_with_a_reason check (state <> 'ENDED' or reason <> '')
);
create index on link_move (link);

create table link_step (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  link uuid not null references link (id),
  step text not null,
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text
);
create index on link_step (link);

create table family_step (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  household uuid not null,
  step text not null,
  on_day date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  superseded_by text
);
create index on family_step (household);
