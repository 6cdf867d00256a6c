comment on table case_row is 'A row of pre-proceedings or permanence as an extract of the case system tells it; superseded when a later extract tells another';
comment on column case_row.id is 'Assigned by Kith';
comment on column case_row.authority is 'National code of the responsible authority';
comment on column case_row.child is 'Id of the child in the schema placements [personal]';
comment on column case_row.part is 'PRE_PROCEEDINGS or PERMANENCE: the table of the dataset';
comment on column case_row.number is 'Order among the rows of the child in the table, from 1';
comment on column case_row.cells is 'Cells by column of the dataset without its prefix, adopters among them: those are for who may see adopters alone [personal]';
comment on column case_row.extract is 'Id of the extract in the schema placements that first told it so';
comment on column case_row.told_on is 'Day on which the case system wrote the extract that first told its cells so, those of adopters aside: everybody reads the day, which must not tell of a match';
comment on column case_row.recorded_at is 'When it was read';
comment on column case_row.recorded_by is 'Sign-in name of who sent the extract, or of the folder [personal]';
comment on column case_row.superseded_at is 'When a later extract told otherwise, or the child was merged into a record that is told itself; empty while it holds';
comment on column case_row.superseded_extract is 'Id of that extract, or of the one that told the record; empty while it holds';

comment on column pre_proceedings.case_family is 'Number of the family in the case system; empty when people recorded it, or none is told [personal]';
comment on column child_in_pre_proceedings.extract is 'Id of the extract that told the start, which follows the next; empty when people recorded it';
comment on column pre_proceedings_step.extract is 'Id of the extract that told it; empty when people recorded it';
comment on column gateway_decision.extract is 'Id of the extract that told it; empty when people recorded it';
comment on column permanence_step.extract is 'Id of the extract that told it; empty when people recorded it';
