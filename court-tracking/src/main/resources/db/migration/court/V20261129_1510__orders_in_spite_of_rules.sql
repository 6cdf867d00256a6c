-- An order that was recorded in spite of what rules say tells which and why, as an extension does.
alter table court_order
  add column accepted_rules text,
  add column accepted_because text;
