package uk.kith.app.demo;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.kith.app.data.DataSources;
import uk.kith.app.demo.DemoHistory.Child;
import uk.kith.app.demo.DemoHistory.Period;
import uk.kith.app.demo.DemoHistory.Status;
import uk.kith.app.demo.DemoWorld.Spell;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.UseCase;

/**
 * Writes the history in bulk, a statement a table (ADR 0033): each child with its number, birth and
 * sex, where its family lived, its legal statuses, brothers and sisters, and its placements, as a
 * return tells them. The tables' constraints and triggers hold as for everybody. Ids are made of
 * numbers, so that {@link DemoCopier} leaves the history out.
 */
@UseCase
public class DemoHistoryLoader {

  private static final String BY = DemoData.ACTOR.name();

  @Inject LocalAuthority authority;

  @Resource(lookup = DataSources.MAIN)
  DataSource dataSource;

  /** A column of many rows; the type is PostgreSQL's. */
  private record Column(String type, @Nullable Object[] values) {

    static <T> Column of(String type, List<T> rows, Function<T, @Nullable Object> cell) {
      return new Column(type, rows.stream().map(cell).toArray());
    }
  }

  /**
   * @param until last day; itself in it
   */
  private record Fact(Child child, String kind, String value, LocalDate from, LocalDate until) {}

  private record Placed(Child child, Period period, Spell spell) {

    boolean isFirst() {
      return spell.start().equals(period.from());
    }

    boolean isLast() {
      return period.until().equals(spell.end());
    }
  }

  private record Link(Child one, String other) {}

  /** Records some children, brothers and sisters of whom were recorded before or are among them. */
  public void record(List<Child> some) throws SQLException {
    List<Fact> facts = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (Child child : some) {
      child.siblings().forEach(other -> links.add(new Link(child, other)));
      for (Period period : child.periods()) {
        facts.add(fact(child, "home", "postcode", child.home().value(), period.from(), period));
        addStatuses(child, period, facts);
        period.spells().forEach(spell -> placed.add(new Placed(child, period, spell)));
      }
    }
    try (Connection connection = dataSource.getConnection()) {
      addChildren(connection, some);
      addFacts(connection, facts);
      addLinks(connection, links);
      addPlacements(connection, placed);
    }
  }

  private static void addStatuses(Child child, Period period, List<Fact> facts) {
    List<Status> statuses = period.statuses();
    for (int n = 0; n < statuses.size(); n++) {
      Fact fact =
          fact(
              child,
              "legal-status",
              "code",
              statuses.get(n).code(),
              statuses.get(n).from(),
              period);
      facts.add(
          n + 1 == statuses.size()
              ? fact
              : new Fact(
                  child,
                  fact.kind(),
                  fact.value(),
                  fact.from(),
                  statuses.get(n + 1).from().minusDays(1)));
    }
  }

  /** Holds to the end of the period, whose last day is the day before care ended. */
  private static Fact fact(
      Child child, String kind, String field, String value, LocalDate from, Period period) {
    String text = Json.createObjectBuilder().add(field, value).build().toString();
    return new Fact(child, kind, text, from, period.until().minusDays(1));
  }

  private void addChildren(Connection connection, List<Child> some) throws SQLException {
    update(
        connection,
        "insert into placements.child (id, version, authority, local_id, born, sex, recorded_at,"
            + " recorded_by, changed_at, changed_by)"
            + " select id, 1, ?, local_id, born, sex, now(), ?, now(), ?"
            + " from unnest(?, ?, ?, ?) as c(id, local_id, born, sex)",
        authority.code(),
        BY,
        BY,
        Column.of("uuid", some, child -> id(child.localId())),
        Column.of("text", some, Child::localId),
        Column.of("date", some, Child::born),
        Column.of("text", some, child -> child.sex().name()));
  }

  private void addFacts(Connection connection, List<Fact> facts) throws SQLException {
    update(
        connection,
        "insert into placements.child_fact (id, authority, child_id, kind, value, valid_from,"
            + " valid_until, recorded_at, recorded_by)"
            + " select id, ?, child, kind, value, valid_from, valid_until, now(), ?"
            + " from unnest(?, ?, ?, ?, ?, ?)"
            + " as f(id, child, kind, value, valid_from, valid_until)",
        authority.code(),
        BY,
        Column.of("uuid", facts, f -> id(f.child().localId() + " " + f.kind() + " " + f.from())),
        Column.of("uuid", facts, f -> id(f.child().localId())),
        Column.of("text", facts, Fact::kind),
        Column.of("text", facts, Fact::value),
        Column.of("date", facts, Fact::from),
        Column.of("date", facts, Fact::until));
  }

  private void addLinks(Connection connection, List<Link> links) throws SQLException {
    update(
        connection,
        "insert into placements.sibling_link (id, authority, one_id, other_id, kind, recorded_at,"
            + " recorded_by) select id, ?, one, other, 'FULL', now(), ?"
            + " from unnest(?, ?, ?) as l(id, one, other)",
        authority.code(),
        BY,
        Column.of("uuid", links, link -> id(link.one().localId() + " and " + link.other())),
        Column.of("uuid", links, link -> id(link.one().localId())),
        Column.of("uuid", links, link -> id(link.other())));
  }

  /** A move is the authority's plan; why a period ended stands with its last placement. */
  private void addPlacements(Connection connection, List<Placed> placed) throws SQLException {
    update(
        connection,
        "insert into placements.placement (id, version, authority, child_id, start_on, end_on,"
            + " care_began, type, provider, urn, postcode, reason_started, reason_ceased,"
            + " reason_place_change, accepted_rules, accepted_reason, recorded_at, recorded_by)"
            + " select id, 1, ?, child, start_on, end_on, care_began, type, provider, urn,"
            + " postcode, started, ceased, place_change, '', '', now(), ?"
            + " from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as p(id, child, start_on, end_on,"
            + " care_began, type, provider, urn, postcode, started, ceased, place_change)",
        authority.code(),
        BY,
        Column.of("uuid", placed, p -> id(p.child().localId() + " at " + p.spell().start())),
        Column.of("uuid", placed, p -> id(p.child().localId())),
        Column.of("date", placed, p -> p.spell().start()),
        Column.of("date", placed, p -> p.spell().end()),
        Column.of("date", placed, p -> p.period().from()),
        Column.of("text", placed, p -> p.spell().type()),
        Column.of("text", placed, p -> p.spell().provider()),
        Column.of("text", placed, p -> p.spell().urn()),
        Column.of("text", placed, p -> postcode(p.spell())),
        Column.of("text", placed, p -> p.isFirst() ? "S" : "P"),
        Column.of("text", placed, p -> p.isLast() ? p.period().reason() : "X1"),
        Column.of("text", placed, p -> p.isLast() ? null : "PLACE"));
  }

  private static @Nullable String postcode(Spell spell) {
    return spell.postcode() == null ? null : spell.postcode().value();
  }

  /** Of version 3: the same at every start. */
  static UUID id(String of) {
    return UUID.nameUUIDFromBytes(("history of " + of).getBytes(StandardCharsets.UTF_8));
  }

  private static void update(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int n = 0; n < parameters.length; n++) {
        if (parameters[n] instanceof Column column) {
          statement.setArray(n + 1, connection.createArrayOf(column.type(), column.values()));
        } else {
          statement.setObject(n + 1, parameters[n]);
        }
      }
      statement.executeUpdate();
    }
  }
}
