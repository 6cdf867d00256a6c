package uk.kith.court.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.court.internal.KeptCases.KeptCase;
import uk.kith.court.internal.KeptCases.KeptChild;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.AccessPolicy;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.Sql;
import uk.kith.kernel.service.TouchSource;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.RegisterTouches;

/**
 * The team of every child in proceedings, kept for the business date and read anew for the children
 * who were touched: lists of cases choose and count by it. Who is absent may not be seen.
 */
@ApplicationScoped
class KeptTeams {

  private static final String NONE = "";

  /** Children who are read at once while all are read. */
  private static final int PART = 10_000;

  @Inject Children children;
  @Inject AccessPolicy access;
  @Inject Sql sql;
  @Inject LocalAuthority authority;
  @Inject RegisterTouches register;
  @Inject ChildTouches own;

  private final Kept<String> kept = new Kept<>();

  /** Of one day. */
  static final class OfDay {
    private final Map<UUID, String> teams;

    private OfDay(Map<UUID, String> teams) {
      this.teams = teams;
    }

    /** Whether the caller may see a child of the case. */
    boolean isSeen(KeptCase of) {
      return of.children().stream().anyMatch(this::isSeen);
    }

    boolean isSeen(KeptChild child) {
      return teams.containsKey(child.child().value());
    }

    /** Of one child; empty when the caller may not see the child, or it has no team. */
    Optional<String> find(KeptChild child) {
      return Optional.ofNullable(teams.get(child.child().value())).filter(team -> !team.isEmpty());
    }

    /** Of the children whom the caller may see; empty when none of them has a team. */
    Set<String> of(KeptCase of) {
      return of.children().stream()
          .map(child -> teams.getOrDefault(child.child().value(), NONE))
          .filter(team -> !team.isEmpty())
          .collect(Collectors.toSet());
    }
  }

  OfDay on(LocalDate asOf) {
    return new OfDay(
        kept.on(asOf, access.sight(), TouchSource.ofBoth(register, own), ids -> read(ids, asOf)));
  }

  private Map<UUID, String> read(@Nullable Set<UUID> ids, LocalDate asOf) {
    List<ChildId> asked = inProceedings(ids);
    Map<UUID, String> teams = new HashMap<>();
    Map<String, String> same = new HashMap<>();
    for (int from = 0; from < asked.size(); from += PART) {
      children
          .brief(asked.subList(from, Math.min(from + PART, asked.size())), asOf)
          .forEach(
              brief -> {
                String team = brief.team();
                teams.put(
                    brief.id().value(),
                    team == null ? NONE : same.computeIfAbsent(team, name -> name));
              });
    }
    return teams;
  }

  private List<ChildId> inProceedings(@Nullable Set<UUID> ids) {
    String all =
        "select distinct child from court.child_in_proceedings where authority = ?"
            + " and taken_back_at is null";
    return ids == null
        ? sql.list(all, row -> new ChildId(Sql.uuid(row, "child")), authority.code())
        : sql.list(
            all + " and child = any(?)",
            row -> new ChildId(Sql.uuid(row, "child")),
            authority.code(),
            ids);
  }
}
