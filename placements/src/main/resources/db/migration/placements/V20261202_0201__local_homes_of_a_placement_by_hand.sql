-- A placement outside that was recorded by hand keeps what stood against each local home, too; it
-- has no reservation, so that the list is its own (R-PLACE-48).
alter table local_option
  alter column reservation_id drop not null,
  add column placement_id uuid references placement,
  add constraint local_option_of_one_choice check (num_nonnulls(reservation_id, placement_id) = 1),
  add constraint local_option_once_by_hand unique (placement_id, household_id);
