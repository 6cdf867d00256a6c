package uk.kith.placements.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Finding;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Threshold;
import uk.kith.placements.engine.AreaKind;
import uk.kith.placements.engine.due.Recipient.Omission;
import uk.kith.placements.engine.rules.CarePlanningLaw;

/**
 * Who is told of a placement in writing before it starts, in an emergency within five working days
 * of its start (R-PLACE-51), and, outside the area, the authority in whose area it lies
 * (R-PLACE-25). Parents, those with contact and the previous carer may be left out for risk of
 * harm, the child for age and understanding, nobody else.
 *
 * @param endedOn when the placement ended; null while it goes on
 * @param recipients whom there is to tell; the area authority follows from {@code area}
 * @param sentOn the day of each notice that was sent
 * @param leftOut who is not told, and why
 */
public record PlacementNotices(
    PlacementId placement,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    boolean emergency,
    AreaKind area,
    Set<Recipient> recipients,
    Map<Recipient, LocalDate> sentOn,
    Map<Recipient, Omission> leftOut) {

  private static final RuleId RULE = RuleId.of("R-PLACE-51");

  /** Working days in an emergency, by the start of the placement. */
  static final Threshold<Integer> EMERGENCY_WORKING_DAYS = CarePlanningLaw.inForce(5, 13);

  static final Threshold<Integer> AREA_WORKING_DAYS =
      Threshold.from(
          CarePlanningLaw.AMENDED_2014,
          5,
          "Care Planning Regulations 2010, regulation 13(4); SI 2013/3239");

  public PlacementNotices {
    recipients = Set.copyOf(recipients);
    sentOn = Map.copyOf(sentOn);
    leftOut = Map.copyOf(leftOut);
  }

  /** One item for each recipient, in the order of {@link Recipient}. */
  public List<DueItem> due(LocalDate asOf) {
    List<DueItem> items = new ArrayList<>();
    EMERGENCY_WORKING_DAYS
        .findFor(startedOn)
        .ifPresent(
            law -> {
              for (Recipient recipient : new TreeSet<>(recipients)) {
                if (recipient != Recipient.AREA_AUTHORITY && !mayBeLeftOut(recipient)) {
                  items.addAll(
                      notice(Duty.PLACEMENT_NOTICE, recipient, asOf, law.source())
                          .by(term(law.value()))
                          .items());
                }
              }
            });
    items.addAll(toAreaAuthority(asOf));
    return items;
  }

  private List<DueItem> toAreaAuthority(LocalDate asOf) {
    Optional<Threshold.Version<Integer>> law = AREA_WORKING_DAYS.findFor(startedOn);
    if (law.isEmpty() || area == AreaKind.INSIDE) {
      return List.of();
    }
    Due due = notice(Duty.AREA_NOTICE, Recipient.AREA_AUTHORITY, asOf, law.get().source());
    return area == AreaKind.NOT_KNOWN
        ? due.notKnown("it is not known in which authority’s area the home lies")
        : due.by(term(law.get().value())).items();
  }

  private Due notice(Duty duty, Recipient to, LocalDate asOf, String source) {
    return new Due(duty, placement, asOf, source).to(to).doneOn(sentOn.get(to)).endedOn(endedOn);
  }

  private Term term(int workingDays) {
    return emergency
        ? Term.workingDays(workingDays, "the placement began", startedOn)
        : Term.fixed(startedOn, "the day on which the placement begins");
  }

  private boolean mayBeLeftOut(Recipient recipient) {
    Omission reason = leftOut.get(recipient);
    return reason != null && recipient.mayBeLeftOut(reason);
  }

  /** Whoever was left out for a reason that the law does not name for them. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    new TreeMap<>(leftOut)
        .forEach(
            (recipient, reason) -> {
              if (!recipient.mayBeLeftOut(reason)) {
                findings.add(
                    Finding.of(
                        RULE,
                        Severity.ERROR,
                        "Notice of the placement to "
                            + recipient.words()
                            + " may not be left out for this reason.",
                        CarePlanningLaw.source(13)));
              }
            });
    return findings;
  }
}
