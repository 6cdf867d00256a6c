-- An end that was on record before the order was stands when the order is taken back. Of orders
-- recorded until now nobody knows; with them goes an end that rests on them alone, as before.
alter table court_order
  add column after_end boolean not null default false;
