comment on table calendar_feed is 'Addresses by which calendars read the dates of a person';
comment on column calendar_feed.id is 'Assigned by Kith';
comment on column calendar_feed.authority is 'National code of the authority';
comment on column calendar_feed.owner is 'Sign-in name of whose dates it tells [personal]';
comment on column calendar_feed.token_digest is 'SHA-256 of the secret part of the address; never the address';
comment on column calendar_feed.mine is 'Only dates of children allocated to the owner';
comment on column calendar_feed.made_at is 'When it was made';
comment on column calendar_feed.read_at is 'When a calendar read it last; null for never';
comment on column calendar_feed.revoked_at is 'From when it answers as if it were not there; null while it works';
