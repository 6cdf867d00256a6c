package uk.kith.placements.internal.files;

import java.util.UUID;

/** Where received files are kept. Each has id, authority, content, wrapped_key and master_key. */
public enum FileTable {
  /** Files of returns, for the period that is set. */
  RETURN("placements.return_file"),
  /** Large extracts of the case system, until a job has read them. */
  EXTRACT("placements.case_reading"),
  /** Spreadsheets, until they are applied, a week at the most. */
  SHEET("placements.sheet_upload");

  private final String table;

  FileTable(String table) {
    this.table = table;
  }

  String table() {
    return table;
  }

  /** What a file is called when it is encrypted. */
  public String name(UUID id) {
    return table + " " + id;
  }
}
