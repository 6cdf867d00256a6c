-- Who decided on a match, with what office; why a step of a link was corrected or taken back. A
-- booking to a panel is a step of the day of the panel.
alter table link_move add column decided_by text;
alter table link_step add column why_closed text;
