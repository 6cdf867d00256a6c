package uk.kith.court.internal.trackers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import uk.kith.court.internal.GuardianshipCases;
import uk.kith.court.internal.KnownCase;
import uk.kith.court.internal.TrackedCases;
import uk.kith.court.internal.permanence.TrackedPermanence;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.CareHistories;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildNumbers;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.LegalSpells;
import uk.kith.placements.api.SheetKeeper;
import uk.kith.placements.api.Sheets.SheetUploadId;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetReader;
import uk.kith.placements.engine.sheets.SheetRow;
import uk.kith.placements.engine.trackers.ChildIndex;
import uk.kith.placements.engine.trackers.TrackedChild;

/** Both trackers, against the record of court and permanence. */
@ApplicationScoped
public class TrackerKeeper implements SheetKeeper {

  @Inject TrackedCases cases;
  @Inject GuardianshipCases towards;
  @Inject TrackedPermanence permanence;
  @Inject TrackerRecorder recorder;
  @Inject ChildNumbers numbers;
  @Inject Children children;
  @Inject CareHistories histories;
  @Inject LegalSpells spells;
  @Inject BusinessDate businessDate;

  @Override
  public List<SheetKind> kinds() {
    return List.of(Tracker.values());
  }

  /** Those who record the same by hand. */
  @Override
  public Set<Role> roles(SheetKind kind) {
    return kind == Tracker.LEGAL_TRACKER
        ? Set.of(Role.COURT_OFFICER)
        : Set.of(Role.COURT_OFFICER, Role.REVIEWING_OFFICER);
  }

  @Override
  public Prepared prepare(SheetKind kind, SheetReader.Result read, LocalDate from) {
    return kind == Tracker.LEGAL_TRACKER ? legal(read, from) : permanence(read, from);
  }

  private Prepared legal(SheetReader.Result read, LocalDate from) {
    List<KnownCase> all = cases.all();
    List<TrackedChild> named = named(read.all(), from);
    List<ChildId> ids = named.stream().map(TrackedChild::id).toList();
    LegalComparison.Result result =
        LegalComparison.of(
            read,
            named,
            all,
            children(TrackerRows.inCourt(all, from), from),
            new KnownOrders(cases, towards.of(ids), spells.of(ids, from), cases.takenBack(), from),
            from,
            businessDate.today());
    return prepared(result.preview(), () -> recorder.record(result.toRecord(), from));
  }

  private Prepared permanence(SheetReader.Result read, LocalDate from) {
    List<TrackedChild> named = named(read.all(), from);
    PermanenceComparison.Result result =
        PermanenceComparison.of(
            read,
            named,
            permanence.of(named.stream().map(TrackedChild::id).toList(), from),
            children(lookedAfter(from), from),
            from,
            businessDate.today());
    return prepared(result.preview(), () -> recorder.record(result.toRecord()));
  }

  private static Prepared prepared(SheetPreview<TrackedChild> preview, Runnable recording) {
    return new Prepared() {
      @Override
      public SheetPreview<?> preview() {
        return preview;
      }

      @Override
      public void apply(SheetUploadId upload) {
        recording.run();
      }
    };
  }

  private List<TrackedChild> named(List<SheetRow> rows, LocalDate asOf) {
    return numbers.named(ChildIndex.numbers(rows), ChildIndex.families(rows), asOf).stream()
        .map(ChildBrief::tracked)
        .toList();
  }

  private Set<ChildId> lookedAfter(LocalDate asOf) {
    return Set.copyOf(histories.idsLookedAfterOn(asOf));
  }

  private List<TrackedChild> children(Collection<ChildId> ids, LocalDate asOf) {
    return TrackedChild.inOrder(
        children.brief(ids, asOf).stream().map(ChildBrief::tracked).toList());
  }

  @Override
  public List<List<Object>> rows(SheetKind kind, LocalDate asOf) {
    if (kind == Tracker.LEGAL_TRACKER) {
      List<KnownCase> all = cases.all();
      return TrackerRows.legal(all, children(TrackerRows.open(all, asOf), asOf), asOf);
    }
    List<TrackedChild> lookedAfter = children(lookedAfter(asOf), asOf);
    return TrackerRows.permanence(
        lookedAfter,
        permanence.of(lookedAfter.stream().map(TrackedChild::id).toList(), asOf),
        asOf);
  }
}
