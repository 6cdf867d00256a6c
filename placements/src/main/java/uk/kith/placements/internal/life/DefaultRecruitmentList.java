package uk.kith.placements.internal.life;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Page;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.Sort;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.RecruitmentFilter;
import uk.kith.placements.api.RecruitmentList;
import uk.kith.placements.api.RecruitmentSort;
import uk.kith.placements.api.RecruitmentStage;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.due.DueItem;
import uk.kith.placements.engine.life.Life;
import uk.kith.placements.internal.facts.Exports;
import uk.kith.placements.internal.households.HouseholdReader;
import uk.kith.placements.internal.life.DueRows.Approved;

/** Who is on the way to approval, told from what is recorded. */
@UseCase
@AllowedRoles({
  Role.PLACEMENT_OFFICER,
  Role.PANEL_ADVISER,
  Role.APPROVER,
  Role.SUPERVISING_WORKER,
  Role.REVIEWING_OFFICER
})
public class DefaultRecruitmentList implements RecruitmentList {

  private static final Comparator<Joining> BY_LOCAL_ID = Comparator.comparing(Joining::localId);

  @Inject HouseholdReader households;
  @Inject SqlDue rows;
  @Inject SqlLives recorded;
  @Inject Exports exports;
  @Inject AuditTrail audit;

  @Override
  public Page<Joining> listJoining(
      RecruitmentFilter filter, Sort<RecruitmentSort> sort, LocalDate asOf, int page, int size) {
    Page<Joining> found = Page.of(sorted(filter, sort, asOf), page, size);
    audit.record("recruitment-listed", null, Map.of("count", Long.toString(found.total())));
    return found;
  }

  @Override
  public void exportJoining(
      RecruitmentFilter filter,
      Sort<RecruitmentSort> sort,
      LocalDate asOf,
      Consumer<List<Joining>> taker) {
    exports.give(
        "recruitment-exported",
        Map.of(
            "worker",
            exports.whose(filter.worker()),
            "team",
            filter.teams() == null ? "all" : "given",
            "kind",
            filter.kind() == null ? "all" : filter.kind().name(),
            "stage",
            filter.stage() == null ? "all" : filter.stage().name(),
            "text",
            filter.text() == null ? "none" : "given",
            "sort",
            sort.key().name()),
        sorted(filter, sort, asOf),
        batch -> batch,
        taker);
  }

  private List<Joining> sorted(
      RecruitmentFilter filter, Sort<RecruitmentSort> sort, LocalDate asOf) {
    return all(asOf).stream().filter(filter::shows).sorted(order(sort)).toList();
  }

  static Comparator<Joining> order(Sort<RecruitmentSort> sort) {
    return switch (sort.key()) {
      case SINCE -> sort.by(Joining::since, BY_LOCAL_ID);
      case BEGUN -> sort.by(Joining::begun, BY_LOCAL_ID);
      case WORKER -> sort.by(Joining::worker, BY_LOCAL_ID);
      case HOUSEHOLD -> sort.by(Joining::name, BY_LOCAL_ID);
      case STAGE -> sort.by(DefaultRecruitmentList::findStage, BY_LOCAL_ID);
      case DEADLINE -> sort.by(DefaultRecruitmentList::findDeadline, BY_LOCAL_ID);
    };
  }

  private static @Nullable RecruitmentStage findStage(Joining joining) {
    return Arrays.stream(RecruitmentStage.values())
        .filter(stage -> stage.words().equals(joining.stage()))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDate findDeadline(Joining joining) {
    DueItem next = joining.next();
    return next == null ? null : next.dueOn();
  }

  private List<Joining> all(LocalDate asOf) {
    List<HouseholdView> homes =
        households.all(asOf).stream().filter(DefaultRecruitmentList::mayBeJoining).toList();
    List<HouseholdId> ids = homes.stream().map(home -> home.snapshot().id()).toList();
    Map<UUID, Life> lives = recorded.lives(ids.stream().map(HouseholdId::value).toList());
    Map<HouseholdId, Approved> known = rows.approved(ids);
    List<Joining> joining = new ArrayList<>();
    for (HouseholdView home : homes) {
      HouseholdSnapshot snapshot = home.snapshot();
      Life life = lives.getOrDefault(snapshot.id().value(), Life.NOTHING);
      Approved since = known.get(snapshot.id());
      if (since != null) {
        JoiningStage.find(snapshot.kind(), life, asOf)
            .filter(
                stage ->
                    !stage.isApproved()
                        || JoiningDuties.findWithoutTerms(snapshot, since, life, asOf).isPresent())
            .ifPresent(stage -> joining.add(joining(home, stage, since, life, asOf)));
      }
    }
    return joining;
  }

  private static boolean mayBeJoining(HouseholdView home) {
    HouseholdSnapshot snapshot = home.snapshot();
    boolean carers = snapshot.kind().isFostering() && snapshot.own();
    return snapshot.terms() == null && (carers || snapshot.kind() == HouseholdKind.ADOPTER);
  }

  private static Joining joining(
      HouseholdView home, JoiningStage stage, Approved since, Life life, LocalDate asOf) {
    HouseholdSnapshot snapshot = home.snapshot();
    return new Joining(
        snapshot.id(),
        snapshot.localId(),
        home.name(),
        snapshot.kind(),
        stage.words(),
        stage.since(),
        stage.begun(),
        JoiningDuties.open(snapshot, since, life, asOf).stream().findFirst().orElse(null),
        home.supervisingWorker(),
        home.team());
  }
}
