package uk.kith.court.engine.order;

import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;

/**
 * Orders by the form on which the court draws them up (R-COURT-39, HMCTS model). {@link #OTHER}
 * needs words of its own.
 */
public enum OrderForm {
  C33("Interim care order", "C1"),
  C32A("Care order", "C2"),
  C35B("Interim supervision order", null),
  C35A("Supervision order", null),
  C23("Emergency protection order", "L2"),
  C43("Child arrangements, specific issue or prohibited steps order", null),
  C43A("Special guardianship order", null),
  A70("Placement order", "E1"),
  C32B("Discharge of care order", null),
  C34A("Contact order", null),
  C34B("Order refusing contact", null),
  C26("Secure accommodation order", null),
  C29("Recovery order", null),
  C39("Child assessment order", null),
  C47A("Appointment of a guardian", null),
  C21("Order on a blank form", null),
  OTHER("Other order", null);

  private final String words;
  private final @Nullable String legalStatus;

  OrderForm(String words, @Nullable String legalStatus) {
    this.words = words;
    this.legalStatus = legalStatus;
  }

  public String words() {
    return words;
  }

  /**
   * The code of the return under which a child with this order is looked after; null when the order
   * by itself makes no child looked after.
   */
  public @Nullable String legalStatus() {
    return legalStatus;
  }

  /** Whether the child's legal status follows from it, none when it ends a care order. */
  public boolean setsLegalStatus() {
    return legalStatus != null || this == C32B;
  }

  /** An order under Part 4, not to be made for a child of 17 (R-COURT-41). */
  public boolean isCareOrSupervision() {
    return this == C33 || this == C32A || this == C35B || this == C35A;
  }

  public boolean isInterim() {
    return this == C33 || this == C35B;
  }

  /** The rule by which an order on it ends by itself, on the day written on it or with an age. */
  public RuleId endsBy() {
    return RuleId.of(
        switch (this) {
          case C23 -> "R-COURT-25";
          case C39 -> "R-COURT-42";
          case C35A -> "R-COURT-29";
          case C33, C35B -> "R-COURT-28";
          default -> "R-COURT-33";
        });
  }

  /** Whether it is made at once, before anybody applies for an order that lasts. */
  boolean comesBeforeProceedings() {
    return this == C23 || this == C29 || this == C39;
  }

  /** Whether two orders on it order the same; on some forms the words alone tell them apart. */
  public boolean isOfOneKind() {
    return this != C43 && this != C21 && this != OTHER;
  }
}
