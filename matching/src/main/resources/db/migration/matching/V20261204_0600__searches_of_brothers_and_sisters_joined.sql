-- Searches begun singly for brothers and sisters go on as one for them together (R-MATCH-16).
alter table family_finding_child drop constraint family_finding_child_ended_how_check;
alter table family_finding_child
  add constraint family_finding_child_ended_how_check
  check (ended_how in ('ADOPTED', 'REVERSED', 'OWN_SEARCH', 'JOINED'));
