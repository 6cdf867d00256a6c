package uk.kith.placements.engine.ssda903;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of the SSDA903 return with their columns in the order of the published layouts. A file
 * is recognised by its header row alone, whatever its name.
 */
public enum Table {
  HEADER("header", "CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"),
  EPISODES(
      "episodes",
      "CHILD",
      "DECOM",
      "RNE",
      "LS",
      "CIN",
      "PLACE",
      "PLACE_PROVIDER",
      "DEC",
      "REC",
      "REASON_PLACE_CHANGE",
      "HOME_POST",
      "PL_POST",
      "URN"),
  REVIEWS("reviews", "CHILD", "DOB", "REVIEW", "REVIEW_CODE"),
  UASC("uasc", "CHILD", "SEX", "DOB", "DUC"),
  OC2(
      "oc2",
      "CHILD",
      "DOB",
      "SDQ_SCORE",
      "SDQ_REASON",
      "CONVICTED",
      "HEALTH_CHECK",
      "IMMUNISATIONS",
      "TEETH_CHECK",
      "HEALTH_ASSESSMENT",
      "SUBSTANCE_MISUSE",
      "INTERVENTION_RECEIVED",
      "INTERVENTION_OFFERED"),
  OC3("oc3", "CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"),
  AD1(
      "ad1",
      "CHILD",
      "DOB",
      "DATE_INT",
      "DATE_MATCH",
      "FOSTER_CARE",
      "NB_ADOPTR",
      "SEX_ADOPTR",
      "LS_ADOPTR"),
  PLACED_ADOPTION(
      "placedAdoption",
      "CHILD",
      "DOB",
      "DATE_PLACED",
      "DATE_PLACED_CEASED",
      "REASON_PLACED_CEASED"),
  PREV_PERM("prevPerm", "CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"),
  MISSING("missing", "CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"),
  SW_EPISODES("swEpisodes", "CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"),
  DOLO("dolo", "CHILD", "DOB", "DOLO_START", "DOLO_END");

  private final String key;
  private final List<String> columns;
  private final Map<String, Integer> positions = new HashMap<>();

  Table(String key, String... columns) {
    this.key = key;
    this.columns = List.of(columns);
    for (String column : columns) {
      positions.put(column, positions.size());
    }
  }

  /** The name outside Java: in JSON, in storage and of the file that is written. */
  public String key() {
    return key;
  }

  public List<String> columns() {
    return columns;
  }

  /**
   * The position of a column; asking for one that the table has not is a mistake of the program.
   */
  int index(String column) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException(this + " has no column " + column);
    }
    return position;
  }

  public static Table ofKey(String key) {
    for (Table table : values()) {
      if (table.key.equals(key)) {
        return table;
      }
    }
    throw new IllegalArgumentException("not a table of the return: " + key);
  }
}
