-- Whom and what an accepted doubt of the register is about, so that it follows its child into
-- another record. Of those accepted before, doubts about what is missing are told again by their id;
-- others were accepted without it, and are accepted anew when they are asked again.
alter table finding_acceptance
  add column subject uuid,
  add column field text,
  add constraint finding_acceptance_subject_whole check (num_nonnulls(subject, field) in (0, 2));
create index finding_acceptance_subject on finding_acceptance (subject) where subject is not null;

update finding_acceptance a
   set subject = c.id, field = g.field
  from child c
 cross join (values ('R-SUFF-03', 'placement-postcode'), ('R-MATCH-17', 'home-postcode'),
                    ('R-SUFF-02', 'legal-status'), ('R-DATE-07', 'date-of-birth'),
                    ('R-MATCH-12', 'needs'), ('R-PLACE-04', 'school')) g (rule, field)
 where a.part = 'register' and a.rule = g.rule
   and a.fact = md5('register|' || g.rule || '|' || c.id || '|' || g.field)::uuid;

update finding_acceptance a
   set subject = p.child_id, field = g.field || p.id
  from placement p
 cross join (values ('why-outside-'), ('local-homes-considered-')) g (field)
 where a.part = 'register' and a.rule = 'R-PLACE-48'
   and a.fact = md5('register|R-PLACE-48|' || p.child_id || '|' || g.field || p.id)::uuid;

-- When and by whom a record was merged: what is changed of a record for another reason later is not
-- the day of the merge.
alter table child
  add column merged_at timestamptz,
  add column merged_by text;
update child set merged_at = changed_at, merged_by = changed_by where merged_into is not null;
alter table child
  add constraint child_merged_whole check (num_nonnulls(merged_into, merged_at, merged_by) in (0, 3));
