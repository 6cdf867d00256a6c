package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Threshold;
import uk.kith.kernel.WorkingCalendar;
import uk.kith.placements.engine.ApprovalStanding;
import uk.kith.placements.engine.rules.CarePlanningLaw;
import uk.kith.placements.engine.rules.Wording;

/**
 * Temporary approval of a connected person. It lasts 16 weeks at most (R-PLACE-14; 24 when given
 * under the temporary law of 2020, R-PLACE-56). It may be extended once, by up to 8 weeks
 * (R-PLACE-15), or, when approval was refused and a review was sought, until its outcome
 * (R-PLACE-16); four things come before an extension (R-PLACE-17). When it runs out the placement
 * must end, and every day after is critical (R-PLACE-18).
 *
 * @param until a shorter time for which it was given; null when none was set
 * @param extensions in any order; those decided after the day of asking do not count yet
 * @param refusal null when full approval was not refused
 * @param approvedOn when full approval was given; null while it was not
 * @param endedOn when the placement ended; null while it goes on
 */
public record TemporaryApproval(
    HouseholdId household,
    LocalDate startedOn,
    @Nullable LocalDate until,
    List<Extension> extensions,
    @Nullable Refusal refusal,
    @Nullable LocalDate approvedOn,
    @Nullable LocalDate endedOn) {

  private static final RuleId EXTENSION_RULE = RuleId.of("R-PLACE-15");
  private static final RuleId REVIEW_RULE = RuleId.of("R-PLACE-16");
  private static final RuleId CHECKS_RULE = RuleId.of("R-PLACE-17");
  private static final RuleId EXPIRED_RULE = RuleId.of("R-PLACE-18");

  /** Weeks that the one extension may add, by the day on which it is decided. */
  static final Threshold<Integer> EXTENSION_WEEKS = CarePlanningLaw.inForce(8, 25);

  /** What comes before an extension (R-PLACE-17). */
  public enum Check implements Steps.Step {
    MOST_APPROPRIATE("whether the placement is still the most appropriate"),
    PANEL_VIEWS("the views of the fostering panel"),
    REVIEWING_OFFICER_TOLD("word to the reviewing officer"),
    OFFICER_APPROVED("the nominated officer’s approval");

    private final String words;

    Check(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  /**
   * A decision to extend.
   *
   * @param newEnd the last day
   * @param checks the day of each check that was made
   */
  public record Extension(LocalDate decidedOn, LocalDate newEnd, Map<Check, LocalDate> checks) {
    public Extension {
      checks = Map.copyOf(checks);
    }
  }

  /**
   * Full approval was refused and a review of that was sought.
   *
   * @param outcomeOn null while the review is open
   */
  public record Refusal(LocalDate reviewSoughtOn, @Nullable LocalDate outcomeOn) {
    public Refusal {
      if (outcomeOn != null && outcomeOn.isBefore(reviewSoughtOn)) {
        throw new IllegalArgumentException(
            "the outcome of " + outcomeOn + " is before the review of " + reviewSoughtOn);
      }
    }
  }

  public TemporaryApproval {
    extensions = List.copyOf(extensions);
    if (until != null && until.isBefore(startedOn)) {
      throw new IllegalArgumentException("approval from " + startedOn + " until " + until);
    }
    for (Extension extension : extensions) {
      if (extension.decidedOn().isBefore(startedOn)) {
        throw new IllegalArgumentException(
            "approval from " + startedOn + " extended on " + extension.decidedOn());
      }
    }
  }

  /** The day by which full approval is given or the child lives elsewhere; empty before the law. */
  public List<DueItem> due(LocalDate asOf) {
    LocalDate done = Days.earlier(approvedOn, endedOn);
    return findReckoned(asOf)
        .map(
            reckoned -> {
              Term term = reckoned.term();
              LocalDate sought = reckoned.reviewSoughtOn();
              if (sought != null) {
                return item(asOf, reckoned.rule(), reckoned.source(), done)
                    .withoutDay(
                        "open until the outcome of the review sought on " + Wording.day(sought));
              }
              boolean expired = asOf.isAfter(term.day()) && Days.upTo(done, asOf) == null;
              return item(asOf, expired ? EXPIRED_RULE : reckoned.rule(), reckoned.source(), done)
                  .by(term)
                  .items();
            })
        .orElse(List.of());
  }

  /**
   * What placing a child has to know of it, by what was decided up to a day; empty before it began,
   * before the law, and once full approval was given.
   */
  public Optional<ApprovalStanding.Temporary> findStanding(LocalDate asOf) {
    return startedOn.isAfter(asOf) || Days.upTo(approvedOn, asOf) != null
        ? Optional.empty()
        : findReckoned(asOf)
            .map(
                reckoned ->
                    new ApprovalStanding.Temporary(
                        startedOn,
                        reckoned.reviewSoughtOn() == null ? reckoned.term().day() : null));
  }

  /**
   * How long it lasts.
   *
   * @param reviewSoughtOn it is open until the outcome of that review; null when it has a last day
   */
  private record Reckoned(
      Term term, RuleId rule, String source, @Nullable LocalDate reviewSoughtOn) {}

  private Optional<Reckoned> findReckoned(LocalDate asOf) {
    Optional<Threshold.Version<Integer>> law = CarePlanningLaw.TEMPORARY_WEEKS.findFor(startedOn);
    if (law.isEmpty()) {
      return Optional.empty();
    }
    Term term = firstTerm(law.get());
    RuleId rule = Duty.TEMPORARY_APPROVAL_ENDS.rule();
    String source = law.get().source();
    for (Extension extension : counting(term, asOf)) {
      Term longest = longest(term, extension);
      if (extension.newEnd().isAfter(term.day())) {
        term =
            Term.earlier(
                Term.fixed(
                    extension.newEnd(), "as extended on " + Wording.day(extension.decidedOn())),
                longest);
        rule = EXTENSION_RULE;
        source = CarePlanningLaw.source(25);
      }
    }
    Refusal sought = refusal;
    if (sought != null
        && !sought.reviewSoughtOn().isAfter(asOf)
        && !sought.reviewSoughtOn().isAfter(term.day())) {
      rule = REVIEW_RULE;
      source = CarePlanningLaw.source(25);
      LocalDate outcome = sought.outcomeOn();
      if (outcome == null || outcome.isAfter(asOf)) {
        return Optional.of(new Reckoned(term, rule, source, sought.reviewSoughtOn()));
      }
      if (outcome.isAfter(term.day())) {
        term = Term.fixed(outcome, "the day of the outcome of the review");
      }
    }
    return Optional.of(new Reckoned(term, rule, source, null));
  }

  /** What the rules say against the extensions that were decided by a day. */
  public List<Finding> findings(LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    Optional<Threshold.Version<Integer>> law = CarePlanningLaw.TEMPORARY_WEEKS.findFor(startedOn);
    if (law.isEmpty()) {
      return findings;
    }
    Term term = firstTerm(law.get());
    if (until != null && until.isAfter(limit(law.get()))) {
      findings.add(
          finding(
              Duty.TEMPORARY_APPROVAL_ENDS.rule(),
              "Temporary approval was given until "
                  + Wording.day(until)
                  + "; it ends on "
                  + Wording.day(term.day())
                  + " at the latest.",
              law.get().source(),
              until,
              term.day()));
    }
    int number = 0;
    for (Extension extension : decidedBy(asOf)) {
      number++;
      if (number == 1) {
        findings.addAll(against(term, extension));
      } else {
        findings.add(
            finding(
                EXTENSION_RULE,
                "Temporary approval may be extended once; the extension of "
                    + Wording.day(extension.decidedOn())
                    + " is number "
                    + number
                    + ".",
                CarePlanningLaw.source(25),
                extension.decidedOn()));
      }
    }
    return findings;
  }

  private static List<Finding> against(Term term, Extension extension) {
    List<Finding> findings = new ArrayList<>();
    String the = "The extension of " + Wording.day(extension.decidedOn());
    String source = CarePlanningLaw.source(25);
    LocalDate longest = longest(term, extension).day();
    if (extension.decidedOn().isAfter(term.day())) {
      findings.add(
          finding(
              EXTENSION_RULE,
              the + " came after the approval had run out on " + Wording.day(term.day()) + ".",
              source,
              extension.decidedOn(),
              term.day()));
    }
    if (extension.newEnd().isAfter(longest)) {
      findings.add(
          finding(
              EXTENSION_RULE,
              the
                  + " runs to "
                  + Wording.day(extension.newEnd())
                  + "; it may add "
                  + Wording.number(weeks(extension))
                  + " weeks, to "
                  + Wording.day(longest)
                  + ".",
              source,
              extension.newEnd(),
              longest));
    }
    List<String> open =
        Steps.open(Arrays.asList(Check.values()), extension.checks(), extension.decidedOn());
    if (!open.isEmpty()) {
      findings.add(
          finding(
              CHECKS_RULE,
              the + " has no record before it of " + Wording.list(open) + ".",
              source,
              extension.decidedOn()));
    }
    return findings;
  }

  private Term firstTerm(Threshold.Version<Integer> law) {
    Term longest = Term.weeks(law.value(), "the temporary approval", startedOn);
    return until == null
        ? longest
        : Term.earlier(longest, Term.fixed(until, "the day until which it was given"));
  }

  private LocalDate limit(Threshold.Version<Integer> law) {
    return WorkingCalendar.weeksAfter(startedOn, law.value());
  }

  /** The first extension, if it was decided before the approval had run out. */
  private List<Extension> counting(Term term, LocalDate asOf) {
    return decidedBy(asOf).stream()
        .limit(1)
        .filter(extension -> !extension.decidedOn().isAfter(term.day()))
        .toList();
  }

  private List<Extension> decidedBy(LocalDate asOf) {
    return extensions.stream()
        .filter(extension -> !extension.decidedOn().isAfter(asOf))
        .sorted(
            Comparator.comparing(Extension::decidedOn)
                .thenComparing(Extension::newEnd)
                .thenComparing(extension -> extension.checks().size()))
        .toList();
  }

  private static Term longest(Term term, Extension extension) {
    return Term.weeks(weeks(extension), "the first approval ran out", term.day());
  }

  private static int weeks(Extension extension) {
    return EXTENSION_WEEKS
        .findFor(extension.decidedOn())
        .map(Threshold.Version::value)
        .orElseThrow();
  }

  private Due item(LocalDate asOf, RuleId rule, String source, @Nullable LocalDate done) {
    return new Due(Duty.TEMPORARY_APPROVAL_ENDS, household, asOf, source)
        .rule(rule)
        .doneOn(done)
        .whenLate(Severity.CRITICAL);
  }

  private static Finding finding(RuleId rule, String text, String source, LocalDate... dates) {
    return new Finding(rule, Severity.ERROR, text, List.of(dates), source, false);
  }
}
