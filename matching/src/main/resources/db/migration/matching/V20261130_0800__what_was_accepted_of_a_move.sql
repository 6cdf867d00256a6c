-- A move that rules speak against is recorded by who accepts them with a reason: both stay with it.
alter table link_move add column accepted_rules text not null default '';
alter table link_move add column accepted_reason text not null default '';
