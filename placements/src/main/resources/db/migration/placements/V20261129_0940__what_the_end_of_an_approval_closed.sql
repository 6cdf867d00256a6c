-- Which end of an approval closed a fact of the household: taken back, it gives the fact back.
alter table household_fact add column closed_by_event uuid references life_event;

create index household_fact_closed_by_event on household_fact (closed_by_event)
  where closed_by_event is not null;

-- What is recorded of approvals, read with the households of a day.
create index life_event_of_approvals on life_event (subject_id)
  where subject_kind = 'HOUSEHOLD' and withdrawn_at is null;
