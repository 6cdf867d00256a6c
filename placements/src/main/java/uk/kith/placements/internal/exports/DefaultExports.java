package uk.kith.placements.internal.exports;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.Exports;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.exports.AnnexAList8;
import uk.kith.placements.engine.exports.FosterPlaces;
import uk.kith.placements.engine.exports.HeldOfChild;
import uk.kith.placements.engine.exports.InCare;
import uk.kith.placements.engine.exports.InCare.Stay;
import uk.kith.placements.engine.exports.Sheet;
import uk.kith.placements.internal.children.ChildReader;
import uk.kith.placements.internal.exports.SqlStays.Known;
import uk.kith.placements.internal.households.HouseholdReader;

/** Exports from the register, a handful of queries for everybody. */
@UseCase
public class DefaultExports implements Exports {

  @Inject SqlStays stays;
  @Inject HeldReader held;
  @Inject ChildReader children;
  @Inject HouseholdReader households;
  @Inject Gazetteer gazetteer;
  @Inject AccessPolicy access;
  @Inject AuditTrail audit;
  @Inject LocalAuthority authority;

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.INFORMATION_GOVERNANCE})
  public Sheet annexAList8(LocalDate asOf) {
    boolean whole = access.maySeeAdopters();
    Map<ChildId, List<Known>> known = stays.until(asOf);
    Map<ChildId, List<Stay>> placed = new LinkedHashMap<>();
    known.forEach((id, theirs) -> placed.put(id, theirs.stream().map(Known::stay).toList()));
    Map<ChildId, LocalDate> since = stays.legalStatusSince(asOf);
    Map<Postcode, Whereabouts> places = gazetteer.whereabouts(postcodes(placed));
    Map<ChildId, ChildView> views = new HashMap<>();
    children.views(placed.keySet(), asOf).forEach(view -> views.put(view.id(), view));
    Map<ChildId, HeldOfChild> details = held.of(views.values(), known, asOf, whole);
    List<InCare> inCare = new ArrayList<>();
    placed.forEach(
        (id, theirs) -> {
          ChildView view = views.get(id);
          if (view != null) {
            inCare.add(
                new InCare(
                    view.localId(),
                    view.sex(),
                    view.nationalEthnicity(),
                    view.birth(),
                    view.legalStatus(),
                    since.get(id),
                    view.team(),
                    view.worker(),
                    theirs,
                    place(places, theirs.get(theirs.size() - 1).postcode()),
                    details.getOrDefault(id, HeldOfChild.NOTHING)));
          }
        });
    Sheet sheet = AnnexAList8.of(inCare, asOf, authority, whole);
    audit.record(
        "annex-a-list-8-exported",
        null,
        Map.of(
            "asOf", asOf.toString(),
            "children", Integer.toString(sheet.rows().size()),
            "whole", Boolean.toString(whole)));
    return sheet;
  }

  @Override
  @AllowedRoles({Role.PLACEMENT_OFFICER, Role.PANEL_ADVISER, Role.INFORMATION_GOVERNANCE})
  public Map<ChildId, Boolean> disabled(Collection<ChildView> views, LocalDate asOf) {
    Map<ChildId, Boolean> disabled = new HashMap<>();
    held.of(views, Map.of(), asOf, access.maySeeAdopters())
        .forEach(
            (child, known) -> {
              Boolean answer = known.disabled();
              if (answer != null) {
                disabled.put(child, answer);
              }
            });
    return disabled;
  }

  private static Set<Postcode> postcodes(Map<ChildId, List<Stay>> placed) {
    Set<Postcode> postcodes = new HashSet<>();
    placed
        .values()
        .forEach(
            theirs -> find(theirs.get(theirs.size() - 1).postcode()).ifPresent(postcodes::add));
    return postcodes;
  }

  private static Whereabouts place(Map<Postcode, Whereabouts> places, @Nullable String postcode) {
    return find(postcode).map(places::get).orElse(Whereabouts.NOT_KNOWN);
  }

  private static Optional<Postcode> find(@Nullable String postcode) {
    return Optional.ofNullable(postcode).flatMap(Postcode::find);
  }

  @Override
  @AllowedRoles({
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER
  })
  public Sheet fosterPlaces(LocalDate asOf) {
    audit.record("foster-places-exported", null, Map.of("asOf", asOf.toString()));
    return FosterPlaces.of(
        households.all(asOf).stream().map(HouseholdView::snapshot).toList(), authority, asOf);
  }
}
