package uk.kith.app.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

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
import java.util.Set;
import javax.sql.DataSource;
import uk.kith.app.data.DataSources;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.service.Acceptance;
import uk.kith.kernel.service.ModuleSchema;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.Children;
import uk.kith.placements.api.Households;
import uk.kith.placements.api.OpenSearch;
import uk.kith.placements.api.Placements;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.api.RecordPlacement;
import uk.kith.placements.api.Searches;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.engine.Terms;
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
      ChildId id = children.record(child.careFrom(), command(child, ids));
      children.setLegalStatus(id, child.careFrom(), child.legalStatus());
      ids.put(child.localId(), id);
    }
  }

  /** Records some homes, whose ids go into the map. */
  public void recordHomes(
      List<DemoWorld.Home> some, Map<String, ChildId> childIds, Map<String, HouseholdId> ids) {
    for (DemoWorld.Home home : some) {
      HouseholdId id = households.record(command(home, childIds));
      ids.put(home.localId(), id);
      if (home.confirmedOn() != null) {
        households.confirmPlaces(id, home.confirmedOn());
      }
    }
  }

  /** Records where some children live and lived. */
  public void recordPlacements(
      List<DemoWorld.Child> some, Map<String, ChildId> ids, Map<String, HouseholdId> homes) {
    for (DemoWorld.Child child : some) {
      for (DemoWorld.Spell spell : child.spells()) {
        placements.record(command(get(ids, child.localId()), spell, homes));
      }
    }
  }

  /**
   * Opens the searches, records the population and says that this version is in: before it, a start
   * begins anew.
   */
  public void finish(List<DemoWorld.Search> open, Map<String, ChildId> ids, int version)
      throws SQLException {
    for (DemoWorld.Search search : open) {
      searches.open(
          new OpenSearch(
              search.children().stream().map(c -> get(ids, c)).toList(),
              search.openedOn(),
              search.neededFrom(),
              search.kind(),
              search.together()));
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

  private static RecordChild command(DemoWorld.Child child, Map<String, ChildId> ids) {
    return new RecordChild(
        child.localId(),
        child.firstName(),
        child.familyName(),
        Birth.on(child.born()),
        child.sex(),
        child.heritage(),
        child.needs(),
        child.compatibility(),
        child.home(),
        child.school(),
        child.schoolName(),
        child.wishes(),
        child.worker(),
        child.team(),
        Set.of(),
        Set.of(),
        child.lookedAfterParent(),
        child.siblings().stream()
            .map(s -> new RecordChild.SiblingOf(get(ids, s), SiblingKind.FULL))
            .toList());
  }

  private RecordHousehold command(DemoWorld.Home home, Map<String, ChildId> ids) {
    Set<ChildId> named =
        home.namedChildren().stream().map(c -> get(ids, c)).collect(toUnmodifiableSet());
    Terms terms =
        new Terms(
            home.terms().places(),
            home.terms().ages(),
            home.terms().sex(),
            home.terms().kinds(),
            named);
    return new RecordHousehold(
        home.localId(),
        home.name(),
        home.kind(),
        home.own(),
        home.agency(),
        home.own() ? authority : null,
        home.postcode(),
        home.phone(),
        home.worker(),
        home.team(),
        terms,
        home.approvedFrom(),
        null,
        home.notAvailable(),
        home.notAvailable().isEmpty() ? null : home.approvedFrom(),
        home.residents(),
        home.skills(),
        null,
        Set.copyOf(home.languages()),
        home.heritageSupport(),
        home.registration(),
        named);
  }

  private static RecordPlacement command(
      ChildId child, DemoWorld.Spell spell, Map<String, HouseholdId> homes) {
    boolean ended = spell.end() != null;
    return new RecordPlacement(
        child,
        spell.home() == null ? null : get(homes, spell.home()),
        spell.type(),
        spell.provider(),
        spell.urn(),
        spell.postcode(),
        spell.start(),
        spell.end(),
        ended ? "X1" : null,
        ended ? "PLACE" : null,
        Acceptance.NONE);
  }

  private static <T> T get(Map<String, T> ids, String localId) {
    return Objects.requireNonNull(ids.get(localId), localId);
  }
}
