-- Reasons of what is taken back and of longer holds are asked, too, whether they name another child.
alter table search_call add column withdrawn_accepted_reason text;
alter table approval add column withdrawn_accepted_reason text;
alter table reservation_held_longer add column accepted_reason text;
