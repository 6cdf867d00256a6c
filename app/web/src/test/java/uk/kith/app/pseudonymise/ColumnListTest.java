package uk.kith.app.pseudonymise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the list says of kinds of column, whoever adds one. */
class ColumnListTest {

  /** Rows of one file stand beside each other at one moment, of whatever family they are. */
  @Test
  void nothingTellsWhichRowsCameFromOneFile() {
    Set<String> ofAFile =
        Set.of(
            "extract",
            "extract_id",
            "superseded_extract",
            "return_id",
            "superseded_return",
            "load_id");
    assertEquals(
        List.of("placements.case_history.extract_id ANY"),
        ColumnList.read().tables().values().stream()
            .flatMap(
                table ->
                    table.columns().entrySet().stream()
                        .filter(each -> ofAFile.contains(each.getKey()))
                        .filter(each -> each.getValue().kind() != Kind.NONE)
                        .map(
                            each ->
                                table.name() + "." + each.getKey() + " " + each.getValue().kind()))
            .toList());
  }
}
