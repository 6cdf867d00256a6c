package uk.kith.app.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import uk.kith.app.data.DataSources;
import uk.kith.court.api.CourtHearings;
import uk.kith.court.api.CourtOrders;
import uk.kith.court.api.Directions;
import uk.kith.court.api.GatewayDecisions;
import uk.kith.court.api.ListHearing;
import uk.kith.court.api.MakeApplication;
import uk.kith.court.api.MoveHearing;
import uk.kith.court.api.PreProceedingsRegister;
import uk.kith.court.api.ProceedingsRegister;
import uk.kith.court.engine.direction.Direction.Filed;
import uk.kith.court.engine.order.FinalDecision;
import uk.kith.court.engine.order.OrderForm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.DirectionId;
import uk.kith.kernel.HearingId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.PlacementId;
import uk.kith.kernel.PreProceedingsId;
import uk.kith.kernel.ProceedingsId;
import uk.kith.kernel.service.ModuleSchema;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.LifeEvents;
import uk.kith.placements.api.Placements;
import uk.kith.placements.api.Searches;
import uk.kith.sufficiency.api.PopulationEstimates;

/**
 * Records the demonstration data through the same services as everybody, in short transactions;
 * only the last one says that they are in, so that a start that was cut off is done again from
 * nothing.
 */
@UseCase
public class DemoLoader {

  @Inject Children children;
  @Inject Households households;
  @Inject Placements placements;
  @Inject Searches searches;
  @Inject LifeEvents events;
  @Inject ProceedingsRegister proceedings;
  @Inject CourtHearings hearings;
  @Inject CourtOrders orders;
  @Inject Directions directions;
  @Inject GatewayDecisions gateway;
  @Inject PreProceedingsRegister preProceedings;
  @Inject PopulationEstimates population;
  @Inject LocalAuthority authority;
  @Inject @Any Instance<ModuleSchema> schemas;

  @Resource(lookup = DataSources.MAIN)
  DataSource dataSource;

  /** The version that is loaded; 0 when none is. */
  public int loadedVersion() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select coalesce(max(version), 0) from app.demonstration_data")) {
      row.next();
      return row.getInt(1);
    }
  }

  /** Whether children or households are on record that somebody else recorded. */
  public boolean holdsRecordsOfOthers() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select exists (select 1 from placements.child where recorded_by <> ?)"
                    + " or exists (select 1 from placements.household where recorded_by <> ?)")) {
      query.setString(1, DemoData.ACTOR.name());
      query.setString(2, DemoData.ACTOR.name());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  /** Empties the modules; sign-in, jobs and the audit trail stay. */
  public void empty() throws SQLException {
    List<String> names =
        schemas.stream().map(ModuleSchema::name).filter(s -> !s.equals("app")).sorted().toList();
    try (Connection connection = dataSource.getConnection()) {
      List<String> tables = new ArrayList<>();
      try (PreparedStatement query =
          connection.prepareStatement(
              "select format('%I.%I', schemaname, tablename) from pg_tables"
                  + " where schemaname = any (?) and tablename <> 'flyway_schema_history'"
                  + " order by 1")) {
        query.setArray(1, connection.createArrayOf("text", names.toArray()));
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            tables.add(rows.getString(1));
          }
        }
      }
      try (Statement statement = connection.createStatement()) {
        statement.execute("truncate " + String.join(", ", tables));
        statement.execute("delete from app.demonstration_data");
      }
    }
  }

  /** Records some children, whose ids go into the map. */
  public void recordChildren(List<DemoWorld.Child> some, Map<String, ChildId> ids) {
    for (DemoWorld.Child child : some) {
      ChildId id = children.record(child.careFrom(), DemoCommands.child(child, ids));
      children.setLegalStatus(id, child.careFrom(), child.firstLegalStatus());
      ids.put(child.localId(), id);
    }
  }

  /** Records some homes, whose ids go into the map. */
  public void recordHomes(
      List<DemoWorld.Home> some, Map<String, ChildId> childIds, Map<String, HouseholdId> ids) {
    for (DemoWorld.Home home : some) {
      HouseholdId id = households.record(DemoCommands.home(home, authority, childIds));
      ids.put(home.localId(), id);
      households.confirmPlaces(id, home.confirmedOn());
    }
  }

  /** Records where some children live and lived; the last placement of each goes into the map. */
  public void recordPlacements(
      List<DemoWorld.Child> some,
      Map<String, ChildId> ids,
      Map<String, HouseholdId> homes,
      Map<String, PlacementId> current) {
    for (DemoWorld.Child child : some) {
      for (DemoWorld.Spell spell : child.spells()) {
        current.put(
            child.localId(),
            placements.record(
                DemoCommands.placement(DemoCommands.get(ids, child.localId()), spell, homes)));
      }
    }
  }

  /** Records some of what was done. */
  public void recordDone(
      List<DemoWorld.Done> some,
      Map<String, HouseholdId> homes,
      Map<String, PlacementId> placements) {
    for (DemoWorld.Done done : some) {
      events.record(DemoCommands.done(done, homes, placements));
    }
  }

  /** Records some proceedings and what the court decided in them. */
  public void recordCases(List<DemoWorld.Case> some, Map<String, ChildId> ids) {
    some.forEach(each -> recordCase(each, ids));
  }

  /** Records some proceedings that are over. */
  public void recordConcluded(List<DemoWorld.Concluded> some, Map<String, ChildId> ids) {
    for (DemoWorld.Concluded each : some) {
      proceedings.dispose(
          recordCase(each.of(), ids),
          List.of(),
          each.disposedOn(),
          FinalDecision.FINAL_ORDER,
          null);
    }
  }

  /** Records some proceedings that ended in orders, which change legal statuses. */
  public void recordEnded(List<DemoWorld.EndedByOrder> some, Map<String, ChildId> ids) {
    for (DemoWorld.EndedByOrder each : some) {
      ProceedingsId id = recordCase(each.about(), ids);
      orders.plan(id, DemoCommands.finalPlan(each), null);
      orders.make(id, DemoCommands.order(OrderForm.C32A, List.of(), each.orderedOn(), ids), null);
      if (!each.placementOrders().isEmpty()) {
        orders.make(
            id,
            DemoCommands.order(OrderForm.A70, each.placementOrders(), each.orderedOn(), ids),
            null);
      }
      proceedings.dispose(id, List.of(), each.orderedOn(), FinalDecision.FINAL_ORDER, null);
      MakeApplication revocation = each.revocation();
      if (revocation != null) {
        orders.apply(id, revocation, null);
      }
    }
  }

  /** Records the proceedings in which the court refused a removal. */
  public void recordRemoval(DemoWorld.Case each, Map<String, ChildId> ids) {
    ProceedingsId id = recordCase(each, ids);
    orders.apply(id, DemoRemoval.refused(), null);
    orders.make(id, DemoRemoval.ordered(), null);
  }

  private ProceedingsId recordCase(DemoWorld.Case each, Map<String, ChildId> ids) {
    ProceedingsId id = proceedings.open(DemoCommands.proceedings(each, ids));
    for (DemoWorld.Extended extended : each.extensions()) {
      proceedings.extend(id, DemoCommands.extension(extended, ids), null);
    }
    proceedings.name(id, each.people(), true, null);
    recordCourt(id, each);
    return id;
  }

  private void recordCourt(ProceedingsId id, DemoWorld.Case each) {
    HearingId hearing = null;
    for (DemoWorld.Heard heard : each.hearings()) {
      ListHearing listed = heard.listed();
      if (listed != null) {
        hearing = hearings.list(id, listed, null);
      }
      MoveHearing moved = heard.moved();
      if (moved != null && hearing != null) {
        hearing = hearings.move(id, hearing, moved, null);
      }
    }
    for (DemoWorld.Ordered ordered : each.directions()) {
      DirectionId direction = directions.give(id, ordered.direction(), true, null);
      Filed filed = ordered.filed();
      if (filed != null) {
        directions.file(id, direction, filed, null);
      }
    }
  }

  /** Records some families before the court, and what was done with them. */
  public void recordFamilies(List<DemoPreProceedings.Family> some, Map<String, ChildId> ids) {
    for (DemoPreProceedings.Family family : some) {
      List<ChildId> siblings = new ArrayList<>();
      for (DemoPreProceedings.Child child : family.children()) {
        ChildId id =
            children.record(family.metOn(), DemoCommands.childAtHome(child, family, siblings));
        ids.put(child.localId(), id);
        siblings.add(id);
      }
      PreProceedingsId id =
          Objects.requireNonNull(
              gateway.decide(DemoCommands.start(family, siblings)).preProceedings());
      for (DemoPreProceedings.Done done : family.done()) {
        preProceedings.record(
            id,
            done.of() == null ? List.of() : List.of(DemoCommands.get(ids, done.of())),
            done.step(),
            null);
      }
      if (family.familyMeeting() != null) {
        preProceedings.recordFamilyMeeting(id, siblings, family.familyMeeting(), null);
      }
    }
  }

  /** Records the decisions of the gateway that came before some proceedings. */
  public void recordDecisions(List<DemoWorld.Case> some, Map<String, ChildId> ids) {
    some.forEach(each -> gateway.decide(DemoCommands.toIssue(each, ids)));
  }

  /**
   * Opens the searches, records the population and says that this version is in: before it, a start
   * begins anew.
   */
  public void finish(List<DemoWorld.Search> open, Map<String, ChildId> ids, int version)
      throws SQLException {
    for (DemoWorld.Search search : open) {
      searches.open(DemoCommands.search(search, ids));
    }
    population.record(2014, 56_000, "Inspection report of 19 November 2014");
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into app.demonstration_data (version) values (?)")) {
      insert.setInt(1, version);
      insert.executeUpdate();
    }
  }
}
