package uk.kith.matching.internal.adoption;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.FamilyFindingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LinkId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.matching.api.AdoptionLine;
import uk.kith.matching.api.LinkView;
import uk.kith.matching.api.PanelDays;
import uk.kith.matching.engine.adoption.Link;
import uk.kith.matching.engine.adoption.LinkStep;
import uk.kith.matching.engine.adoption.PanelAdvice;
import uk.kith.matching.engine.adoption.PanelBooking.Place;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Households;

/** Days of panels from the bookings and recommendations of links. */
@UseCase
@AllowedRoles(Role.PANEL_ADVISER)
public class DefaultPanelDays implements PanelDays {

  private static final Comparator<PanelItem> LONGEST_WAIT_FIRST =
      Comparator.comparing(
              (PanelItem item) ->
                  item.children().stream()
                      .map(AdoptionLine::daysSinceDecision)
                      .filter(Objects::nonNull)
                      .max(Long::compare)
                      .orElse(-1L),
              Comparator.reverseOrder())
          .thenComparing(item -> item.link().id().value());

  @Inject AdoptionRows rows;
  @Inject KeptAdoptions kept;
  @Inject AdoptionLines lines;
  @Inject LinkViews links;
  @Inject Children children;
  @Inject Households households;
  @Inject AuditTrail audit;

  @Override
  public List<PanelDay> listPanelDays(LocalDate asOf) {
    List<LinkRow> booked = booked(null);
    Set<ChildId> seen =
        children.visible(
            booked.stream()
                .flatMap(row -> row.finding().children().stream())
                .map(FindingChildRow::child)
                .distinct()
                .toList());
    Set<HouseholdId> families = families(booked, asOf);
    Map<LocalDate, PanelDay> days = new TreeMap<>(Comparator.reverseOrder());
    for (LinkRow row : booked) {
      if (families.contains(row.household())) {
        row.panels(asOf)
            .forEach(
                (day, place) -> {
                  if (place.isOfPanel()
                      && row.finding().sought(reached(day, asOf)).stream()
                          .anyMatch(seen::contains)) {
                    days.merge(day, one(row, day, asOf), DefaultPanelDays::sum);
                  }
                });
      }
    }
    audit.record("panel-days-listed", null, Map.of("count", Integer.toString(days.size())));
    return List.copyOf(days.values());
  }

  private Set<HouseholdId> families(Collection<LinkRow> booked, LocalDate asOf) {
    return households
        .findHouseholds(booked.stream().map(LinkRow::household).distinct().toList(), asOf)
        .stream()
        .map(view -> view.snapshot().id())
        .collect(toSet());
  }

  private static PanelDay one(LinkRow row, LocalDate day, LocalDate asOf) {
    return new PanelDay(day, 1, day.equals(recommended(row.link(), asOf)) ? 1 : 0);
  }

  private static PanelDay sum(PanelDay one, PanelDay other) {
    return new PanelDay(
        one.day(), one.links() + other.links(), one.recommended() + other.recommended());
  }

  @Override
  public List<PanelItem> listItems(LocalDate day, LocalDate asOf) {
    LocalDate then = reached(day, asOf);
    Map<LinkId, LinkRow> of = new HashMap<>();
    Map<LinkId, Place> places = new HashMap<>();
    for (LinkRow row : booked(day)) {
      Place place = row.panels(asOf).get(day);
      if (place != null) {
        of.put(row.linkId(), row);
        places.put(row.linkId(), place);
      }
    }
    List<LinkView> views = links.of(of.values(), then);
    Map<ChildId, AdoptionLine> told =
        lines.byChild(
            views.stream().flatMap(view -> view.children().stream()), kept.onBoard(then), then);
    List<PanelItem> items =
        views.stream()
            .flatMap(
                view ->
                    item(
                        view,
                        view.children().stream().map(told::get).filter(Objects::nonNull).toList(),
                        of,
                        places,
                        asOf))
            .sorted(LONGEST_WAIT_FIRST)
            .toList();
    audit.record(
        "panel-day-viewed",
        null,
        Map.of("day", day.toString(), "shown", Integer.toString(items.size())));
    return items;
  }

  private static Stream<PanelItem> item(
      LinkView view,
      List<AdoptionLine> group,
      Map<LinkId, LinkRow> of,
      Map<LinkId, Place> places,
      LocalDate asOf) {
    LinkRow row = Objects.requireNonNull(of.get(view.id()));
    Link link = row.link();
    Link.Moved now = link.on(asOf);
    return group.isEmpty() || now == null
        ? Stream.empty()
        : Stream.of(
            new PanelItem(
                group,
                view,
                Objects.requireNonNull(places.get(view.id())),
                link.panelOn(),
                PanelAdvice.all(link.doneBy(asOf)),
                now.state(),
                now.on()));
  }

  private static @Nullable LocalDate recommended(Link link, LocalDate asOf) {
    LocalDate on = link.done().get(LinkStep.PANEL_RECOMMENDED);
    return on == null || on.isAfter(asOf) ? null : on;
  }

  /** How far a panel is known: to its day, or to today when that is to come. */
  private static LocalDate reached(LocalDate day, LocalDate asOf) {
    return day.isAfter(asOf) ? asOf : day;
  }

  /**
   * @param day null for every link that ever was booked or recommended
   */
  private List<LinkRow> booked(@Nullable LocalDate day) {
    Map<FamilyFindingId, FamilyFindingRow> found =
        rows.findings(rows.booked(day)).stream()
            .collect(toMap(FamilyFindingRow::findingId, row -> row));
    return found.values().stream().flatMap(row -> row.links().stream()).toList();
  }
}
