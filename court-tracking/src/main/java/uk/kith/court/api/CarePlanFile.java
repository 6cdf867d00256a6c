package uk.kith.court.api;

import java.time.LocalDate;

/**
 * National plan codes out, in the dataset's own table of care plans (R-PERM-06): the routes pursued
 * for each child looked after who has a number.
 */
public interface CarePlanFile {

  /** Its name, under which the case system and Kith itself read it. */
  String NAME = "ssd_cla_care_plan.csv";

  /** The table as CSV, UTF-8 with a byte order mark; audited with the count. */
  byte[] write(LocalDate asOf);
}
