comment on table baseline is 'What forecasts start from: everybody ever looked after as known on a day, without anything that leads to a child; never changed';
comment on column baseline.id is 'Assigned by Kith';
comment on column baseline.version is 'Counts changes of the row: only the back-test comes later';
comment on column baseline.authority is 'National code of the responsible authority';
comment on column baseline.as_of is 'The day: nothing of it came later';
comment on column baseline.recorded_at is 'When it was taken, real clock';
comment on column baseline.recorded_by is 'Sign-in name of who asked for the first forecast of it [personal]';
comment on column baseline.fingerprint is 'SHA-256 of the content: the same facts are the same baseline';
comment on column baseline.content is 'One spell of care in a line: number of the child, number of the group of brothers and sisters, born, from and until in days since 1970, kind of home, side of the boundary, how care ended, number of the home; pseudonymous [personal]';
comment on column baseline.children is 'Children in it, in care or not';
comment on column baseline.spells is 'Spells in it';
comment on column baseline.looked_after is 'Children in care on the day under 18';
comment on column baseline.recorded_from is 'First day from which on the register tells of those who left; the day itself where it does not';
comment on column baseline.own_rates is 'Rates are those of the authority; false where too little of the past is recorded';
comment on column baseline.short_breaks is 'Spells left out as series of short breaks';
comment on column baseline.grown_up is 'Children left out whose placement goes on though they are 18';
comment on column baseline.back_test is 'How earlier forecasts would have done; null until it was reckoned';

comment on table forecast is 'Forecasts: asked for, made once by jobs, never changed after';
comment on column forecast.id is 'Assigned by Kith';
comment on column forecast.version is 'Counts changes of the row';
comment on column forecast.authority is 'National code of the responsible authority';
comment on column forecast.baseline is 'What it starts from';
comment on column forecast.horizon_months is 'Months ahead';
comment on column forecast.replications is 'Futures simulated';
comment on column forecast.seed is 'Of the random numbers: the same baseline, months, replications and seed give the same forecast';
comment on column forecast.asked_at is 'When it was asked for, real clock';
comment on column forecast.asked_by is 'Sign-in name of who asked [personal]';
comment on column forecast.jobs is 'The jobs that make it';
comment on column forecast.blocks is 'Blocks of futures into which it is cut';
comment on column forecast.cancelled is 'Somebody does not want it any more';
comment on column forecast.result is 'What it says; null while it is not made';

comment on table forecast_block is 'Counts of one block of futures, until all are added up';
comment on column forecast_block.forecast is 'The forecast';
comment on column forecast_block.number is 'From 0';
comment on column forecast_block.content is 'Values and how often each came up';
comment on column forecast_block.supply is 'What was counted of homes in the block; null without homes';

comment on column baseline.supply is 'Homes and what children need of them, without ids, names or postcodes, places on the map to a kilometre, as JSON; null in baselines taken before; pseudonymous [personal]';
comment on column baseline.homes is 'Foster homes, children’s homes and supported accommodation with terms on the day';
comment on column baseline.places is 'Their places approved';
comment on column baseline.known_children is 'Children of whom needs are known to the baseline';
comment on column baseline.home_spans is 'Spans of days on which homes could take children, ended ones among them';
comment on column baseline.closings_from is 'First day from which on the register tells of homes that closed; the day itself where it does not';
comment on column baseline.with_homes is 'Enough of those who live within the boundary live in homes that are known, so that forecasts place children in homes';
comment on column baseline.back_test_problem is 'Why earlier forecasts could not be checked; null when they could';
comment on column baseline.back_test_edition is 'Number of the yearly tables that told the back-test how far numbers drift, 0 for none; null where none is reckoned, or it was reckoned without asking them';

comment on column forecast.scenario is 'The saved scenario that it answers; null for the future as now';
comment on column forecast.question is 'What differs from the future as now, as JSON; null when nothing';

comment on table scenario is 'What-ifs, saved under a name; never changed, a newer one takes the name';
comment on column scenario.id is 'Assigned by Kith';
comment on column scenario.version is 'Counts changes of the row';
comment on column scenario.authority is 'National code of the responsible authority';
comment on column scenario.name is 'What people call it';
comment on column scenario.terms is 'What differs from the future as now';
comment on column scenario.recorded_at is 'When it was saved, real clock';
comment on column scenario.recorded_by is 'Sign-in name of who saved it [personal]';
comment on column scenario.superseded_at is 'When it was taken off the list; null while on it';

comment on table forecast_asker is 'Who wants a forecast: it is cancelled when nobody does any more';
comment on column forecast_asker.forecast is 'The forecast';
comment on column forecast_asker.name is 'Sign-in name [personal]';

comment on table unit_cost is 'What a week in a kind of home costs, as the authority reckons';
comment on column unit_cost.id is 'Assigned by Kith';
comment on column unit_cost.authority is 'National code of the responsible authority';
comment on column unit_cost.home is 'Kind of home';
comment on column unit_cost.low_pence is 'A week at the least, in pence';
comment on column unit_cost.high_pence is 'A week at the most, in pence';
comment on column unit_cost.source is 'Where it comes from, such as a budget; empty where nobody said';
comment on column unit_cost.recorded_at is 'When it was recorded, real clock';
comment on column unit_cost.recorded_by is 'Sign-in name of who recorded it [personal]';
comment on column unit_cost.superseded_at is 'When a newer row took its place; null while in force';

comment on column baseline.pipeline is 'Children in care of whom something is to be decided, by their number in the content: when proceedings may end or the child may move in with adopters, and how likely what comes of it, as JSON; null where nothing is, and in baselines taken before; pseudonymous [personal]';
comment on column baseline.learned is 'Every estimate with what was seen, what it was drawn to and how far, as JSON; null in baselines taken before';

comment on table baseline_confirmed is 'When a baseline was taken again and was the same';
comment on column baseline_confirmed.id is 'Assigned by Kith';
comment on column baseline_confirmed.baseline is 'The baseline';
comment on column baseline_confirmed.confirmed_at is 'When that was, real clock';

comment on table court_dates_changed is 'How often the dates of cases in court changed since there are baselines; says nothing of whose';
comment on column court_dates_changed.id is 'Assigned by Kith; of no case and no child';
comment on column court_dates_changed.authority is 'National code of the responsible authority';
comment on column court_dates_changed.changed_at is 'When it was recorded, real clock';
