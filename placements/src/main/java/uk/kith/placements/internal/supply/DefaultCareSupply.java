package uk.kith.placements.internal.supply;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.CareSpells;
import uk.kith.placements.api.CareSupply;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Together;
import uk.kith.placements.internal.households.HouseholdReader;
import uk.kith.placements.internal.supply.SqlCareSupply.Looked;
import uk.kith.placements.internal.supply.SqlCareSupply.Row;
import uk.kith.placements.internal.supply.UnnamedChildren.Known;

/**
 * It tells of sealed placements, of adopted children and of restricted records as of any other:
 * nothing in it leads to anybody, and a baseline that depended on who asks would tell by what it
 * lacks.
 */
@UseCase
public class DefaultCareSupply implements CareSupply {

  @Inject CareSpells spells;
  @Inject SqlCareSupply rows;
  @Inject HomeSpans spans;
  @Inject UnnamedChildren children;
  @Inject HouseholdReader households;

  @Override
  @AllowedRoles({
    Role.COMMISSIONER,
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER,
    Role.INFORMATION_GOVERNANCE
  })
  public Told asOf(LocalDate day) {
    return told(day).told();
  }

  @Override
  @AllowedRoles({
    Role.COMMISSIONER,
    Role.PLACEMENT_OFFICER,
    Role.PANEL_ADVISER,
    Role.COURT_OFFICER,
    Role.APPROVER,
    Role.SUPERVISING_WORKER,
    Role.REVIEWING_OFFICER,
    Role.INFORMATION_GOVERNANCE
  })
  public Numbered numbered(LocalDate day) {
    return told(day);
  }

  private Numbered told(LocalDate day) {
    CareSpells.Told care = spells.asOf(day);
    List<Row> placements = rows.placements(day);
    Map<Integer, ChildId> numbered =
        new TreeMap<>(
            NumberedChildren.of(
                care.spells(),
                placements.stream()
                    .map(
                        row ->
                            new NumberedChildren.Placed(
                                row.child(), row.born(), row.from(), row.type(), row.provider()))
                    .toList()));
    Map<ChildId, Integer> numbers = new HashMap<>();
    numbered.forEach((number, child) -> numbers.put(child, number));
    List<HouseholdView> offered = offered(day);
    Map<UUID, Integer> homeNumbers = new HashMap<>();
    List<HouseholdSnapshot> homes = new ArrayList<>();
    for (HouseholdView home : offered) {
      homeNumbers.put(home.snapshot().id().value(), homes.size());
      homes.add(Unnamed.home(home.snapshot(), homes.size(), lives(home, placements, numbers)));
    }
    return new Numbered(
        new Told(
            care,
            children(numbered, placements, homeNumbers, day),
            homes,
            spans.asOf(day, filled(placements)),
            rows.fees(day)),
        numbers);
  }

  /** In the order of ids, so that ties between homes fall as in a search. */
  private List<HouseholdView> offered(LocalDate day) {
    return households.ofEverybody(day).stream()
        .filter(home -> isOffered(home.snapshot()))
        .sorted(Comparator.comparing(home -> home.snapshot().id().value().toString()))
        .toList();
  }

  private static boolean isOffered(HouseholdSnapshot home) {
    HouseholdKind kind = home.kind();
    return home.terms() != null
        && (kind == HouseholdKind.FOSTER
            || kind == HouseholdKind.CHILDRENS_HOME
            || kind == HouseholdKind.SUPPORTED);
  }

  /** Numbers of the children who live in a home and are told of. */
  private static Map<ChildId, Integer> lives(
      HouseholdView home, List<Row> placements, Map<ChildId, Integer> numbers) {
    Map<ChildId, Integer> lives = new HashMap<>();
    UUID id = home.snapshot().id().value();
    for (Row row : placements) {
      Integer number = numbers.get(row.child());
      if (row.fillsPlace() && id.equals(row.household()) && number != null) {
        lives.put(row.child(), number);
      }
    }
    return lives;
  }

  private List<Child> children(
      Map<Integer, ChildId> numbered,
      List<Row> placements,
      Map<UUID, Integer> homeNumbers,
      LocalDate day) {
    Map<ChildId, Row> last = new HashMap<>();
    Map<ChildId, Row> livesIn = new HashMap<>();
    for (Row row : placements) {
      last.put(row.child(), row);
      if (row.fillsPlace()) {
        livesIn.put(row.child(), row);
      }
    }
    Map<ChildId, Looked> searches = rows.searches(day);
    Map<ChildId, Known> known = children.known(last.values(), day);
    List<Child> told = new ArrayList<>();
    numbered.forEach(
        (number, id) -> {
          Known child = known.get(id);
          Row latest = last.get(id);
          if (child != null && latest != null) {
            Row lives = livesIn.get(id);
            told.add(
                child(
                    number,
                    child,
                    latest,
                    searches.get(id),
                    lives == null ? null : homeNumbers.get(lives.household())));
          }
        });
    return told;
  }

  private static Child child(
      int number, Known child, Row latest, @Nullable Looked looked, @Nullable Integer livesIn) {
    return new Child(
        number,
        latest.sex(),
        child.needs(),
        child.heritage(),
        Unnamed.plan(child.compatibility()),
        Unnamed.place(child.home()),
        child.school() == null ? null : Unnamed.place(child.school()),
        kind(looked, latest),
        looked == null ? Together.PREFERRED : looked.together(),
        latest.outside(),
        livesIn);
  }

  /** What was looked for passes; where nobody looked yet, what the placement is. */
  private static SearchKind kind(@Nullable Looked looked, Row latest) {
    SearchKind kind = looked == null ? null : looked.kind();
    return kind == SearchKind.LONG_TERM || kind == SearchKind.PARENT_AND_CHILD
        ? kind
        : kind == null && latest.isLongTerm() ? SearchKind.LONG_TERM : SearchKind.SHORT_TERM;
  }

  private static Map<UUID, List<Row>> filled(List<Row> placements) {
    Map<UUID, List<Row>> filled = new HashMap<>();
    for (Row row : placements) {
      UUID home = row.household();
      if (home != null) {
        filled.computeIfAbsent(home, any -> new ArrayList<>()).add(row);
      }
    }
    return filled;
  }
}
