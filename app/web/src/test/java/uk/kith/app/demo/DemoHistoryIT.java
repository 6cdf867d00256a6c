package uk.kith.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.demo.DemoHistory.Child;
import uk.kith.app.demo.DemoHistory.Period;
import uk.kith.app.demo.DemoWorld.Spell;
import uk.kith.app.register.Register;
import uk.kith.placements.api.CareSpells;
import uk.kith.placements.engine.CareSpell;

/** The history stands in the register as forecasts read it; the test takes it away again. */
@ArquillianTest
class DemoHistoryIT {

  private static final LocalDate TODAY = Rotherham2014.TODAY;

  @Inject DemoHistoryLoader loader;
  @Inject DemoCopier copier;
  @Inject CareSpells spells;
  @Inject Register register;
  @Inject UserTransaction transaction;

  @Resource(lookup = "java:app/jdbc/main")
  DataSource dataSource;

  @Test
  void whatWasMadeIsToldAndCopiesLeaveItOut() throws Exception {
    List<Child> all = DemoHistory.before(Rotherham2014.make(), TODAY);
    transaction.begin();
    try {
      List<CareSpell> before = told();
      register.as(
          DemoData.ACTOR,
          () -> {
            loader.record(all.subList(0, 1_000));
            loader.record(all.subList(1_000, all.size()));
            return 1;
          });
      checkConstraints();
      List<CareSpell> after = told();
      assertEquals(spells(all).count(), after.size() - before.size());
      assertEquals(all.size(), children(after) - children(before));
      LocalDate surge = LocalDate.of(2006, 9, 30);
      assertEquals(
          spells(all).filter(s -> holds(s.start(), s.end(), surge)).count(),
          there(after, surge) - there(before, surge));
      assertEquals(there(before, TODAY), there(after, TODAY), "all of them have left");
      for (String reason : List.of("E11", "E43", "E41", "E4A", "E5")) {
        assertEquals(
            periods(all).filter(p -> p.reason().equals(reason)).count(),
            ended(after, reason) - ended(before, reason),
            reason);
      }
      List<String> copied =
          register.as(DemoData.ACTOR, copier::read).stream()
              .flatMap(each -> each.rows().stream())
              .toList();
      String one = DemoHistoryLoader.id(all.get(0).localId()).toString();
      assertFalse(copied.stream().anyMatch(row -> row.contains(one)));
    } finally {
      transaction.rollback();
    }
  }

  private List<CareSpell> told() throws Exception {
    return register.as(DemoData.ACTOR, () -> spells.asOf(TODAY).spells());
  }

  /** Those that wait for the end of a transaction, too. */
  private void checkConstraints() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set constraints all immediate");
    }
  }

  private static Stream<Period> periods(List<Child> all) {
    return all.stream().flatMap(child -> child.periods().stream());
  }

  private static Stream<Spell> spells(List<Child> all) {
    return periods(all).flatMap(period -> period.spells().stream());
  }

  private static long children(List<CareSpell> told) {
    return told.stream().mapToInt(CareSpell::child).distinct().count();
  }

  private static long there(List<CareSpell> told, LocalDate day) {
    return told.stream().filter(s -> holds(s.from(), s.until(), day)).count();
  }

  private static long ended(List<CareSpell> told, String reason) {
    return told.stream().filter(s -> reason.equals(s.reasonCeased())).count();
  }

  private static boolean holds(LocalDate from, @Nullable LocalDate until, LocalDate day) {
    return !from.isAfter(day) && (until == null || until.isAfter(day));
  }
}
