-- Which step of the timeline a direction orders, and when the assessment began whose report it is.
-- A new assessment may have begun before the court ordered its report.
alter table direction
  add column purpose text check (purpose in (
    'ASSESSMENT_REPORT', 'FINAL_EVIDENCE',
    'ADVOCATES_BEFORE_MANAGEMENT', 'ADVOCATES_BEFORE_RESOLUTION')),
  add column begun_on date,
  add constraint only_an_assessment_begins
    check (begun_on is null or purpose is not distinct from 'ASSESSMENT_REPORT');
