package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;

/**
 * Copies of the sample returns, broken in every way that files break: each is refused by name, or
 * read with findings that a person can read. {@code -Dkith.seed=n} runs one case alone.
 */
@Tag("sample-data")
class MutatedReturnsTest {

  private static final int MUTANTS = 5_000;

  /** What a person may meet in a text: no stack trace, no class, no megabyte. */
  private static final int LONGEST_TEXT = 400;

  @Test
  void whateverIsSentIsReadableOrRefusedReadably() {
    List<ReceivedFile> sample = Mutations.someOf(SampleReturnsTest.large(), 60);
    Map<String, AtomicInteger> outcomes = new java.util.TreeMap<>();
    Seeds.forEach(
        MUTANTS,
        random -> {
          List<ReceivedFile> mutant = Mutations.mutated(sample, random);
          String outcome;
          try {
            List<ReceivedReturn> read = ReturnReader.read(mutant, null, Mutations.LIMITS);
            read.forEach(MutatedReturnsTest::checkReadably);
            outcome = "read";
          } catch (Unreadable refused) {
            assertReadable(String.valueOf(refused.getMessage()));
            assertTrue(refused.code().matches("[a-z-]+"), refused.code());
            outcome = refused.code();
          }
          outcomes.computeIfAbsent(outcome, o -> new AtomicInteger()).incrementAndGet();
        });
    System.out.println("Seeds 0 to " + (MUTANTS - 1) + ", what became of the mutants: " + outcomes);
    if (Long.getLong("kith.seed") == null && Integer.getInteger("kith.cases") == null) {
      for (String outcome :
          List.of(
              "read",
              "broken-csv",
              "broken-zip",
              "double-column",
              "missing-columns",
              "not-text",
              "row-width",
              "too-large",
              "two-files-of-one-table",
              "unknown-table",
              "year-not-known")) {
        assertTrue(outcomes.containsKey(outcome), () -> outcome + " is not in " + outcomes);
      }
    }
  }

  private static void checkReadably(ReceivedReturn received) {
    CheckedReturn checked =
        ReturnChecker.check(received, null, Set.of(), Distances.NOT_KNOWN, KnownHomes.NONE);
    for (ReturnFinding finding : checked.findings()) {
      assertReadable(finding.text());
      assertTrue(finding.field().length() <= 40, finding.field());
    }
    long differences =
        checked.rows().values().stream()
            .flatMap(List::stream)
            .mapToLong(MutatedReturnsTest::differences)
            .sum();
    assertEquals(differences, checked.repairs().size(), "repairs are all that differs");
    checked
        .counts()
        .forEach(
            (table, count) -> {
              assertEquals(received.rows(table).size(), count.received());
              assertTrue(count.accepted() <= count.received());
            });
    Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
    rows.putAll(checked.rows());
    List<ReceivedReturn> again =
        ReturnReader.read(
            List.of(new ReceivedFile("again.zip", ReturnWriter.zip(rows))),
            received.year(),
            ReadLimits.DEFAULT);
    assertEquals(rows.keySet(), again.get(0).files().keySet(), "what is held can be written");
  }

  private static long differences(Row row) {
    long differences = 0;
    for (int i = 0; i < row.received().size(); i++) {
      differences += Objects.equals(row.received().get(i), row.values().get(i)) ? 0 : 1;
    }
    return differences;
  }

  private static void assertReadable(String text) {
    assertFalse(text.isBlank());
    assertTrue(text.length() <= LONGEST_TEXT, () -> "too long: " + text.length());
    assertFalse(
        text.contains("null") || text.contains("Exception") || text.contains("uk.kith"), text);
    assertTrue(
        text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'),
        () -> "has control characters: " + text);
  }
}
