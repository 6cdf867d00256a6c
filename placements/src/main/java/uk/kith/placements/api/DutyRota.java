package uk.kith.placements.api;

import java.time.LocalDate;
import java.util.List;

/** Who answers for placements out of hours. */
public interface DutyRota {

  /**
   * One night.
   *
   * @param on the day whose night it is
   */
  record Duty(LocalDate on, String name, String phone) {}

  /**
   * Records who is on duty; an earlier entry for the night is superseded and kept.
   *
   * @throws uk.kith.kernel.service.Invalid when name or phone are missing
   */
  void record(Duty duty);

  /** Those recorded of the nights from one day to another, both included, the earliest first. */
  List<Duty> listDuties(LocalDate from, LocalDate until);
}
