-- Notes of calls, considerations and approvals are kept with a reason where they seem to name
-- another child (R-MATCH-15).
alter table search_call add column accepted_reason text;
alter table search_consideration add column accepted_reason text;
alter table approval add column accepted_reason text;
