comment on schema court is 'Proceedings, hearings, directions, orders, reviews and the routes to permanence';

comment on table proceedings is 'An application to the court about one or more children';
comment on column proceedings.id is 'Assigned by Kith';
comment on column proceedings.version is 'Counts changes of the proceedings, also of their children''s';
comment on column proceedings.authority is 'National code of the responsible authority';
comment on column proceedings.kind is 'What the application asks for';
comment on column proceedings.issued_on is 'Day on which the court issued it, from which time runs; empty when not known';
comment on column proceedings.submitted_on is 'Day on which it was submitted; empty when not recorded';
comment on column proceedings.case_number is 'The court''s own number [personal]';
comment on column proceedings.recorded_at is 'When it was recorded';
comment on column proceedings.recorded_by is 'Sign-in name of the person who recorded it [personal]';

comment on table child_in_proceedings is 'One child in proceedings; each has a limit of their own';
comment on column child_in_proceedings.id is 'Assigned by Kith';
comment on column child_in_proceedings.version is 'Counts changes of the row';
comment on column child_in_proceedings.authority is 'National code of the responsible authority';
comment on column child_in_proceedings.proceedings is 'The proceedings';
comment on column child_in_proceedings.child is 'Id of the child in the schema placements [personal]';
comment on column child_in_proceedings.disposed_on is 'Day on which the application was disposed of for the child; empty while open [personal]';

comment on table extension is 'A decision of the court to give one child''s proceedings more time; never changed';
comment on column extension.id is 'Assigned by Kith';
comment on column extension.version is 'Counts changes of the row';
comment on column extension.authority is 'National code of the responsible authority';
comment on column extension.child_in_proceedings is 'The child in the proceedings';
comment on column extension.granted_on is 'Day of the decision, from which it applies [personal]';
comment on column extension.new_end is 'Last day of the extended period [personal]';
comment on column extension.reason is 'Why, from a closed list [personal]';
comment on column extension.justification is 'Why the court found it necessary to resolve the proceedings justly [personal]';
comment on column extension.welfare is 'Impact on the child''s welfare, as the court weighed it [personal]';
comment on column extension.conduct is 'Impact on the duration and conduct of the proceedings [personal]';
comment on column extension.accepted_rules is 'Rules that spoke against it and were accepted, separated by commas';
comment on column extension.accepted_because is 'Reason given for accepting them [personal]';
comment on column extension.recorded_at is 'When it was recorded';
comment on column extension.recorded_by is 'Sign-in name of the person who recorded it [personal]';
