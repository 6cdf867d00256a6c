-- Whose reviewing officer somebody is stood here, and beside it in the life of the child, which tells
-- what is due. The life of the child is the one record: what stands here alone moves there, with who
-- recorded it and when.
insert into placements.life_event
    (id, version, authority, subject_kind, subject_id, event, on_day, details, recorded_at,
     recorded_by)
select r.id, 1, r.authority, 'CHILD', r.child, 'REVIEWING_OFFICER_APPOINTED', r.on_day,
       jsonb_build_object('officer', r.name)::text, r.recorded_at, r.recorded_by
  from reviewing_officer r
 where r.superseded_at is null
   and not exists (
         select from placements.life_event e
          where e.subject_id = r.child and e.event = 'REVIEWING_OFFICER_APPOINTED'
            and e.withdrawn_at is null and e.on_day = r.on_day
            and lower(e.details::jsonb ->> 'officer') = lower(r.name));

drop table reviewing_officer;
