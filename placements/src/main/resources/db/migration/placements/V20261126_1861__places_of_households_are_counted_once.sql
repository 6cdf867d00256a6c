-- Lists of households count from the views that are kept in memory, so what the database kept beside
-- the values for them has no reader any more.
drop index household_fact_kind;
alter table household_fact
  drop column places, drop column min_age, drop column max_age,
  drop column parent_and_child, drop column high_behaviour;
drop function places_not_available(text);
