-- Words by hand in a paper for the panel that seem to name another child are kept when somebody says
-- why.
alter table panel_paper_part add column accepted_reason text;
