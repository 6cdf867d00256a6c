package uk.kith.placements.internal.life;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.DueList.DueLine;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.internal.facts.SeenChildren;
import uk.kith.placements.internal.households.HouseholdReader;

/**
 * Whom things due are about, by name and number: what the list is searched for, and how it is put
 * in the order of names. Who may not be seen has no name here.
 */
@ApplicationScoped
class DueNaming {

  private static final String NAMES = "concat_ws(' ', c.first_name, c.family_name)";

  @Inject Sql sql;
  @Inject SeenChildren seenChildren;
  @Inject HouseholdReader households;
  @Inject LocalAuthority authority;

  /**
   * Lines of children, of homes and of who lives in them, and of teams, whose name or number holds
   * the text, in whatever case.
   */
  Predicate<DueLine> naming(String text, LocalDate asOf) {
    String part = text.strip().toLowerCase(Locale.ROOT);
    Set<UUID> found = new HashSet<>(children(part));
    households.all(asOf).stream()
        .filter(
            home ->
                (home.snapshot().localId().toLowerCase(Locale.ROOT) + " " + name(home))
                    .contains(part))
        .forEach(home -> found.add(home.snapshot().id().value()));
    return line ->
        (line.child() != null && found.contains(line.child().value()))
            || (line.household() != null && found.contains(line.household().value()))
            || (line.team() != null && line.team().toLowerCase(Locale.ROOT).contains(part));
  }

  private List<UUID> children(String part) {
    return sql.list(
        "select c.id from placements.child c where c.authority = ? and c.merged_into is null"
            + seenChildren.and("c.id")
            + " and (strpos(lower(concat_ws(' ', c.local_id, c.first_name, c.family_name)), ?) > 0"
            + " or c.id in (select placements.record_of(m.id) from placements.child m where"
            + " m.merged_into is not null and strpos(lower(m.local_id), ?) > 0))",
        row -> Sql.uuid(row, "id"),
        authority.code(),
        part,
        part);
  }

  /** Of the child, or of the home where it is about none, by its id; in small letters. */
  Map<UUID, String> names(Collection<DueLine> lines, LocalDate asOf) {
    List<ChildId> children =
        lines.stream().map(DueLine::child).filter(Objects::nonNull).distinct().toList();
    Map<UUID, String> names = new HashMap<>();
    if (!children.isEmpty()) {
      sql.list(
              "select c.id, nullif(lower("
                  + NAMES
                  + "), '') as name, lower(c.local_id) as number from placements.child c"
                  + " where c.id = any(?)"
                  + seenChildren.and("c.id"),
              row -> {
                String name = row.getString("name");
                String number = row.getString("number");
                return new Named(Sql.uuid(row, "id"), name == null ? number : name);
              },
              children)
          .forEach(each -> names.put(each.id(), Objects.requireNonNullElse(each.name(), "")));
    }
    names.putAll(
        households.all(asOf).stream()
            .collect(toMap(home -> home.snapshot().id().value(), DueNaming::name)));
    return names;
  }

  private record Named(UUID id, @Nullable String name) {}

  private static String name(HouseholdView home) {
    return home.name().toLowerCase(Locale.ROOT);
  }
}
