package uk.kith.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.kith.app.register.Register;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.SearchId;

/** A copy of the register stands beside the first; the test takes it away again. */
@ArquillianTest
class DemoCopierIT {

  @Inject DemoCopier copier;
  @Inject Register register;
  @Inject UserTransaction transaction;

  @Resource(lookup = "java:app/jdbc/main")
  DataSource dataSource;

  @Test
  void aCopyIsWholeAndMadeOnce() throws Exception {
    ChildId child = register.child(Register.aChildOf(9));
    HouseholdId home = register.fosterHome(2);
    SearchId search = register.search(child);
    register.reserve(search, home);
    List<String> own = List.of(child.toString(), home.toString(), search.toString());
    transaction.begin();
    try {
      List<DemoCopier.Rows> first =
          register.as(DemoData.ACTOR, copier::read).stream()
              .map(each -> new DemoCopier.Rows(each.table(), about(own, each.rows())))
              .toList();
      long households = count("household");
      long facts = count("child_fact");
      long searches = count("search_child");
      long held = count("held_place");
      for (int time = 0; time < 2; time++) {
        register.as(
            DemoData.ACTOR,
            () -> {
              copier.add(first, 1);
              return 1;
            });
        assertEquals(households + rows(first, "household"), count("household"));
        assertEquals(facts + rows(first, "child_fact"), count("child_fact"));
        assertEquals(searches + rows(first, "search_child"), count("search_child"));
        assertEquals(held + rows(first, "held_place"), count("held_place"));
      }
      assertTrue(rows(first, "household") > 0 && rows(first, "held_place") > 0);
    } finally {
      transaction.rollback();
    }
  }

  /** Of the tests' register only what this test recorded. */
  private static List<String> about(List<String> ids, List<String> rows) {
    return rows.stream().filter(row -> ids.stream().anyMatch(row::contains)).toList();
  }

  private static int rows(List<DemoCopier.Rows> all, String table) {
    return all.stream()
        .filter(each -> each.table().equals("placements." + table))
        .mapToInt(each -> each.rows().size())
        .sum();
  }

  private long count(String table) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from placements." + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
