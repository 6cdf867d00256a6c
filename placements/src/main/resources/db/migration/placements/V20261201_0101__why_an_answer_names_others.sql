-- What a provider answered is kept with a reason where it seems to name a child (R-MATCH-15).
alter table referral_recipient add column accepted_reason text;
