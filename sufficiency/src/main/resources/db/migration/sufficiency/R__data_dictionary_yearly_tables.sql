comment on table yearly_load is 'One file of yearly tables that somebody sent';
comment on column yearly_load.id is 'Assigned by Kith';
comment on column yearly_load.version is 'Counts changes of the row';
comment on column yearly_load.authority is 'National code of the authority that loads it';
comment on column yearly_load.file_name is 'As sent; empty when none was stated';
comment on column yearly_load.layout is 'LOOKED_AFTER or INDICATORS, by the columns of its first row';
comment on column yearly_load.checksum is 'SHA-256 of what was received';
comment on column yearly_load.content is 'Bytes as received; null when the load has ended';
comment on column yearly_load.job_id is 'The job that reads it';
comment on column yearly_load.received_at is 'When it was received';
comment on column yearly_load.received_by is 'Sign-in name of the person who sent it [personal]';

comment on table yearly_edition is 'One file of yearly tables that was loaded whole; where two tell the same count, the newest is believed';
comment on column yearly_edition.id is 'Assigned by Kith';
comment on column yearly_edition.version is 'Counts changes of the row';
comment on column yearly_edition.authority is 'National code of the authority that loaded it';
comment on column yearly_edition.number is 'Order of loading';
comment on column yearly_edition.load_id is 'The load that brought it';
comment on column yearly_edition.layout is 'LOOKED_AFTER or INDICATORS';
comment on column yearly_edition.first_year is 'First year with a count; null where it has none';
comment on column yearly_edition.last_year is 'Last year with a count; null where it has none';
comment on column yearly_edition.areas is 'Authorities that it tells of';
comment on column yearly_edition.rows_read is 'Rows of the file';
comment on column yearly_edition.kept is 'Of them those kept';
comment on column yearly_edition.not_published is 'Rows in which a symbol stands instead of a count';
comment on column yearly_edition.other_measures is 'Rows of what Kith makes nothing of';
comment on column yearly_edition.other_areas is 'Rows of regions, of England and of areas that are no authority';
comment on column yearly_edition.recorded_at is 'When it was loaded';
comment on column yearly_edition.recorded_by is 'Sign-in name of the person who loaded it [personal]';

comment on table yearly_count is 'A published count of one authority on 31 March';
comment on column yearly_count.edition is 'The edition that says so';
comment on column yearly_count.code is 'National code of the authority';
comment on column yearly_count.year is 'On 31 March of which was counted';
comment on column yearly_count.measure is 'What was counted';
comment on column yearly_count.value is 'People';

comment on table yearly_name is 'How an edition writes the name of an authority';
comment on column yearly_name.edition is 'The edition';
comment on column yearly_name.code is 'National code of the authority';
comment on column yearly_name.name is 'As published';

comment on table yearly_region is 'The region in which an authority lies';
comment on column yearly_region.edition is 'The edition that says so';
comment on column yearly_region.name is 'Name of the authority in small letters, without what the tables spell differently';
comment on column yearly_region.region is 'As published';

comment on table neighbour_set is 'Authorities that people compare one with, as its statistical neighbours';
comment on column neighbour_set.id is 'Assigned by Kith';
comment on column neighbour_set.version is 'Counts changes of the row';
comment on column neighbour_set.authority is 'National code of the authority that keeps the set';
comment on column neighbour_set.area is 'National code of the authority whose neighbours they are';
comment on column neighbour_set.neighbours is 'Their national codes, in order';
comment on column neighbour_set.recorded_at is 'When they were chosen';
comment on column neighbour_set.recorded_by is 'Sign-in name of who chose [personal]';
comment on column neighbour_set.superseded_at is 'When others were chosen; null while they hold';
