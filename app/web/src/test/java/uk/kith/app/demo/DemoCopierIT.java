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
    register.fosterHome(2);
    register.search(child);
    transaction.begin();
    try {
      List<DemoCopier.Rows> first = register.as(DemoData.ACTOR, copier::read);
      long households = count("household");
      long facts = count("child_fact");
      long searches = count("search_child");
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
      }
      assertTrue(rows(first, "household") > 0 && rows(first, "search_child") > 0);
    } finally {
      transaction.rollback();
    }
  }

  private static int rows(List<DemoCopier.Rows> all, String table) {
    return all.stream()
        .filter(each -> each.table().equals(table))
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
