-- A decision may be recorded after the application or the plan that it decides: it has its day, and
-- who recorded it. Until now a plan was decided on the day on which it was put.
alter table plan_before_court
  add column decided_on date,
  add column decided_recorded_by text;
update plan_before_court set decided_on = stated_on where approved is not null;
alter table plan_before_court
  add constraint plan_is_decided_after_it_is_put check (decided_on >= stated_on),
  add constraint a_decision_on_a_plan_has_its_day check ((decided_on is null) = (approved is null));

alter table application add column decided_recorded_by text;
