package uk.kith.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.court.engine.hearing.HearingStatus;
import uk.kith.kernel.Move;
import uk.kith.kernel.Moves;
import uk.kith.matching.engine.adoption.AdoptionStage;
import uk.kith.matching.engine.adoption.LinkState;

class MovesPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("kith.root", "..")).resolve("docs/moves.md");

  private enum Door {
    SHUT("Shut"),
    WIDE_OPEN("Wide open");

    private final String words;

    Door(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  @Test
  void thePageIsUpToDate() throws IOException {
    String now = MovesPage.of(MovesPage.all());
    if (Boolean.getBoolean("kith.rules.write")) {
      Files.writeString(PAGE, now);
    }
    assertTrue(
        Files.exists(PAGE) && Files.readString(PAGE).equals(now),
        """
        docs/moves.md is out of date. Renew it and look at the difference:
          mvn -pl app/web -am test -Dtest=MovesPageTest \
        -Dsurefire.failIfNoSpecifiedTests=false -Dkith.rules.write=true\
        """);
  }

  /** R-COURT-19. */
  @Test
  void findsTheTablesOfTheEngines() {
    assertTrue(
        MovesPage.all()
            .containsAll(List.of(HearingStatus.MOVES, LinkState.MOVES, AdoptionStage.MOVES)));
  }

  /** A state that nothing leads to, or a row out of nowhere, is a slip of the pen. */
  @Test
  void everyStateOfEachTableIsReachedFromTheFirst() {
    MovesPage.all().forEach(MovesPageTest::assertReached);
  }

  private static <S extends Enum<S>> void assertReached(Moves<S> table) {
    Set<S> reached = EnumSet.of(table.first());
    Deque<S> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (Move<S> row : table.from(open.remove())) {
        if (reached.add(row.to())) {
          open.add(row.to());
        }
      }
    }
    assertEquals(EnumSet.allOf(table.first().getDeclaringClass()), reached, table.thing());
  }

  @Test
  void drawsATable() {
    Moves<Door> door =
        Moves.of("Door", Door.SHUT).when("is opened", Door.WIDE_OPEN, Door.SHUT).done();
    String page = MovesPage.of(List.of(door));
    assertEquals(
        """
        ## Door

        ```mermaid
        stateDiagram-v2
          state "Shut" as SHUT
          state "Wide open" as WIDE_OPEN
          [*] --> SHUT
          SHUT --> WIDE_OPEN: is opened
          WIDE_OPEN --> [*]
        ```

        | From | What happens | To |
        |---|---|---|
        | Shut | is opened | Wide open |
        """,
        page.substring(page.indexOf("## ")));
  }
}
