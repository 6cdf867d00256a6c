package uk.kith.sufficiency.engine.pooled;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Objects;
import uk.kith.kernel.SampleData;
import uk.kith.sufficiency.engine.pooled.YearlyTables.Authority;

/** The published tables of 2011 to 2022, with the regions of the interactive tool. */
final class PublishedTables {

  private PublishedTables() {}

  static YearlyTables read() throws IOException {
    TableContents regions = contents("dfe/la_indicators_2016_2022.csv");
    TableContents counts = contents("dfe/looked_after_la_panel_2011_2022.csv");
    return YearlyTables.of(
        counts.names().entrySet().stream()
            .map(
                entry ->
                    new Authority(
                        entry.getKey(),
                        entry.getValue(),
                        regions.regions().get(TableNames.plain(entry.getValue()))))
            .toList(),
        counts.counts());
  }

  private static TableContents contents(String name) throws IOException {
    try (Reader csv = Files.newBufferedReader(SampleData.path(name))) {
      return Objects.requireNonNull(TableReader.read(csv, rows -> true));
    }
  }
}
