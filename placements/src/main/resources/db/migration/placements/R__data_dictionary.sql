comment on schema placements is 'Children, carers and homes, approvals, vacancies, searches, placements, statutory returns';


comment on table gazetteer_edition is 'One loaded file of postcodes or sectors; the newest that names a place is believed';
comment on column gazetteer_edition.id is 'Assigned by Kith';
comment on column gazetteer_edition.version is 'Counts changes of the row';
comment on column gazetteer_edition.authority is 'National code of the authority that loaded it';
comment on column gazetteer_edition.number is 'Order of loading';
comment on column gazetteer_edition.source is 'Publisher, edition and licence, as stated by the person who loaded it';
comment on column gazetteer_edition.postcodes is 'Number of full postcodes in it';
comment on column gazetteer_edition.sectors is 'Number of postcode sectors in it';
comment on column gazetteer_edition.recorded_at is 'When it was loaded';
comment on column gazetteer_edition.recorded_by is 'Sign-in name of the person who loaded it [personal]';

comment on table gazetteer_entry is 'Where one postcode or sector is, as published';
comment on column gazetteer_entry.place is 'Full postcode (S65 1AB) or sector (S65 1)';
comment on column gazetteer_entry.edition is 'The edition that says so';
comment on column gazetteer_entry.easting is 'Metres on the British National Grid';
comment on column gazetteer_entry.northing is 'Metres on the British National Grid';
comment on column gazetteer_entry.area is 'National code of the social services authority that holds all or most of it';
comment on column gazetteer_entry.share is 'Part of the sector''s postcodes in that authority, over 0 to 1; 1 for a postcode';
