package uk.kith.placements.engine.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.rules.Wording;

/**
 * What is not known of a looked after child, though a rule or a figure needs it. An unknown fact is
 * unknown (R-DATE-07): each is a finding until somebody records it.
 */
public final class ChildGaps {

  /** The field of a gap that tells of the placement, not of the child. */
  public static final String PLACEMENT_POSTCODE = "placement-postcode";

  /** The field of the gap of a placement that is bought and of which nobody recorded the fee. */
  public static final String PLACEMENT_FEE = "placement-fee";

  /** The field of the gap of a placement of which nobody recorded who provides it. */
  public static final String PLACEMENT_PROVIDER = "placement-provider";

  private static final int GROWN_UP = 18;

  private ChildGaps() {}

  /**
   * Where the child lives.
   *
   * @param local inside the authority's area; null when not known
   * @param withoutFee it is bought, and no fee is recorded
   * @param withoutProvider its kind has a provider, and none is recorded
   */
  public record Lives(
      LocalDate since, @Nullable Boolean local, boolean withoutFee, boolean withoutProvider) {}

  /**
   * Whether a gap tells of the placement, not of the child.
   *
   * @param field of the gap; null of a finding that has none
   */
  public static boolean isOfPlacement(@Nullable String field) {
    return PLACEMENT_POSTCODE.equals(field)
        || PLACEMENT_FEE.equals(field)
        || PLACEMENT_PROVIDER.equals(field);
  }

  /**
   * The gaps of one child, in the order in which they should be closed.
   *
   * @param since first day of the present period of care
   * @param lives null when no placement may be told of
   */
  public static List<Gap> of(
      ChildSnapshot child, LocalDate since, @Nullable Lives lives, LocalDate asOf) {
    List<Gap> gaps = new ArrayList<>();
    if (lives != null && child.birth().due() == null && child.birth().ageOn(asOf) >= GROWN_UP) {
      gaps.add(grownUp(child.birth()));
    }
    if (lives != null && lives.local() == null) {
      gaps.add(
          gap(
              "R-SUFF-03",
              PLACEMENT_POSTCODE,
              "Where the child lives is not known: nobody can tell whether it is in the area.",
              lives.since()));
    }
    if (child.home().position() == null) {
      gaps.add(
          gap(
              "R-MATCH-17",
              "home-postcode",
              "The family home is not known: nobody can tell the distance from it.",
              since));
    }
    if (child.legalStatus() == null) {
      gaps.add(
          gap(
              "R-SUFF-02",
              "legal-status",
              "The legal status is not known: short breaks, which figures leave out, cannot be told"
                  + " from care.",
              since));
    }
    if (!child.birth().isExact() && child.birth().due() == null) {
      gaps.add(
          gap(
              "R-DATE-07",
              "date-of-birth",
              "The date of birth is not known, only an age that somebody stated.",
              since));
    }
    if (child.needs().levels().isEmpty()) {
      gaps.add(
          gap(
              "R-MATCH-12",
              "needs",
              "No need is recorded: homes cannot be compared by what the child needs.",
              since));
    }
    Whereabouts school = child.school();
    if (school != null && school.position() == null) {
      gaps.add(
          gap(
              "R-PLACE-04",
              "school",
              "Of school age, but where the school is is not known: nobody can tell whether a home"
                  + " is near it.",
              since));
    }
    if (lives != null && lives.withoutFee()) {
      gaps.add(
          gap(
              "R-PLACE-48",
              PLACEMENT_FEE,
              "The home is not the authority’s own, and what it costs is not recorded.",
              lives.since()));
    }
    if (lives != null && lives.withoutProvider()) {
      gaps.add(
          gap(
              "R-PLACE-45",
              PLACEMENT_PROVIDER,
              "Who provides the home is not recorded: a foster home counts as an agency’s.",
              lives.since()));
    }
    return gaps;
  }

  /**
   * Care ends with the 18th birthday (R-PLACE-40): a placement that goes on is left out of figures,
   * and fills a place as though a child lived there.
   */
  private static Gap grownUp(Birth birth) {
    LocalDate born = birth.date();
    LocalDate since = born == null ? null : Birth.birthday(born, GROWN_UP);
    return new Gap(
        RuleId.of("R-PLACE-40"),
        Severity.WARNING,
        "grown-up",
        (since == null
                ? "By the age that somebody stated 18 or older"
                : "18 since " + Wording.day(since))
            + ", and the placement goes on: care ended with the birthday. Who stays with the"
            + " carers is recorded as staying put.",
        since);
  }

  private static Gap gap(String rule, String field, String text, LocalDate since) {
    return new Gap(RuleId.of(rule), Severity.WARNING, field, text, since);
  }
}
