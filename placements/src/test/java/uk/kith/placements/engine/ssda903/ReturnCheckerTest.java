package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.ssda903.Returns903.CHILD_1;
import static uk.kith.placements.engine.ssda903.Returns903.check;
import static uk.kith.placements.engine.ssda903.Returns903.episodes;
import static uk.kith.placements.engine.ssda903.Returns903.header;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;

class ReturnCheckerTest {

  private static final String CHILDREN =
      CHILD_1 + "2,2,01/02/2006,wbri,UN1,,\n" + "3,2,01/02/2016,CNHE,,,\n";

  @Test
  void theRepairsAreAllThatDiffersBetweenReceivedAndHeld() {
    // R-DATA-11
    Seeds.forEach(
        300,
        random -> {
          CheckedReturn checked = random(random);
          long differences =
              checked.rows().values().stream()
                  .flatMap(List::stream)
                  .mapToLong(ReturnCheckerTest::differences)
                  .sum();
          assertEquals(differences, checked.repairs().size());
          assertFalse(checked.repairs().isEmpty(), "the test would show nothing");
        });
  }

  @Test
  void everyRepairIsSpokenOf() {
    // R-DATA-11: nothing is corrected silently
    Seeds.forEach(
        300,
        random -> {
          CheckedReturn checked = random(random);
          for (Repair repair : checked.repairs()) {
            assertFalse(
                checked.findings().stream()
                    .noneMatch(
                        f ->
                            f.table() == repair.table()
                                && Integer.valueOf(repair.row()).equals(f.row())
                                && f.field().equals(repair.field())
                                && repair.repaired().equals(f.repaired())),
                repair::toString);
          }
        });
  }

  @Test
  void whatIsReceivedIsNeverChanged() {
    // R-DATA-12
    Seeds.forEach(
        100,
        random -> {
          CheckedReturn checked = random(random);
          checked
              .rows()
              .forEach(
                  (table, rows) -> {
                    List<Row> received = checked.received().rows(table);
                    assertEquals(
                        received.stream().map(Row::received).toList(),
                        rows.stream().limit(received.size()).map(Row::received).toList());
                    // An added row tells on from one that was received.
                    rows.stream()
                        .skip(received.size())
                        .forEach(
                            row ->
                                assertTrue(
                                    received.stream()
                                        .anyMatch(r -> r.received().equals(row.received()))));
                  });
        });
  }

  @Test
  void theOrderOfRowsChangesNoCount() {
    Seeds.forEach(
        200,
        random -> {
          List<String> rows =
              new ArrayList<>(List.of(Returns903.randomEpisodes(random, 3).split("(?<=\n)")));
          CheckedReturn one = check(2018, header(CHILDREN), episodes(String.join("", rows)));
          Collections.shuffle(rows, random);
          CheckedReturn other = check(2018, header(CHILDREN), episodes(String.join("", rows)));
          assertEquals(one.counts(), other.counts());
          assertEquals(spoken(one), spoken(other));
        });
  }

  @Test
  void theOrderOfFilesChangesNothing() {
    Seeds.forEach(
        50,
        random -> {
          ReceivedFile episodes = episodes(Returns903.randomEpisodes(random, 3));
          CheckedReturn one = check(2018, header(CHILDREN), episodes);
          CheckedReturn other = check(2018, episodes, header(CHILDREN));
          assertEquals(one.findings(), other.findings());
          assertEquals(one.rows(), other.rows());
          assertEquals(one.repairs(), other.repairs());
        });
  }

  @Test
  void whateverIsSentIsReadOrRefusedByName() {
    Seeds.forEach(
        1500,
        random -> {
          ReceivedFile header = mutated(header(CHILDREN), random);
          ReceivedFile episodes = mutated(episodes(Returns903.randomEpisodes(random, 3)), random);
          try {
            ReceivedReturn read =
                ReturnReader.read(List.of(header, episodes), 2018, ReadLimits.DEFAULT).get(0);
            CheckedReturn checked =
                ReturnChecker.check(read, null, Set.of(), Distances.NOT_KNOWN, KnownHomes.NONE);
            Spells.byChild(Episode.of(2018, checked.rows(Table.EPISODES)));
          } catch (Unreadable named) {
            assertFalse(named.code().isBlank());
          }
        });
  }

  private static CheckedReturn random(Random random) {
    return check(2018, header(CHILDREN), episodes(Returns903.randomEpisodes(random, 3)));
  }

  private static long differences(Row row) {
    long differences = 0;
    for (int i = 0; i < row.received().size(); i++) {
      differences += row.received().get(i).equals(row.values().get(i)) ? 0 : 1;
    }
    return differences;
  }

  /** What was said without the numbers of rows, which do depend on their order. */
  private static List<String> spoken(CheckedReturn checked) {
    return checked.findings().stream()
        .map(f -> f.rule() + "|" + f.child() + "|" + f.field() + "|" + f.text() + f.repaired())
        .sorted()
        .toList();
  }

  private static ReceivedFile mutated(ReceivedFile file, Random random) {
    byte[] bytes = file.bytes().clone();
    for (int n = random.nextInt(4); n > 0 && bytes.length > 1; n--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes = Arrays.copyOf(bytes, at);
        case 2 -> bytes[at] = ",\"\n/ 0".getBytes(StandardCharsets.US_ASCII)[random.nextInt(6)];
        default -> bytes = twice(bytes, at);
      }
    }
    return new ReceivedFile(file.name(), bytes);
  }

  private static byte[] twice(byte[] bytes, int at) {
    byte[] longer = Arrays.copyOf(bytes, bytes.length + at);
    System.arraycopy(bytes, 0, longer, bytes.length, at);
    return longer;
  }
}
