-- Where a cost comes from, such as a budget or a framework; empty where nobody said.
alter table unit_cost add column source text not null default '';
create index unit_cost_by_time on unit_cost (authority, recorded_at);
