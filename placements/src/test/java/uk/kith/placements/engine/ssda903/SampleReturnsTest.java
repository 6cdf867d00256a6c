package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.SampleData;

@Tag("sample-data")
class SampleReturnsTest {

  @Test
  void countsOfTheLargeReturnAreTheFilesRows() {
    List<ReceivedFile> files = large();
    CheckedReturn checked = check(files, null, Set.of());
    assertEquals(2018, checked.year());
    assertEquals(12, checked.counts().size());
    for (TableFile file : checked.received().files().values()) {
      long lines =
          new String(file.file().bytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank())
              .count();
      assertEquals(lines - 1, checked.counts(file.table()).received(), file.file().name());
    }
    assertEquals(new CheckedReturn.Counts(2675, 2675), checked.counts(Table.HEADER));
    assertEquals(new CheckedReturn.Counts(5050, 5050), checked.counts(Table.EPISODES));
  }

  @Test
  void refusesTwoFilesOfPlacedForAdoption() {
    List<ReceivedFile> files = new ArrayList<>(large());
    files.add(file(SampleData.path("ssda903/return_2675_children/placed_for_adoption_errors.csv")));
    Unreadable refused =
        assertThrows(Unreadable.class, () -> ReturnReader.read(files, null, ReadLimits.DEFAULT));
    assertEquals("two-files-of-one-table", refused.code());
  }

  @Test
  void theOrderOfFilesNeverMatters() {
    List<ReceivedFile> files = new ArrayList<>(large());
    CheckedReturn one = check(files, null, Set.of());
    Collections.reverse(files);
    CheckedReturn other = check(files, null, Set.of());
    assertEquals(one.findings(), other.findings());
    assertEquals(one.received().checksum(), other.received().checksum());
  }

  @Test
  void fiveYearsAreReadOldestFirstAndAgreeAsOneHistory() {
    ReceivedFile zip = file(SampleData.path("ssda903/five_annual_returns/v1.zip"));
    List<ReceivedReturn> years = ReturnReader.read(List.of(zip), null, ReadLimits.DEFAULT);
    assertEquals(
        List.of(2018, 2019, 2020, 2021, 2022), years.stream().map(ReceivedReturn::year).toList());
    Set<String> known = new HashSet<>();
    HeldReturn last = null;
    List<Episode> told = new ArrayList<>();
    for (ReceivedReturn year : years) {
      CheckedReturn checked =
          ReturnChecker.check(year, last, known, Distances.NOT_KNOWN, KnownHomes.NONE);
      checked.rows(Table.HEADER).forEach(row -> known.add(row.child()));
      told.addAll(Episode.of(checked.year(), checked.rows(Table.EPISODES)));
      last = Returns903.held(checked);
      assertEquals(
          checked.counts(Table.EPISODES).received(), checked.counts(Table.EPISODES).accepted());
    }
    Map<String, Spells> spells = Spells.byChild(told);
    assertEquals(820, known.size());
    assertTrue(spells.values().stream().noneMatch(s -> s.placements().isEmpty()));
  }

  private static CheckedReturn check(
      List<ReceivedFile> files,
      @org.jspecify.annotations.Nullable HeldReturn last,
      Set<String> known) {
    return ReturnChecker.check(
        ReturnReader.read(files, null, ReadLimits.DEFAULT).get(0),
        last,
        known,
        Distances.NOT_KNOWN,
        KnownHomes.NONE);
  }

  static List<ReceivedFile> large() {
    try (Stream<Path> files = Files.list(SampleData.path("ssda903/return_2675_children"))) {
      return files
          .filter(f -> f.toString().endsWith(".csv"))
          .filter(f -> !f.toString().endsWith("_errors.csv"))
          .sorted()
          .map(SampleReturnsTest::file)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReceivedFile file(Path path) {
    try {
      return new ReceivedFile(path.getFileName().toString(), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
