package uk.kith.placements.engine.ssd;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table whose rows go on to the module that keeps what they tell, and the form in
 * which each goes on. Columns are named without the prefix of their table. Source: the published
 * data item list of the dataset and its codes.
 */
final class KeptColumns {

  private static final Map<String, String> ANSWERS =
      Map.of(
          "Y", "Y", "YES", "Y", "1", "Y", "TRUE", "Y", "N", "N", "NO", "N", "0", "N", "FALSE", "N");

  /** Said of a case that is not before the court: it tells nothing. */
  private static final String NOT_IN_PROCEEDINGS = "NOT IN CARE PROCEEDINGS";

  private static final Map<String, String> FIRST_PLANS =
      Map.of(
          "A", "Interim / Care Order",
          "B", "Interim / Care Order - Placement with parents",
          "C", "Adoption",
          "D", "Interim / Supervision Order",
          "E", "Special Guardianship Order",
          "F", "Private Law Order",
          "G", "Other");

  private static final Map<String, String> LAST_PLANS =
      Map.of(
          "A", "Care Order",
          "B", "Care Order - Placement with parents",
          "C", "Adoption",
          "D", "Supervision Order",
          "E", "Special Guardianship Order",
          "F", "Private Law Order",
          "G", "Other",
          "H", "Not yet at final hearing - still in care proceedings");

  static final KeptColumns PRE_PROCEEDINGS =
      new KeptColumns()
          .text("table_id", "plo_family_id", "court_reference")
          .days(
              "pre_pro_decision_date",
              "initial_pre_pro_meeting_date",
              "agree_stepdown_issue_date",
              "pre_pro_letter_date",
              "care_pro_letter_date")
          .counts(
              "cp_plans_referral_period",
              "prev_pre_proc_child",
              "prev_care_proc_child",
              "pre_pro_meetings_num",
              "care_proc_court_hearings")
          .answers(
              "pre_pro_parents_legal_rep",
              "parents_legal_rep_point_of_issue",
              "care_proc_short_notice",
              "la_inital_plan_approved",
              "la_final_plan_approved")
          .codes(
              "pre_pro_outcome",
              Map.of(
                  "ISSUE", "Decision to Issue Care Proceedings",
                  "DOWN", "Decision to step down"))
          .codes(
              "legal_gateway_outcome",
              Map.of(
                  "A", "Continue with current plan",
                  "B", "Start pre-proceedings",
                  "C", "Issue care proceedings",
                  "D", "Unknown"))
          .codes("proc_short_notice_reason", Map.of("A", "", "B", "", "C", "Other"))
          .codes("la_initial_care_plan", FIRST_PLANS)
          .codes("la_final_care_plan", LAST_PLANS);

  /** What tells of a placement for adoption, or of adopters, is sealed. */
  static final KeptColumns PERMANENCE =
      new KeptColumns()
          .text("table_id", "cla_id", "permanence_order_type")
          .days(
              "adm_decision_date",
              "placement_order_date",
              "decision_reversed_date",
              "permanence_order_date")
          .codes(
              "decision_reversed_reason",
              Map.of(
                  "RD1", "The child’s needs changed after the decision",
                  "RD2", "The Court did not make a placement order",
                  "RD3", "Prospective adopters could not be found",
                  "RD4", "Any other reason"))
          .sealing()
          .text("placement_provider_urn", "adoption_worker_id")
          .days(
              "ffa_cp_decision_date",
              "placed_for_adoption_date",
              "matched_date",
              "placed_ffa_cp_date",
              "placed_foster_carer_date")
          .counts("siblings_placed_together", "siblings_placed_apart", "number_of_adopters")
          .answers("adopted_by_carer_flag", "part_of_sibling_group")
          .codes("adopter_sex", Map.of("M1", "", "F1", "", "MM", "", "FF", "", "MF", ""))
          .codes(
              "adopter_legal_status",
              Map.of("L0", "", "L11", "", "L12", "", "L2", "", "L3", "", "L4", ""));

  /** How a cell is read. */
  private enum Form {
    DAY,
    COUNT,
    ANSWER,
    CODE,
    TEXT
  }

  private record Column(Form form, Map<String, String> codes, boolean sealed) {}

  private static final int MOST = 99;

  private final Map<String, Column> columns = new LinkedHashMap<>();
  private boolean sealing;

  private KeptColumns() {}

  private KeptColumns add(Form form, Map<String, String> codes, String... names) {
    for (String name : names) {
      columns.put(name, new Column(form, Map.copyOf(codes), sealing));
    }
    return this;
  }

  private KeptColumns days(String... names) {
    return add(Form.DAY, Map.of(), names);
  }

  private KeptColumns counts(String... names) {
    return add(Form.COUNT, Map.of(), names);
  }

  private KeptColumns answers(String... names) {
    return add(Form.ANSWER, Map.of(), names);
  }

  private KeptColumns codes(String name, Map<String, String> codes) {
    return add(Form.CODE, codes, name);
  }

  private KeptColumns text(String... names) {
    return add(Form.TEXT, Map.of(), names);
  }

  /** All that are named from here on are sealed. */
  private KeptColumns sealing() {
    sealing = true;
    return this;
  }

  /** All but those that are named elsewhere. */
  List<String> names(String... but) {
    List<String> names = new ArrayList<>(columns.keySet());
    names.removeAll(Set.of(but));
    return Collections.unmodifiableList(names);
  }

  boolean seals(String published) {
    return columns.entrySet().stream()
        .anyMatch(e -> e.getValue().sealed() && published.equals("perm_" + e.getKey()));
  }

  /** It tells something that is sealed, and nothing else. */
  boolean isSealed(SsdRow row) {
    boolean tells = false;
    for (Map.Entry<String, Column> each : columns.entrySet()) {
      if (each.getValue().form() != Form.TEXT && !row.value(each.getKey()).isEmpty()) {
        if (!each.getValue().sealed()) {
          return false;
        }
        tells = true;
      }
    }
    return tells;
  }

  /** Names of the columns that are sealed. */
  Set<String> sealedNames() {
    Map<String, Column> sealed = new LinkedHashMap<>(columns);
    sealed.values().removeIf(column -> !column.sealed());
    return Set.copyOf(sealed.keySet());
  }

  /** The cells of a row as they go on; one that cannot be read spoils the row. */
  SortedMap<String, String> read(SsdRow row, Reading reading) {
    SortedMap<String, String> cells = new TreeMap<>();
    columns.forEach(
        (name, column) -> {
          String text = row.value(name);
          String read = text.isEmpty() ? "" : read(row, name, column, text, reading);
          if (read != null && !read.isEmpty()) {
            cells.put(name, read);
          }
        });
    return cells;
  }

  private static @Nullable String read(
      SsdRow row, String name, Column column, String text, Reading reading) {
    return switch (column.form()) {
      case DAY -> {
        var day = reading.day(row, name);
        yield day == null ? null : day.toString();
      }
      case COUNT -> {
        if (text.matches("\\d{1,2}(\\.0+)?") && Integer.parseInt(text.split("\\.")[0]) <= MOST) {
          yield String.valueOf(Integer.parseInt(text.split("\\.")[0]));
        }
        reading.spoil(row, name, Reading.shown(text) + " is no number from 0 to " + MOST + ".");
        yield null;
      }
      case ANSWER -> answer(row, name, text, reading);
      case CODE -> code(row, name, column, text, reading);
      case TEXT -> text;
    };
  }

  /** Y or N; what is not known, or asks of proceedings that there are not, is absent. */
  private static @Nullable String answer(SsdRow row, String name, String text, Reading reading) {
    String said = text.toUpperCase(Locale.ROOT);
    if (said.equals("UNKNOWN") || said.equals("U") || said.equals(NOT_IN_PROCEEDINGS)) {
      return null;
    }
    String answer = ANSWERS.get(said);
    if (answer == null) {
      reading.spoil(row, name, Reading.shown(text) + " is neither yes, no nor unknown.");
    }
    return answer;
  }

  private static @Nullable String code(
      SsdRow row, String name, Column column, String text, Reading reading) {
    if (plain(text).equals(plain(NOT_IN_PROCEEDINGS))) {
      return null;
    }
    for (Map.Entry<String, String> each : column.codes().entrySet()) {
      if (plain(text).equals(plain(each.getValue()))) {
        return each.getKey();
      }
    }
    String code = Placed.code(text);
    if (column.codes().containsKey(code)) {
      return code;
    }
    reading.spoil(row, name, Reading.shown(text) + " is no code of this column.");
    return null;
  }

  /** Letters and digits alone. */
  private static String plain(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
