-- What began in an emergency was said to be recorded with an approval, also where none was given.
update placements.life_event l
   set note = 'Begun in an emergency without the approval of a nominated officer'
  from placements.placement p
 where p.id = l.subject_id and l.note = 'Recorded with the approval for the search'
   and l.event in ('EMERGENCY_OUTSIDE_TERMS', 'PARENT_BEFORE_ASSESSMENT')
   and not exists (select from placements.approval a
                    where a.search_id = p.search_id and a.household_id = p.household_id
                      and a.rule = case l.event when 'EMERGENCY_OUTSIDE_TERMS' then 'R-PLACE-13'
                                                else 'R-PLACE-31' end
                      and (not exists (select from placements.approval_child c
                                        where c.approval_id = a.id)
                           or exists (select from placements.approval_child c
                                       where c.approval_id = a.id and c.child_id = p.child_id)));
