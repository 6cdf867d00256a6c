-- Why a reservation was given back: the home said that its places are not available (R-PLACE-38).
alter table reservation add column not_available boolean not null default false;
