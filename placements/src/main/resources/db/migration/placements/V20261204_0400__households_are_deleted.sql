-- A record of carers or applicants whose time is over is deleted as that of a child is (ADR 0064).
alter table deletion_record drop constraint deletion_record_kind_check;
alter table deletion_record add constraint deletion_record_kind_check
  check (kind in ('CHILD', 'HOUSEHOLD'));

-- A placement outlives the record of its home. It names no home then, and an id of nobody, which is
-- the same in all placements that were in one home.
alter table placement add column deleted_home uuid;

-- So do what was asked, allowed and reserved for children, and homes that were thought of for them:
-- in place of the home they name nobody, of whom there is no row.
alter table approval drop constraint approval_household_id_fkey;
alter table held_place drop constraint held_place_household_id_fkey;
alter table local_option drop constraint local_option_household_id_fkey;
alter table reservation drop constraint reservation_household_id_fkey;
alter table search_call drop constraint search_call_household_id_fkey;
