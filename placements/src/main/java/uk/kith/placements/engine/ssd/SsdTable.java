package uk.kith.placements.engine.ssd;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The tables of the Standard Safeguarding Dataset that Kith reads, with the columns that it uses;
 * other tables and columns are not read. Source: the published data item list of the dataset.
 */
public enum SsdTable {
  PERSON(
      "person",
      "pers",
      List.of("person_id"),
      List.of("legacy_id", "forename", "surname", "sex", "ethnicity", "dob", "expected_dob")),
  FAMILY("family", "fami", List.of("person_id", "family_id"), List.of()),
  LEGAL_STATUS(
      "legal_status",
      "lega",
      List.of("person_id", "legal_status", "legal_status_start_date"),
      List.of("legal_status_end_date")),
  EPISODES(
      "cla_episodes",
      "clae",
      List.of("person_id", "cla_episode_start_date", "cla_id"),
      List.of(
          "cla_episode_start_reason",
          "cla_episode_ceased_date",
          "cla_episode_ceased_reason",
          "cla_placement_id",
          "entered_care_date")),
  PLACEMENT(
      "cla_placement",
      "clap",
      List.of("person_id", "cla_placement_id", "cla_placement_start_date", "cla_placement_type"),
      List.of(
          "cla_placement_urn",
          "cla_placement_provider",
          "cla_placement_postcode",
          "cla_placement_end_date",
          "cla_placement_change_reason",
          "cla_id")),
  REVIEWS(
      "cla_reviews",
      "clar",
      List.of("cla_id", "cla_review_date"),
      List.of("cla_review_cancelled", "cla_review_participation")),
  VISITS("cla_visits", "clav", List.of("person_id", "cla_visit_date"), List.of("cla_visit_seen")),
  CARE_PLAN(
      "cla_care_plan",
      "lacp",
      List.of("person_id", "cla_care_plan_start_date"),
      List.of("cla_care_plan_end_date", "cla_care_plan_json")),
  MISSING(
      "missing",
      "miss",
      List.of("person_id", "missing_episode_start_date"),
      List.of(
          "missing_episode_type",
          "missing_episode_end_date",
          "missing_rhi_offered",
          "missing_rhi_accepted")),
  DISABILITY("disability", "disa", List.of("person_id", "disability_code"), List.of()),
  HEALTH(
      "cla_health",
      "clah",
      List.of("person_id", "health_check_date"),
      List.of("health_check_type", "health_check_status")),
  PRE_PROCEEDINGS(
      "pre_proceedings",
      "prep",
      List.of("person_id", "pre_pro_decision_date"),
      KeptColumns.PRE_PROCEEDINGS.names("pre_pro_decision_date")),
  PERMANENCE("permanence", "perm", List.of("person_id"), KeptColumns.PERMANENCE.names());

  /** Tables whose rows go on, checked, to the modules that keep what they tell. */
  public static final Set<SsdTable> KEPT_ELSEWHERE =
      Collections.unmodifiableSet(EnumSet.of(PRE_PROCEEDINGS, PERMANENCE));

  private final String key;
  private final String prefix;
  private final List<String> required;
  private final List<String> optional;

  SsdTable(String key, String prefix, List<String> required, List<String> optional) {
    this.key = "ssd_" + key;
    this.prefix = prefix;
    this.required = prefixed(prefix, required);
    this.optional = prefixed(prefix, optional);
  }

  private static List<String> prefixed(String prefix, List<String> names) {
    return names.stream().map(name -> prefix + "_" + name).toList();
  }

  /** The published name, which is the name of its file: {@code ssd_person}. */
  public String key() {
    return key;
  }

  /** Columns without which the table cannot be read. */
  public List<String> required() {
    return required;
  }

  /** All columns that are read, by their published names. */
  public List<String> columns() {
    List<String> all = new ArrayList<>(required);
    all.addAll(optional);
    return Collections.unmodifiableList(all);
  }

  /** The published name of a column: {@code person_id} of PERSON is {@code pers_person_id}. */
  String column(String name) {
    String column = prefix + "_" + name;
    if (!required.contains(column) && !optional.contains(column)) {
      throw new IllegalArgumentException(this + " has no column " + column);
    }
    return column;
  }

  /**
   * The table that a file holds, by its name.
   *
   * @param fileName with or without folders, in any case: {@code extract/SSD_Person.csv}
   */
  static Optional<SsdTable> ofFile(String fileName) {
    String name = fileName.substring(fileName.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    for (SsdTable table : values()) {
      if (name.equals(table.key + ".csv")) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }
}
