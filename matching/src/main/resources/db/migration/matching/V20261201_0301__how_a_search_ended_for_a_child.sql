-- An own search of a child that was begun by mistake is taken back with a reason, and stays on
-- record. A search that is over names everybody for whom it ended with an adoption, each with the
-- day, which needs how it ended for each.
alter table family_finding_child
  add column ended_how text check (ended_how in ('ADOPTED', 'REVERSED', 'OWN_SEARCH')),
  add column superseded_at timestamptz,
  add column superseded_by text,
  add column why_closed text;

update family_finding_child c
   set ended_how = coalesce(
     (select min(s.step) from adoption_step s
       where s.child = c.child and s.on_day = c.ended_on and s.superseded_at is null
         and s.step in ('ADOPTED', 'REVERSED')),
     case when exists (
       select 1 from family_finding_child other where other.family_finding = c.family_finding
         and other.id <> c.id) then 'OWN_SEARCH' end)
 where c.ended_on is not null;
