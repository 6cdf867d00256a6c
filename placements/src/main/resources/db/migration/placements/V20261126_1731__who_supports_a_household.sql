-- Lists ask whose households, and which teams there are, whatever the number of households.
create index household_fact_worker on household_fact ((value::jsonb ->> 'worker'))
  where kind = 'support' and superseded_at is null;
create index household_fact_team on household_fact ((value::jsonb ->> 'team'))
  where kind = 'support' and superseded_at is null;
