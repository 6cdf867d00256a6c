package uk.kith.app.kept;

import static uk.kith.app.kept.Looks.update;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import uk.kith.app.harness.TestChildren;

/**
 * A child looked after with a row of each kind in court tracking, and changes of each of these rows
 * by SQL, as whatever service may make them.
 */
final class CourtRows {

  /** Of what is recorded of a child; with a number and the child. */
  static final List<String> OF_CHILDREN =
      List.of(
          "update placements.child set local_id = case when %d %% 2 = 0 then id::text end"
              + " where id = '%s'",
          "update placements.child set family_name = 'Kept %d' where id = '%s'",
          "update placements.child_fact set value = '{\"worker\":\"w\",\"team\":\"{team}' ||"
              + " case when %d %% 3 = 0 then 'x' else '' end || '\"}'"
              + " where child_id = '%s' and kind = 'allocation'",
          "update placements.child_fact set value = (array['{\"code\":\"V2\"}',"
              + " '{\"code\":\"E1\"}', '{\"code\":\"V3\"}'])[1 + %d %% 3]"
              + " where child_id = '%s' and kind = 'legal-status'",
          "update placements.placement set start_on = start_on - %1$d, care_began = care_began -"
              + " %1$d where child_id = '%2$s'",
          "update placements.placement set end_on = case when %d %% 2 = 0 then current_date - 1"
              + " end where child_id = '%s'",
          "update placements.placement set type = (array['A3', 'U6'])[1 + %d %% 2]"
              + " where child_id = '%s'",
          "update placements.life_event set on_day = on_day - %d where subject_id = '%s'",
          "update placements.life_event set on_day = on_day - %d where subject_id ="
              + " (select id from placements.placement where child_id = '%s')",
          "update court.route_mark set status = (array['PURSUED', 'CONSIDERED'])[1 + %d %% 2]"
              + " where child = '%s'",
          "update court.route_mark set superseded_at = case when %d %% 2 = 0 then now() end"
              + " where child = '%s'",
          "update court.permanence_plan set on_day = on_day - %d where child = '%s'",
          "update court.permanence_plan set superseded_at = case when %d %% 2 = 0 then now() end"
              + " where child = '%s'",
          "update court.review_request set due_by = due_by + %d where child = '%s'",
          "update placements.life_event set details = '{\"officer\":\"Officer %d\"}'"
              + " where subject_id = '%s' and event = 'REVIEWING_OFFICER_APPOINTED'",
          "update court.concern set on_day = current_date + %d - 5 where child = '%s'",
          "update court.concern_step set stage = (array['RAISED', 'RESOLVED'])[1 + %d %% 2]"
              + " where concern = (select id from court.concern where child = '%s')",
          "update court.pre_proceedings set case_family = 'F%d' where id ="
              + " (select pre_proceedings from court.child_in_pre_proceedings where child = '%s')",
          "update court.child_in_pre_proceedings set started_on = started_on - %d"
              + " where child = '%s'",
          "update court.pre_proceedings_step set done_on = done_on + %d"
              + " where child_in_pre_proceedings ="
              + " (select id from court.child_in_pre_proceedings where child = '%s')",
          "update court.family_meeting set taken_back_at = case when %d %% 2 = 0 then now() end"
              + " where child_in_pre_proceedings ="
              + " (select id from court.child_in_pre_proceedings where child = '%s')",
          "update court.gateway_decision set outcome = (array['ISSUE', 'CONTINUE'])[1 + %d %% 2]"
              + " where child = '%s'",
          "update court.guardianship_case set carer = 'Carer %d' where child = '%s'",
          "update court.guardianship_entry set on_day = on_day + %d where guardianship_case ="
              + " (select id from court.guardianship_case where child = '%s')");

  /** Of what is recorded of its case, {@code {case}}. */
  static final List<String> OF_CASES =
      List.of(
          "update court.proceedings set case_number = 'Kept %d' where id = {case}",
          "update court.proceedings set issued_on = current_date - 140 + %d where id = {case}",
          "update court.proceedings set short_notice_reason = case when %d %% 2 = 0 then 'why' end"
              + " where id = {case}",
          "update court.child_in_proceedings set disposed_on = case when %d %% 2 = 0 then"
              + " current_date - 2 end where child = '%s'",
          "update court.direction set due_on = current_date - 6 + %d where proceedings = {case}",
          "update court.direction set filed_on = case when %d %% 2 = 0 then current_date - 1 end"
              + " where proceedings = {case}",
          "update court.direction set assignee = (array['LOCAL_AUTHORITY', 'CAFCASS'])"
              + "[1 + %d %% 2] where proceedings = {case}",
          "update court.direction_variation set due_on = current_date - 4 + %d where direction ="
              + " (select id from court.direction where proceedings = {case})",
          "update court.hearing set first_day = current_date - 20 - %1$d, last_day = current_date"
              + " - 20 - %1$d where proceedings = {case}",
          "update court.hearing_move set moved_on = current_date - 30 - 100 * %d where hearing ="
              + " (select id from court.hearing where proceedings = {case})",
          "update court.hearing_move set reason = (array['COURT', 'CAFCASS'])"
              + "[1 + %d %% 2] where hearing ="
              + " (select id from court.hearing where proceedings = {case})");

  private CourtRows() {}

  /**
   * A child looked after for 150 days, with a review, a visit that found it not safeguarded, and a
   * row of each kind in court tracking.
   *
   * @param type of the placement, code of the return
   * @param status its legal status
   */
  static String child(String team, String type, String status) throws SQLException {
    String child = TestChildren.born("2015-03-01").toString();
    String rows =
        """
        insert into placements.placement (id, version, authority, child_id, start_on, care_began,
            type, accepted_rules, accepted_reason, recorded_at, recorded_by)
          values ('{placement}', 1, 'E08000018', '{child}', current_date - 150, current_date - 150,
            '{type}', '', '', now(), 'test');
        insert into placements.child_fact (id, authority, child_id, kind, value, valid_from,
            recorded_at, recorded_by)
          values (gen_random_uuid(), 'E08000018', '{child}', 'allocation',
              '{"worker":"w","team":"{team}"}', current_date - 150, now(), 'test'),
            (gen_random_uuid(), 'E08000018', '{child}', 'legal-status', '{"code":"{status}"}',
              current_date - 150, now(), 'test');
        insert into placements.life_event (id, version, authority, subject_kind, subject_id, event,
            on_day, details, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', 'CHILD', '{child}', 'CASE_REVIEWED',
              current_date - 125, '{}', now(), 'test'),
            (gen_random_uuid(), 1, 'E08000018', 'PLACEMENT', '{placement}', 'VISITED',
              current_date - 110, '{"safeguarded":false}', now(), 'test');
        insert into court.route_mark (id, version, authority, child, route, status, on_day,
            recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{child}', 'SPECIAL_GUARDIANSHIP',
            'CONSIDERED', current_date - 100, now(), 'test');
        insert into court.permanence_plan (id, version, authority, child, primary_route, on_day,
            pathway, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{child}', 'ADOPTION', current_date - 90,
            false, now(), 'test');
        insert into court.review_request (id, version, authority, child, reason, on_day, due_by,
            recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{child}', 'OTHER', current_date - 20,
            current_date - 3, now(), 'test');
        insert into placements.life_event (id, version, authority, subject_kind, subject_id, event,
            on_day, details, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', 'CHILD', '{child}',
            'REVIEWING_OFFICER_APPOINTED', current_date - 150, '{"officer":"Irene"}', now(),
            'test');
        insert into court.concern (id, version, authority, child, text, on_day, recorded_at,
            recorded_by)
          values ('{concern}', 1, 'E08000018', '{child}', 'No plan', current_date - 30, now(),
            'test');
        insert into court.concern_step (id, version, authority, concern, number, stage, on_day,
            recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{concern}', 1, 'RAISED', current_date - 30,
            now(), 'test');
        insert into court.proceedings (id, version, authority, kind, issued_on, case_number,
            recorded_at, recorded_by)
          values ('{case}', 1, 'E08000018', 'CARE', current_date - 140, 'KEPT', now(), 'test');
        insert into court.child_in_proceedings (id, version, authority, proceedings, child)
          values (gen_random_uuid(), 1, 'E08000018', '{case}', '{child}');
        insert into court.direction (id, version, authority, proceedings, assignee, text,
            ordered_on, due_on, recorded_at, recorded_by)
          values ('{direction}', 1, 'E08000018', '{case}', 'LOCAL_AUTHORITY', 'File',
            current_date - 60, current_date - 10, now(), 'test');
        insert into court.direction_variation (id, version, authority, direction, ordered_on,
            due_on, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{direction}', current_date - 15,
            current_date - 6, now(), 'test');
        insert into court.hearing (id, version, authority, proceedings, type, listed_on, first_day,
            last_day, recorded_at, recorded_by)
          values ('{hearing}', 1, 'E08000018', '{case}', 'FINAL', current_date - 100,
            current_date - 25, current_date - 25, now(), 'test');
        insert into court.hearing_move (id, version, authority, hearing, moved_on, number, status,
            reason, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{hearing}', current_date - 30, 1,
            'ADJOURNED_TO_BE_RE_LISTED', 'COURT', now(), 'test');
        insert into court.pre_proceedings (id, version, authority, recorded_at, recorded_by)
          values ('{family}', 1, 'E08000018', now(), 'test');
        insert into court.child_in_pre_proceedings (id, version, authority, pre_proceedings, child,
            started_on)
          values ('{before}', 1, 'E08000018', '{family}', '{child}', current_date - 100);
        insert into court.pre_proceedings_step (id, version, authority, child_in_pre_proceedings,
            kind, done_on, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{before}', 'LETTER', current_date - 95,
            now(), 'test');
        insert into court.family_meeting (id, version, authority, child_in_pre_proceedings,
            offered_on, offered_to, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{before}', current_date - 95, 'Mother', now(),
            'test');
        insert into court.gateway_decision (id, version, authority, meeting, child, met_on, outcome,
            pre_proceedings, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', gen_random_uuid(), '{child}',
            current_date - 150, 'ISSUE', null, now(), 'test');
        insert into court.guardianship_case (id, version, authority, child, kind, carer, foster,
            relative, on_day, recorded_at, recorded_by)
          values ('{guard}', 1, 'E08000018', '{child}', 'SPECIAL_GUARDIANSHIP', 'Aunt', false, true,
            current_date - 80, now(), 'test');
        insert into court.guardianship_entry (id, version, authority, guardianship_case, number,
            part, code, on_day, recorded_at, recorded_by)
          values (gen_random_uuid(), 1, 'E08000018', '{guard}', 1, 'STEP', 'BEGUN',
              current_date - 80, now(), 'test'),
            (gen_random_uuid(), 1, 'E08000018', '{guard}', 2, 'STEP', 'NOTICE_GIVEN',
              current_date - 70, now(), 'test');
        """;
    for (String id :
        List.of(
            "placement", "concern", "case", "direction", "hearing", "family", "before", "guard")) {
      rows = rows.replace("{" + id + "}", UUID.randomUUID().toString());
    }
    update(
        rows.replace("{child}", child)
            .replace("{type}", type)
            .replace("{status}", status)
            .replace("{team}", team));
    return child;
  }
}
