package uk.kith.court.internal.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.Findings;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.placements.api.DueOfOthers;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.due.DueItem.Status;
import uk.kith.placements.engine.due.Duty;

/**
 * The next review of every child looked after, for the list of things due: the same days as the
 * list of reviews tells (R-PERM-01 to -03, -09, -28; R-ADOPT-14, -15). Who may see adopters finds
 * that of a child placed for adoption with what else is due on the way to adoption.
 */
@ApplicationScoped
public class ReviewsDue implements DueOfOthers {

  private static final String LAW = "Care Planning Regulations 2010, regulation ";
  private static final String ADOPTION_LAW = "Adoption Agencies Regulations 2005, regulation 36";

  @Inject KeptPermanence kept;
  @Inject AccessPolicy access;

  @Override
  public Map<ChildId, List<DueItem>> due(@Nullable Collection<ChildId> asked, LocalDate asOf) {
    Map<ChildId, List<DueItem>> due = new HashMap<>();
    for (PermanenceLine line : asked == null ? kept.on(asOf) : kept.of(asked, asOf)) {
      if (!(line.nextReview().isOfPlacementForAdoption() && access.maySeeAdopters())) {
        item(line, asOf).ifPresent(item -> due.put(line.child(), List.of(item)));
      }
    }
    return due;
  }

  /** The review that is to be held next; empty where none is due any more. */
  static Optional<DueItem> item(PermanenceLine line, LocalDate asOf) {
    Review next = line.nextReview();
    if (next.noneAfter() != null) {
      return Optional.empty();
    }
    if (next.isUntold()) {
      return Optional.of(untold(line));
    }
    LocalDate by = next.dueOn();
    Status status = by == null ? Status.NOT_KNOWN : next.isLate(asOf) ? Status.LATE : Status.DUE;
    return Optional.of(
        new DueItem(
            Duty.CHILD_REVIEW,
            RuleId.of(next.rule()),
            line.child(),
            null,
            by,
            next.provisional(),
            null,
            status,
            switch (status) {
              case LATE -> next.rule().equals("R-PERM-28") ? Severity.CRITICAL : Severity.ERROR;
              case DUE -> Severity.INFO;
              default -> Severity.WARNING;
            },
            Duty.CHILD_REVIEW.words()
                + (by == null
                    ? ": day not known, because care began before the Regulations were in force and"
                        + " no review is recorded."
                    : (status == Status.LATE ? ": late; due by " : ": due by ")
                        + Findings.day(by)
                        + (next.provisional() ? " (bank holidays not yet known), " : ", ")
                        + why(line)
                        + "."),
            source(next.rule())));
  }

  /** The same of every child who may be placed for adoption (ADR 0066). */
  private static DueItem untold(PermanenceLine line) {
    return new DueItem(
        Duty.CHILD_REVIEW,
        RuleId.of("R-ADOPT-14"),
        line.child(),
        null,
        null,
        false,
        null,
        Status.NOT_KNOWN,
        Severity.INFO,
        Duty.CHILD_REVIEW.words()
            + ": by the rules for children who may be placed for adoption; the reviewing officer"
            + " knows the day.",
        ADOPTION_LAW);
  }

  private static String why(PermanenceLine line) {
    Review next = line.nextReview();
    LocalDate held = line.reviewHeld();
    return switch (next.rule()) {
      case "R-ADOPT-14" ->
          "by the regulations on children who may be placed for adoption and are not";
      case "R-ADOPT-15" -> "by the regulations on children placed for adoption";
      case "R-PERM-09" -> "for which an earlier review was asked";
      case "R-PERM-28" ->
          "the day of a visit that found that the placement does not safeguard the child’s welfare";
      default ->
          held == null
              ? "20 working days after the child became looked after on "
                  + Findings.day(line.careBegan())
              : (next.number() == 2 ? "three" : "six")
                  + " months after the review on "
                  + Findings.day(held);
    };
  }

  private static String source(String rule) {
    return switch (rule) {
      case "R-ADOPT-14" -> ADOPTION_LAW + "(1)";
      case "R-ADOPT-15" -> ADOPTION_LAW + "(3)";
      case "R-PERM-01" -> LAW + "33(1)";
      case "R-PERM-09" -> LAW + "33(3)";
      case "R-PERM-28" -> LAW + "30";
      default -> LAW + "33(2)";
    };
  }
}
