package uk.kith.matching.engine.adoption;

import static uk.kith.kernel.Severity.WARNING;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.Finding;
import uk.kith.kernel.Threshold;
import uk.kith.kernel.WorkingCalendar;

/**
 * Adopters from their approval: how long they wait for a link and a match. The two stages before it
 * are {@code AdopterStages} of placements (R-ADOPT-04 to -06).
 *
 * @param approvedOn null while they are on their way to approval
 * @param reportGivenOn when they had the prospective adopter's report to comment on; null when not
 *     recorded
 * @param panelOn when the panel met about their approval; null when not recorded
 * @param poolOn when they were put to the wider pool, or said that they would rather not; null
 *     while neither is recorded
 * @param links every link with this family
 * @param inDoubt whether they may not be suitable any more, so that no child is sought for them
 * @param fosters whether a child lives with them whom they foster and may adopt (early permanence)
 */
public record AdoptiveFamily(
    @Nullable LocalDate approvedOn,
    @Nullable LocalDate reportGivenOn,
    @Nullable LocalDate panelOn,
    @Nullable LocalDate poolOn,
    List<Link> links,
    boolean inDoubt,
    boolean fosters) {

  /** Working days to comment on the prospective adopter's report (R-ADOPT-29). */
  static final Threshold<Integer> COMMENT_WORKING_DAYS =
      Threshold.from(LocalDate.of(2005, 12, 30), 10, "AAR 2005 reg 28 as made")
          .then(LocalDate.of(2013, 7, 1), 5, "AAR 2005 reg 30 as substituted by SI 2013/985");

  public AdoptiveFamily {
    links = List.copyOf(links);
  }

  /** Adopters of whom nobody doubts that they are suitable, and who foster nobody. */
  public AdoptiveFamily(
      @Nullable LocalDate approvedOn,
      @Nullable LocalDate reportGivenOn,
      @Nullable LocalDate panelOn,
      @Nullable LocalDate poolOn,
      List<Link> links) {
    this(approvedOn, reportGivenOn, panelOn, poolOn, links, false, false);
  }

  /** Whether any link stands, however far it has come. */
  public boolean hasLink(LocalDate asOf) {
    return links.stream().anyMatch(link -> link.isOpen(asOf));
  }

  /** Linked or further on (R-ADOPT-17). */
  public boolean isLinked(LocalDate asOf) {
    return links.stream().anyMatch(link -> link.isAtLeast(LinkState.LINKED, asOf));
  }

  /**
   * Since when they wait: since their approval, or since a placement with them ended; null before
   * the approval, and while they foster a child whom they may adopt.
   */
  private @Nullable LocalDate waitingSince(LocalDate asOf) {
    LocalDate approved = approvedOn;
    if (fosters || approved == null || approved.isAfter(asOf)) {
      return null;
    }
    return links.stream()
        .filter(link -> link.reached(LinkState.PLACED, asOf) != null)
        .map(link -> link.reached(LinkState.ENDED, asOf))
        .filter(Objects::nonNull)
        .filter(ended -> ended.isAfter(approved))
        .max(LocalDate::compareTo)
        .orElse(approved);
  }

  /**
   * Whole days for which they wait: a match ends them, and they begin anew when the placement ends.
   *
   * @return null before the approval, while a match or placement stands, and while they foster a
   *     child whom they may adopt
   */
  public @Nullable Long daysWaiting(LocalDate asOf) {
    LocalDate since = waitingSince(asOf);
    return since == null || links.stream().anyMatch(link -> link.isAtLeast(LinkState.MATCHED, asOf))
        ? null
        : (Long) ChronoUnit.DAYS.between(since, asOf);
  }

  /** The last day to comment on the report about them (R-ADOPT-29); null before any law set one. */
  public static @Nullable LocalDate mayCommentUntil(LocalDate given) {
    return COMMENT_WORKING_DAYS
        .findFor(given)
        .map(law -> WorkingCalendar.englandAndWales().workingDaysAfter(given, law.value()).date())
        .orElse(null);
  }

  /**
   * By when they are to be put to the wider pool, with their agreement (R-ADOPT-19). After a
   * disruption the months run anew from its day, and a word from before does not count. Nothing is
   * due while it is in doubt whether they are suitable (R-ADOPT-06).
   */
  public @Nullable AdoptionDue widerPool(AdoptionPolicy policy, LocalDate asOf) {
    LocalDate pooled = poolOn;
    LocalDate since = waitingSince(asOf);
    if (since == null
        || inDoubt
        || (pooled != null && !pooled.isAfter(asOf) && !isOfBefore(pooled, since))
        || hasLink(asOf)) {
      return null;
    }
    return AdoptionDue.of(
        "R-ADOPT-19",
        "The family is put to the wider pool, if they agree",
        WorkingCalendar.monthsAfter(since, policy.widerPoolMonths()));
  }

  private boolean isOfBefore(LocalDate pooled, LocalDate since) {
    return !since.equals(approvedOn) && pooled.isBefore(since);
  }

  public List<Finding> findings(AdoptionPolicy policy, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    AdoptionDue pool = widerPool(policy, asOf);
    if (pool != null && pool.isLate(asOf)) {
      findings.add(
          Findings.of(
              "R-ADOPT-19",
              WARNING,
              "product default",
              "The family has no link and was to be put to the wider pool by %s, if they agree.",
              pool.by().date()));
    }
    LocalDate given = reportGivenOn;
    LocalDate met = panelOn;
    if (given != null && met != null) {
      COMMENT_WORKING_DAYS
          .findFor(given)
          .ifPresent(
              law -> {
                DueDate free =
                    WorkingCalendar.englandAndWales().workingDaysAfter(given, law.value());
                if (met.isBefore(free.date())) {
                  findings.add(
                      Findings.of(
                          "R-ADOPT-29",
                          WARNING,
                          law.source(),
                          "They had the report about them on %s and may comment until %s; the panel"
                              + " met on %s.",
                          given,
                          free.date(),
                          met));
                }
              });
    }
    return findings;
  }
}
