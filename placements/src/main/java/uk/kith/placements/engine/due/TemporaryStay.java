package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;

/**
 * A temporary placement of the 903 return beside the child's normal one: in hospital at most six
 * weeks (T1), while the carer is on holiday three (T3), for another reason seven days (T4). After
 * each of these, a holiday of the child (T2) and a move of which no more is said (T0), the child
 * goes back to the same normal placement, and care does not begin with one (R-PLACE-30). Nor does
 * it end with one, which is looked at when it is told (903 rule 381).
 *
 * @param placement the normal one
 * @param endedOn when the child came back or went elsewhere; null while the stay goes on
 * @param cameBack whether the child went back to the normal placement; null when nobody has said
 * @param careBegan care began with it
 */
public record TemporaryStay(
    PlacementId placement,
    Kind kind,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    @Nullable Boolean cameBack,
    boolean careBegan) {

  private static final RuleId RULE = RuleId.of("R-PLACE-30");
  private static final String BEGINS = "Care does not begin with a temporary placement.";
  private static final int DAYS_OF_A_WEEK = 7;

  /** A limit is that of the published validation rules, not of law. */
  public enum Kind {
    NOT_SAID("T0"),
    HOSPITAL("T1", 6, "903 rule 375"),
    CHILD_ON_HOLIDAY("T2"),
    CARER_ON_HOLIDAY("T3", 3, "903 rule 376"),
    OTHER("T4", 1, "903 rule 379");

    private final String code;

    /** The most of them; 0 when there is no limit. */
    private final int weeks;

    private final String source;

    Kind(String code) {
      this(code, 0, "903 rule 383");
    }

    Kind(String code, int weeks, String source) {
      this.code = code;
      this.weeks = weeks;
      this.source = source;
    }

    private boolean hasLimit() {
      return weeks > 0;
    }

    /** The kind of a placement code of the return; empty of a normal placement. */
    public static Optional<Kind> find(String code) {
      return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** Placement code of the return. */
    public String code() {
      return code;
    }
  }

  /** The day by which the child is back: as planned, or as a rule names it, the earlier of both. */
  public List<DueItem> due(LocalDate asOf) {
    Term planned =
        endedOn != null && endedOn.isAfter(asOf)
            ? Term.fixed(endedOn, "the day planned for it")
            : null;
    Term longest = kind.hasLimit() ? Term.weeks(kind.weeks, "it began", startedOn) : planned;
    if (longest == null) {
      return List.of();
    }
    return new Due(Duty.TEMPORARY_STAY_ENDS, placement, asOf, kind.source)
        .by(planned == null ? longest : Term.earlier(planned, longest))
        .doneOn(Days.upTo(endedOn, asOf))
        .items();
  }

  /** What the rules of the return say of its place in the child's care. */
  public List<Finding> findings(LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    if (careBegan) {
      findings.add(error(BEGINS, "903 rule 380"));
    }
    LocalDate ended = Days.upTo(endedOn, asOf);
    if (ended != null && Boolean.FALSE.equals(cameBack)) {
      findings.add(
          error(
              "After a temporary placement the child goes back to the normal one.",
              "903 rule 383"));
    }
    return findings;
  }

  /**
   * What the rules of the return say of a stay while it is recorded, before it has a placement.
   *
   * @param end when the child left it; null while it stays
   * @param careBegins the child lived in no placement before it
   * @param careEnds the child was looked after no longer when it ended
   */
  public static List<Finding> against(
      Kind kind, LocalDate start, @Nullable LocalDate end, boolean careBegins, boolean careEnds) {
    List<Finding> findings = new ArrayList<>();
    if (careBegins) {
      findings.add(error(BEGINS, "903 rule 380"));
    }
    if (careEnds) {
      findings.add(error("Care does not end with a temporary placement.", "903 rule 381"));
    }
    if (kind.hasLimit() && end != null && end.isAfter(start.plusWeeks(kind.weeks))) {
      findings.add(
          error(
              "A temporary placement of this kind ("
                  + kind.code
                  + ") lasts no more than "
                  + kind.weeks * DAYS_OF_A_WEEK
                  + " days; this one "
                  + ChronoUnit.DAYS.between(start, end)
                  + ".",
              kind.source));
    }
    return findings;
  }

  /** Of a search for respite that is begun as another placement than one for a time. */
  public static Finding endsTheNormalOne(String type) {
    return error(
        "From respite the child goes back to the placement in which it lives, which would end with"
            + " a placement of type "
            + type
            + ". Maybe begin a stay for a time (T3, T4 or T0).",
        "903 rule 383");
  }

  private static Finding error(String text, String source) {
    return Finding.of(RULE, Severity.ERROR, text, source);
  }
}
