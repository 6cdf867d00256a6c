package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.RuleId;

/**
 * Something that a rule wants by a day and that is not done.
 *
 * @param words what is to be done, as a page tells it
 */
public record AdoptionDue(RuleId rule, String words, DueDate by) {

  static AdoptionDue of(String rule, String words, LocalDate by) {
    return new AdoptionDue(RuleId.of(rule), words, new DueDate(by, false));
  }

  static AdoptionDue of(String rule, String words, DueDate by) {
    return new AdoptionDue(RuleId.of(rule), words, by);
  }

  public boolean isLate(LocalDate asOf) {
    return asOf.isAfter(by.date());
  }
}
