-- What somebody is to do for a child by a day, and the meetings in which lists of children are gone
-- through. What an action said before a change stays, so that minutes read as their meeting ended.

create table meeting (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  kind text not null,
  sealed boolean not null,
  held_on date not null,
  chair text not null,
  agenda_from text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  ended_at timestamptz,
  ended_by text,
  constraint meeting_ended_whole check (num_nonnulls(ended_at, ended_by) in (0, 2))
);
create index meeting_latest on meeting (authority, held_on desc);

create table agenda_item (
  id uuid primary key,
  version bigint not null,
  meeting_id uuid not null references meeting,
  position int not null,
  child_id uuid not null references child,
  standing text not null,
  note text,
  noted_at timestamptz,
  noted_by text,
  constraint agenda_item_place unique (meeting_id, position),
  constraint agenda_item_noted_whole check (num_nonnulls(note, noted_at, noted_by) in (0, 3))
);
create index agenda_item_child on agenda_item (child_id);

create table action (
  id uuid primary key,
  version bigint not null,
  authority text not null,
  child_id uuid not null references child,
  meeting_id uuid references meeting,
  sealed boolean not null,
  set_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
create index action_child on action (child_id);
create index action_meeting on action (meeting_id);

create table action_told (
  id uuid primary key,
  action_id uuid not null references action,
  what text not null,
  owner text not null,
  due_on date not null,
  ended text,
  ended_on date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  superseded_at timestamptz,
  constraint action_told_end check (ended in ('DONE', 'WITHDRAWN')),
  constraint action_told_ended_whole check (num_nonnulls(ended, ended_on) in (0, 2))
);
create unique index action_told_once on action_told (action_id) where superseded_at is null;
create index action_told_of on action_told (action_id);
