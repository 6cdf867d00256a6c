-- A meeting that goes on can be put right, and a child taken off its agenda: what it said before
-- stays, with the reason. A child who is put back keeps the note.

alter table agenda_item add column taken_off boolean not null default false;

create table meeting_change (
  id uuid primary key,
  meeting_id uuid not null references meeting,
  agenda_item_id uuid references agenda_item,
  what text not null,
  kind text,
  held_on date,
  chair text,
  reason text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  constraint meeting_change_what check (what in ('PUT_RIGHT', 'TAKEN_OFF', 'PUT_BACK')),
  constraint meeting_change_whole check (
    (what = 'PUT_RIGHT' and agenda_item_id is null and num_nonnulls(kind, held_on, chair, reason) = 4)
    or (what = 'TAKEN_OFF' and agenda_item_id is not null and reason is not null
        and num_nonnulls(kind, held_on, chair) = 0)
    or (what = 'PUT_BACK' and agenda_item_id is not null
        and num_nonnulls(kind, held_on, chair, reason) = 0))
);
create index meeting_change_of on meeting_change (meeting_id);
create index meeting_change_item on meeting_change (agenda_item_id);
