package uk.kith.matching.internal.trackers;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.service.BusinessDate;
import uk.kith.kernel.service.Role;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.internal.adoption.KnownAdoption;
import uk.kith.matching.internal.adoption.TrackedAdoptions;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildNumbers;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.SheetKeeper;
import uk.kith.placements.api.Sheets.SheetUploadId;
import uk.kith.placements.engine.sheets.SheetKind;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetReader;
import uk.kith.placements.engine.trackers.ChildIndex;
import uk.kith.placements.engine.trackers.TrackedChild;

/** The adoption tracker, for those alone who may see adopters. */
@ApplicationScoped
public class AdoptionTrackerKeeper implements SheetKeeper {

  @Inject TrackedAdoptions adoptions;
  @Inject AdoptionRecorder recorder;
  @Inject ChildNumbers numbers;
  @Inject Children children;
  @Inject Households households;
  @Inject BusinessDate businessDate;
  @Inject LawToConfirm law;

  @Override
  public List<SheetKind> kinds() {
    return List.of(AdoptionTracker.values());
  }

  /** Those who record the same by hand. */
  @Override
  public Set<Role> roles(SheetKind kind) {
    return Set.of(Role.PANEL_ADVISER);
  }

  @Override
  public Prepared prepare(SheetKind kind, SheetReader.Result read, LocalDate from) {
    LocalDate today = businessDate.today();
    List<TrackedChild> named =
        numbers
            .named(ChildIndex.numbers(read.all()), ChildIndex.families(read.all()), from)
            .stream()
            .map(ChildBrief::tracked)
            .toList();
    Map<ChildId, KnownAdoption> known =
        adoptions.of(
            named.stream().map(TrackedChild::id).toList(), from.isAfter(today) ? from : today);
    Map<String, HouseholdId> families = byNumber(known, today);
    AdoptionComparison.Result result =
        AdoptionComparison.of(
            read,
            named,
            known,
            families,
            adoptions.approvedOn(families.values(), today),
            adoptions::against,
            children(adoptions.onTheWay(today), today),
            from,
            today,
            law);
    return new Prepared() {
      @Override
      public SheetPreview<?> preview() {
        return result.preview();
      }

      @Override
      public void apply(SheetUploadId upload) {
        recorder.record(result.toRecord());
      }
    };
  }

  /** Adopters, and foster carers with whom one of the children was linked. */
  private Map<String, HouseholdId> byNumber(Map<ChildId, KnownAdoption> known, LocalDate today) {
    Map<String, HouseholdId> byNumber = new HashMap<>();
    Stream.concat(
            households.adopters(today).stream(),
            households.findHouseholds(linked(known), today).stream())
        .map(HouseholdView::snapshot)
        .forEach(home -> byNumber.put(home.localId(), home.id()));
    return byNumber;
  }

  private static Set<HouseholdId> linked(Map<ChildId, KnownAdoption> known) {
    return known.values().stream()
        .flatMap(each -> each.chain().links().stream())
        .map(Link::household)
        .collect(toSet());
  }

  private List<TrackedChild> children(Collection<ChildId> ids, LocalDate asOf) {
    return TrackedChild.inOrder(
        children.brief(ids, asOf).stream().map(ChildBrief::tracked).toList());
  }

  @Override
  public List<List<Object>> rows(SheetKind kind, LocalDate asOf) {
    List<TrackedChild> onTheWay = children(adoptions.onTheWay(asOf), asOf);
    Map<ChildId, KnownAdoption> known =
        adoptions.of(onTheWay.stream().map(TrackedChild::id).toList(), asOf);
    return AdoptionTrackerRows.of(
        onTheWay,
        known,
        households.findHouseholds(linked(known), asOf).stream()
            .collect(toMap(home -> home.snapshot().id(), home -> home.snapshot().localId())),
        asOf);
  }
}
