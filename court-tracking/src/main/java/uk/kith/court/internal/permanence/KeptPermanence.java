package uk.kith.court.internal.permanence;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.order.Accommodation;
import uk.kith.court.engine.permanence.AdoptionReviews;
import uk.kith.court.engine.permanence.ChildPermanence;
import uk.kith.court.engine.permanence.ChildPermanence.Done;
import uk.kith.court.engine.permanence.LawfulEnd;
import uk.kith.court.engine.permanence.PermanencePlan;
import uk.kith.court.engine.permanence.ReviewRequest;
import uk.kith.court.engine.permanence.Reviews.Review;
import uk.kith.court.engine.permanence.Route;
import uk.kith.court.engine.permanence.RouteMark;
import uk.kith.court.engine.permanence.RouteStatus;
import uk.kith.court.internal.ChildTouches;
import uk.kith.court.internal.GuardianshipOrders;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DueDate;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.TouchSource;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.api.CareHistories.CareHistory;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.api.RegisterTouches;
import uk.kith.placements.api.ReviewingOfficers;
import uk.kith.placements.engine.LegalSpell;

/**
 * A line for every child looked after, kept for the business date and worked out anew for the
 * children who were touched, in the register or here. Reviews asked for after visits of placements
 * for adoption tell only those who may see adopters, and days of reviews of children who may be
 * placed only those who may know them: for each sight there is a copy.
 */
@ApplicationScoped
class KeptPermanence {

  /** Children whose rows are in memory at once while all are read. */
  private static final int PART = 4000;

  /** Months in which an end of care without approval is asked about. */
  static final int MONTHS_OF_ENDS = 12;

  @Inject CareHistories histories;
  @Inject Children children;
  @Inject LegalSpells spells;
  @Inject PermanenceLineRows rows;
  @Inject LawfulEnds lawful;
  @Inject GuardianshipOrders guardianships;
  @Inject AuthorityToPlace authority;
  @Inject ReviewingOfficers appointed;
  @Inject AccessPolicy access;
  @Inject RegisterTouches register;
  @Inject ChildTouches own;

  private final Kept<PermanenceLine> kept = new Kept<>();

  private final Kept<PermanenceLine> ends = new Kept<>();

  /** Of every child looked after on a day whom the caller may see; in no order. */
  Collection<PermanenceLine> on(LocalDate asOf) {
    return kept.on(asOf, access.sight(), touches(), ids -> read(ids, asOf)).values();
  }

  /** The same of some children, read anew; in no order. */
  Collection<PermanenceLine> of(Collection<ChildId> some, LocalDate asOf) {
    return read(some.stream().map(ChildId::value).collect(Collectors.toSet()), asOf).values();
  }

  /**
   * Of every child whose care ended in the twelve months to a day without the approval that it
   * needs (R-PERM-30) and whom the caller may see; in no order.
   */
  Collection<PermanenceLine> endsNotApproved(LocalDate asOf) {
    return ends.on(asOf, access.sight(), touches(), ids -> readEnds(ids, asOf)).values();
  }

  private TouchSource touches() {
    return authority.with(TouchSource.ofBoth(register, own));
  }

  private Map<UUID, PermanenceLine> readEnds(@Nullable Set<UUID> ids, LocalDate asOf) {
    LocalDate first = asOf.minusMonths(MONTHS_OF_ENDS).plusDays(1);
    List<ChildId> asked =
        ids == null
            ? histories.idsEndedBetween(first, asOf)
            : ids.stream().map(ChildId::new).toList();
    Map<UUID, PermanenceLine> lines = new HashMap<>();
    Alike alike = new Alike();
    for (int from = 0; from < asked.size(); from += PART) {
      List<ChildId> part = asked.subList(from, Math.min(from + PART, asked.size()));
      Map<ChildId, List<Done>> approved = rows.ends(part);
      List<CareHistory> ended =
          histories.ofChildren(part, asOf).stream()
              .filter(care -> isIn(care.leftCare(), first, asOf))
              .filter(
                  care ->
                      !PermanenceReader.child(
                              care,
                              List.of(),
                              List.of(),
                              List.of(),
                              approved.getOrDefault(care.child(), List.of()),
                              List.of(),
                              null,
                              AdoptionReviews.NONE,
                              null)
                          .ofTheEnd(asOf)
                          .isEmpty())
              .toList();
      lines(ended, asOf, alike).forEach(line -> lines.put(line.child().value(), line));
    }
    return lines;
  }

  private static boolean isIn(@Nullable LocalDate day, LocalDate first, LocalDate last) {
    return day != null && !day.isBefore(first) && !day.isAfter(last);
  }

  private Map<UUID, PermanenceLine> read(@Nullable Set<UUID> ids, LocalDate asOf) {
    List<ChildId> asked =
        ids == null ? histories.idsLookedAfterOn(asOf) : ids.stream().map(ChildId::new).toList();
    Map<UUID, PermanenceLine> lines = new HashMap<>();
    Alike alike = new Alike();
    for (int from = 0; from < asked.size(); from += PART) {
      List<ChildId> part = asked.subList(from, Math.min(from + PART, asked.size()));
      lines(histories.lookedAfterOn(part, asOf), asOf, alike)
          .forEach(line -> lines.put(line.child().value(), line));
    }
    return lines;
  }

  private List<PermanenceLine> lines(List<CareHistory> care, LocalDate asOf, Alike alike) {
    List<ChildId> ids = care.stream().map(CareHistory::child).toList();
    Map<ChildId, ChildBrief> briefs =
        children.brief(ids, asOf).stream().collect(toMap(ChildBrief::id, brief -> brief));
    GuardianshipOrders.OnRecord guardianship = guardianships.onRecord(ids);
    Map<ChildId, LocalDate> since =
        care.stream().collect(toMap(CareHistory::child, PermanenceReader::since));
    Map<ChildId, List<RouteMark>> marks = rows.marks(ids, guardianship, since::get, asOf);
    Map<ChildId, List<PermanencePlan>> plans = rows.plans(ids);
    Map<ChildId, List<ReviewRequest>> requests = rows.requests(ids);
    Map<ChildId, String> officers = appointed.of(ids, asOf);
    Set<ChildId> concerned = rows.concerned(ids, asOf);
    Map<ChildId, LawfulEnd> over = lawful.of(ids, guardianship, asOf);
    Map<ChildId, AdoptionReviews> adoption = authority.reviews(care, asOf);
    Map<ChildId, List<LegalSpell>> accommodated =
        spells.of(
            care.stream()
                .filter(each -> Accommodation.STATUS.equals(each.legalStatus()))
                .map(CareHistory::child)
                .toList(),
            asOf);
    List<PermanenceLine> lines = new ArrayList<>();
    for (CareHistory each : care) {
      ChildId id = each.child();
      ChildBrief brief = briefs.get(id);
      if (brief != null) {
        ChildPermanence child =
            PermanenceReader.child(
                each,
                marks.getOrDefault(id, List.of()),
                plans.getOrDefault(id, List.of()),
                requests.getOrDefault(id, List.of()),
                List.of(),
                List.of(),
                null,
                adoption.getOrDefault(id, AdoptionReviews.NONE),
                over.get(id));
        lines.add(
            line(
                each,
                brief,
                child,
                officers.get(id),
                concerned.contains(id),
                accommodated.getOrDefault(id, List.of()),
                asOf,
                alike));
      }
    }
    return lines;
  }

  private static PermanenceLine line(
      CareHistory care,
      ChildBrief brief,
      ChildPermanence child,
      @Nullable String officer,
      boolean concerned,
      List<LegalSpell> accommodated,
      LocalDate asOf,
      Alike alike) {
    Review next = child.reviews().next(asOf);
    List<RouteStatus> routes =
        Arrays.stream(Route.values()).map(route -> child.routes().status(route, asOf)).toList();
    return new PermanenceLine(
        care.child(),
        brief.localId(),
        name(brief),
        alike.find(brief.team()),
        alike.of(care.careBegan()),
        alike.find(care.legalStatus()),
        alike.of(routes),
        alike.find(child.plans().find(asOf).map(PermanencePlan::on).orElse(null)),
        alike.find(child.reviews().secondDue(asOf).map(DueDate::date).orElse(null)),
        child.isPastSecondReview(asOf),
        alike.of(child.weeksToPlan(asOf)),
        alike.of(next),
        alike.find(child.reviews().last(asOf).orElse(null)),
        next.isLate(asOf),
        alike.find(officer),
        concerned,
        alike.find(
            Accommodation.of(accommodated, care.careBegan(), care.placementType(), asOf)
                .map(Accommodation::since)
                .orElse(null)));
  }

  static @Nullable String name(ChildBrief child) {
    String name =
        Stream.of(child.firstName(), child.familyName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "))
            .strip();
    return name.isEmpty() ? null : name.toLowerCase(Locale.UK);
  }

  /** Equal values of many children as one, so that they take little memory. */
  private static final class Alike {
    private final Map<Object, Object> known = new HashMap<>();

    @SuppressWarnings("unchecked") // a value is kept under itself
    <T> T of(T value) {
      return (T) known.computeIfAbsent(value, same -> same);
    }

    <T> @Nullable T find(@Nullable T value) {
      return value == null ? null : of(value);
    }
  }
}
