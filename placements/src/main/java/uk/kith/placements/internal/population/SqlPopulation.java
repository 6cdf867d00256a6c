package uk.kith.placements.internal.population;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.Kept;
import uk.kith.kernel.service.Sight;
import uk.kith.kernel.service.Sql;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.internal.children.SqlChildren;
import uk.kith.placements.internal.kept.Touches;

/**
 * Everybody looked after on a day, in one query and one batch to the gazetteer; who is on the
 * business date is kept.
 */
@ApplicationScoped
class SqlPopulation {

  private static final String ON_DAY =
      """
      select p.child_id, coalesce(home.value::jsonb ->> 'postcode', p.postcode) as postcode,
             care.short_breaks, c.born, c.due, c.stated_age, c.stated_on, p.type
      """
          + CareSpan.FROM_DAY
          + """
        left join placements.household_fact home
               on home.household_id = p.household_id and home.kind = 'address'
              and home.superseded_at is null and home.valid_from <= asked.day
              and (home.valid_until is null or home.valid_until >= asked.day)
       where p.authority = ?
      """;

  @Inject Sql sql;
  @Inject Gazetteer gazetteer;
  @Inject LocalAuthority authority;
  @Inject Touches touches;

  private final Kept<List<LookedAfter>> kept = new Kept<>();

  /** A row before anybody knows where its postcode is. */
  private record Row(
      UUID child,
      @Nullable Postcode postcode,
      boolean shortBreaks,
      Birth birth,
      String placementType) {}

  Stream<LookedAfter> lookedAfterOn(LocalDate asOf) {
    return kept
        .on(asOf, Sight.OF_EVERYBODY, touches, children -> read(children, asOf))
        .values()
        .stream()
        .flatMap(List::stream);
  }

  /**
   * @param children null for all
   */
  private Map<UUID, List<LookedAfter>> read(@Nullable Set<UUID> children, LocalDate asOf) {
    List<Row> rows = rows(children, asOf);
    Set<Postcode> postcodes =
        rows.stream()
            .flatMap(row -> Optional.ofNullable(row.postcode()).stream())
            .collect(toUnmodifiableSet());
    Map<Postcode, Whereabouts> places = gazetteer.whereabouts(postcodes);
    return rows.stream()
        .collect(
            groupingBy(
                Row::child,
                mapping(
                    row ->
                        new LookedAfter(
                            row.shortBreaks(),
                            isLocal(places, row.postcode()),
                            row.birth().ageOn(asOf),
                            row.placementType()),
                    toList())));
  }

  private @Nullable Boolean isLocal(
      Map<Postcode, Whereabouts> places, @Nullable Postcode postcode) {
    return postcode == null
        ? null
        : places.getOrDefault(postcode, Whereabouts.NOT_KNOWN).isIn(authority);
  }

  private List<Row> rows(@Nullable Set<UUID> children, LocalDate asOf) {
    List<Object> parameters = new ArrayList<>(List.of(asOf, authority.code()));
    if (children == null) {
      return sql.list(ON_DAY, SqlPopulation::read, parameters.toArray());
    }
    parameters.add(children);
    return sql.list(ON_DAY + " and p.child_id = any(?)", SqlPopulation::read, parameters.toArray());
  }

  private static Row read(ResultSet row) throws SQLException {
    String postcode = Sql.findText(row, "postcode");
    return new Row(
        Sql.uuid(row, "child_id"),
        postcode == null ? null : Postcode.find(postcode).orElse(null),
        row.getBoolean("short_breaks"),
        SqlChildren.readBirth(row),
        row.getString("type"));
  }
}
