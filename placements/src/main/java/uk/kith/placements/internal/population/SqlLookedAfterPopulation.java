package uk.kith.placements.internal.population;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Gazetteer;
import uk.kith.placements.api.LookedAfterPopulation;
import uk.kith.placements.engine.LookedAfter;
import uk.kith.placements.internal.children.SqlChildren;

/**
 * One query for everybody, and one batch to the gazetteer. It counts sealed placements as any
 * other: a count tells of nobody, and must not depend on who asks.
 */
@UseCase
public class SqlLookedAfterPopulation implements LookedAfterPopulation {

  private static final String ON_DAY =
      """
      select coalesce(home.value::jsonb ->> 'postcode', p.postcode) as postcode,
             coalesce(status.value::jsonb ->> 'code' in ('V3', 'V4'), false) as short_breaks,
             c.born, c.due, c.stated_age, c.stated_on, p.type
        from placements.placement p
        join placements.child c on c.id = p.child_id and c.merged_into is null
        left join placements.household_fact home
               on home.household_id = p.household_id and home.kind = 'address'
              and home.superseded_at is null and home.valid_from <= ?
              and (home.valid_until is null or home.valid_until >= ?)
        left join placements.child_fact status
               on status.child_id = p.child_id and status.kind = 'legal-status'
              and status.superseded_at is null and status.valid_from <= ?
              and (status.valid_until is null or status.valid_until >= ?)
       where p.authority = ? and p.superseded_at is null
         and p.start_on <= ? and (p.end_on is null or p.end_on > ?)
      """;

  @Resource(lookup = "java:app/jdbc/main")
  DataSource dataSource;

  @Inject Gazetteer gazetteer;
  @Inject LocalAuthority authority;

  /** A row before anybody knows where its postcode is. */
  private record Row(
      @Nullable Postcode postcode, boolean shortBreaks, Birth birth, String placementType) {}

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
  public List<LookedAfter> lookedAfterOn(LocalDate asOf) {
    List<Row> rows = rows(asOf);
    Set<Postcode> postcodes =
        rows.stream()
            .flatMap(row -> Optional.ofNullable(row.postcode()).stream())
            .collect(toUnmodifiableSet());
    Map<Postcode, Whereabouts> places = gazetteer.whereabouts(postcodes);
    return rows.stream()
        .map(
            row ->
                new LookedAfter(
                    row.shortBreaks(),
                    isLocal(places, row.postcode()),
                    row.birth().ageOn(asOf),
                    row.placementType()))
        .toList();
  }

  private @Nullable Boolean isLocal(
      Map<Postcode, Whereabouts> places, @Nullable Postcode postcode) {
    return postcode == null
        ? null
        : places.getOrDefault(postcode, Whereabouts.NOT_KNOWN).isIn(authority);
  }

  private List<Row> rows(LocalDate asOf) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(ON_DAY)) {
      for (int i = 1; i <= 7; i++) {
        query.setObject(i, i == 5 ? authority.code() : asOf);
      }
      try (ResultSet row = query.executeQuery()) {
        List<Row> rows = new ArrayList<>();
        while (row.next()) {
          String postcode = row.getString("postcode");
          rows.add(
              new Row(
                  postcode == null ? null : Postcode.find(postcode).orElse(null),
                  row.getBoolean("short_breaks"),
                  SqlChildren.readBirth(row),
                  row.getString("type")));
        }
        return rows;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the children looked after", e);
    }
  }
}
