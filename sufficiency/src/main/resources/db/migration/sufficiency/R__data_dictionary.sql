comment on schema sufficiency is 'Baselines, indicators, forecasts and scenarios';


comment on table population_estimate is 'Published estimates of the people under 18 in the area, by year';
comment on column population_estimate.id is 'Assigned by Kith';
comment on column population_estimate.version is 'Counts changes of the row';
comment on column population_estimate.authority is 'National code of the authority whose area it is';
comment on column population_estimate.year is 'Year whose middle the estimate is about';
comment on column population_estimate.under_18 is 'People under 18';
comment on column population_estimate.source is 'Publisher and edition';
comment on column population_estimate.recorded_at is 'When it was recorded';
comment on column population_estimate.recorded_by is 'Sign-in name of the person who recorded it [personal]';
comment on column population_estimate.superseded_at is 'When a newer row took its place; empty while in force';
