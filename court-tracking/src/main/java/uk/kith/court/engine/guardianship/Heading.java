package uk.kith.court.engine.guardianship;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.kith.kernel.Threshold;

/**
 * What the authority's report has to cover: the matters of the Schedule to the Special Guardianship
 * Regulations 2005, and five findings that were added in 2016 (R-SGO-03, -04).
 */
public enum Heading {
  CHILD("The child", false),
  FAMILY("The child’s family", false),
  WISHES("Wishes and feelings of the child and others", false),
  GUARDIAN("The prospective special guardian", false),
  AUTHORITY("The authority that made the report", false),
  MEDICAL("Summary by the medical professional", false),
  IMPLICATIONS("Implications of the order for everybody", false),
  MERITS("Merits of special guardianship against other orders", false),
  RECOMMENDATION("Recommendation: this order, another, or none", false),
  CONTACT("Recommendation on contact", false),
  HARM_SUFFERED("Harm that the child has suffered", true),
  FUTURE_RISK("Risk of future harm from parents, relatives or others", true),
  NEEDS_NOW_AND_LATER("The child’s needs, now and likely later", true),
  RELATIONSHIP("The guardian’s relationship with the child, past and present", true),
  CAPACITY("The guardian’s capacity to meet needs, protect, and care until 18", true);

  /**
   * Whether the headings of 2016 belong to a report, by the day of the notice or of the request.
   */
  static final Threshold<Boolean> ADDITIONS =
      Threshold.from(LocalDate.of(2005, 12, 30), false, "SGR 2005 reg 21 and Schedule")
          .then(LocalDate.of(2016, 2, 29), true, "SI 2016/111 regs 1 to 5");

  private final String words;
  private final boolean added2016;

  Heading(String words, boolean added2016) {
    this.words = words;
    this.added2016 = added2016;
  }

  public String words() {
    return words;
  }

  /** One of the five findings that are required since 2016. */
  public boolean isRequiredFinding() {
    return added2016;
  }

  /**
   * The checklist of a report.
   *
   * @param asked when notice was given or the court asked for the report
   */
  public static List<Heading> of(LocalDate asked) {
    Optional<Threshold.Version<Boolean>> law = ADDITIONS.findFor(asked);
    return Arrays.stream(values())
        .filter(heading -> law.isPresent() && (!heading.added2016 || law.get().value()))
        .toList();
  }
}
