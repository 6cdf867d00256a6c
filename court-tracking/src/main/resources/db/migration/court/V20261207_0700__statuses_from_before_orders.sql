-- A legal status that was on record from the day of an order before the order was recorded stays
-- when the order is taken back. Of orders recorded until now nobody knows; they take it along.
alter table court_order
  add column status_stood boolean not null default false;
