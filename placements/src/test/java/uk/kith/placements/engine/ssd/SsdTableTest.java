package uk.kith.placements.engine.ssd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.SampleData;

class SsdTableTest {

  @Test
  void columnsBearThePrefixOfTheirTable() {
    assertEquals("pers_person_id", SsdTable.PERSON.column("person_id"));
    assertTrue(SsdTable.PERSON.columns().contains("pers_expected_dob"));
    assertEquals(List.of("pers_person_id"), SsdTable.PERSON.required());
  }

  /** The published list of data items has every table and column that Kith reads. */
  @Test
  @Tag("sample-data")
  void everyColumnStandsInThePublishedList() throws IOException {
    Path list = SampleData.path("codes/ssd_fields.csv");
    Set<String> published = new HashSet<>();
    for (String line : Files.readAllLines(list)) {
      String[] cells = line.split(",", 3);
      published.add(cells[0] + "," + cells[1]);
    }
    for (SsdTable table : SsdTable.values()) {
      for (String column : table.columns()) {
        assertTrue(published.contains(table.key() + "," + column), table.key() + "," + column);
      }
    }
  }
}
