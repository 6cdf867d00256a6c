-- Health assessments and checks of the teeth, as the table cla_health tells them.
alter table case_history
  drop constraint case_history_part,
  add constraint case_history_part
    check (part in ('REVIEWS', 'VISITS', 'CARE_PLAN', 'MISSING', 'DISABILITY', 'HEALTH'));
