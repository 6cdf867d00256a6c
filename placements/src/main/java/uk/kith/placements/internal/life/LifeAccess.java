package uk.kith.placements.internal.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DateRange;
import uk.kith.kernel.Finding;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Id;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Forbidden;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.NotFound;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.life.Absence;
import uk.kith.placements.engine.life.AbsenceOrder;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.engine.life.LifeDetails;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.life.LifeSubject;
import uk.kith.placements.engine.rules.Wording;
import uk.kith.placements.internal.facts.DaysAhead;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.facts.SeenPlacements;
import uk.kith.placements.internal.households.HouseholdReader;

/** Who may know of a subject and record what was done, and which days suit it. */
@ApplicationScoped
class LifeAccess {

  @Inject Sql sql;
  @Inject SqlLives recorded;
  @Inject SqlMissing missing;
  @Inject HouseholdReader households;
  @Inject AccessPolicy access;
  @Inject SeenPlacements seen;
  @Inject SeenChildren seenChildren;
  @Inject BusinessDate businessDate;
  @Inject DaysAhead daysAhead;
  @Inject LocalAuthority authority;

  private record Placed(
      String type, @Nullable UUID household, LocalDate start, @Nullable LocalDate end) {}

  /**
   * @throws NotFound when there is no such subject, or the caller may not know that there is
   */
  void requireSeen(Id subject) {
    switch (LifeSubject.of(subject)) {
      case HOUSEHOLD -> household(new HouseholdId(subject.value()));
      case PLACEMENT -> placement(new PlacementId(subject.value()));
      case CHILD -> requireChild(new ChildId(subject.value()));
    }
  }

  /**
   * @throws Forbidden when somebody else records this
   */
  void requireMayRecord(Id subject, LifeEvent event) {
    boolean may =
        switch (LifeSubject.of(subject)) {
          case HOUSEHOLD ->
              access.mayKeepPlaces(household(new HouseholdId(subject.value())).supervisingWorker());
          case PLACEMENT ->
              access.mayKeepPlaces(workerOf(placement(new PlacementId(subject.value()))));
          case CHILD -> {
            requireChild(new ChildId(subject.value()));
            yield access.mayRecordOfChildren(event.isOfReview());
          }
        };
    if (!may) {
      throw new Forbidden("Only who is responsible for it records what was done");
    }
  }

  /**
   * Done is only what lies no later than the business date; carers who resign are deregistered on a
   * day that is known before, which may lie ahead as far as a placement may. A visit is made while
   * the placement lasts, stages of recruitment and of adopters are reached in their order, and a
   * child comes back after it went missing; everything else may come before or after it.
   *
   * @throws Invalid when it is not
   */
  void requireSuits(Id subject, LifeEvent event, LocalDate on) {
    requireDone(event, on);
    if (event.isOfRecruitment()) {
      requireInOrder(subject, event, on);
    }
    if (event == LifeEvent.APPROVAL_ENDED) {
      requireApproved(new HouseholdId(subject.value()), on);
    }
    String against =
        LifeSubject.of(subject) == LifeSubject.HOUSEHOLD
            ? AdopterOrder.against(event, ever(subject), on)
            : null;
    if (against != null) {
      throw new Invalid("on", "order", against);
    }
    if (LifeSubject.of(subject) == LifeSubject.CHILD) {
      requireWasMissing(new ChildId(subject.value()), event, on);
    }
    if (event != LifeEvent.VISITED) {
      return;
    }
    Placed placed = placement(new PlacementId(subject.value()));
    if (on.isBefore(placed.start())) {
      throw new Invalid("on", "range", "The placement began on " + Wording.day(placed.start()));
    }
    if (placed.end() != null && on.isAfter(placed.end())) {
      throw new Invalid("on", "range", "The placement ended on " + Wording.day(placed.end()));
    }
  }

  /** What a reason can outweigh of a step of adopters (R-ADOPT-05, R-ADOPT-06). */
  List<Finding> findings(Id subject, LifeEvent event, LocalDate on) {
    return LifeSubject.of(subject) == LifeSubject.HOUSEHOLD
        ? AdopterOrder.findings(event, ever(subject), on)
        : List.of();
  }

  private void requireDone(LifeEvent event, LocalDate on) {
    LocalDate today = businessDate.today();
    boolean announced = event == LifeEvent.APPROVAL_ENDED;
    if (on.isAfter(announced ? daysAhead.last(today) : today)) {
      throw new Invalid(
          "on",
          "range",
          announced
              ? daysAhead.tooFar(on, today)
              : Wording.sentence(Wording.day(on))
                  + " lies after today, "
                  + Wording.day(today)
                  + ": only what has been done is recorded");
    }
  }

  /** No approval ends before it begins: a day before that is a slip, and would end nothing. */
  private void requireApproved(HouseholdId id, LocalDate on) {
    DateRange inForce = household(id).termsValid();
    boolean then =
        households.views(List.of(id), on).stream().anyMatch(view -> view.termsValid() != null);
    if (inForce != null && on.isBefore(inForce.first()) && !then) {
      throw new Invalid("on", "range", "The approval began on " + Wording.day(inForce.first()));
    }
  }

  private void requireInOrder(Id household, LifeEvent event, LocalDate on) {
    List<Life.Entry> entries = new ArrayList<>(ever(household).entries());
    entries.add(new Life.Entry(event, on, LifeDetails.NONE));
    if (JoiningDuties.findRecruitment(new Life(entries)).isEmpty()) {
      throw new Invalid(
          "on", "range", "Stages are reached in their order, and approval or an end is the last");
    }
  }

  private void requireWasMissing(ChildId child, LifeEvent event, LocalDate on) {
    Life life = ever(child);
    String against = AbsenceOrder.against(event, on, Absence.of(missing.told(child), life), life);
    if (against != null) {
      throw new Invalid("on", "order", against);
    }
  }

  private Life ever(Id subject) {
    return recorded.lives(List.of(subject.value())).getOrDefault(subject.value(), Life.NOTHING);
  }

  private HouseholdView household(HouseholdId id) {
    return households.views(List.of(id), businessDate.today()).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  /** Null when it is in no household, or in one that the caller may not know of. */
  private @Nullable String workerOf(Placed placed) {
    UUID household = placed.household();
    return household == null
        ? null
        : households.views(List.of(new HouseholdId(household)), businessDate.today()).stream()
            .findFirst()
            .map(HouseholdView::supervisingWorker)
            .orElse(null);
  }

  private Placed placement(PlacementId id) {
    return sql
        .list(
            "select type, household_id, start_on, "
                + SqlDue.LASTS
                + " as end_on from placements.placement p where id = ?"
                + " and authority = ? and superseded_at is null"
                + seenChildren.and("p.child_id"),
            LifeAccess::readPlaced,
            id,
            authority.code())
        .stream()
        .filter(p -> seen.isSeen(p.type()))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  private static Placed readPlaced(ResultSet row) throws SQLException {
    return new Placed(
        row.getString("type"),
        Sql.findUuid(row, "household_id"),
        Sql.day(row, "start_on"),
        Sql.findDay(row, "end_on"));
  }

  private void requireChild(ChildId id) {
    long found =
        sql.count(
            "select count(*) from placements.child c where id = ? and authority = ?"
                + " and merged_into is null"
                + seenChildren.and("c.id"),
            id,
            authority.code());
    if (found == 0) {
      throw new NotFound(id);
    }
  }
}
