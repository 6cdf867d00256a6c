package uk.kith.sufficiency.engine.pooled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.kith.kernel.SampleData;
import uk.kith.sufficiency.engine.pooled.TableContents.TableRows;
import uk.kith.sufficiency.engine.pooled.YearlyTables.Count;

/** R-SUFF-11: the published layouts, their symbols, and what is another file. */
class TableReaderTest {

  private static final String HEADER = "year,geo_code,la_name,measure,value\n";

  @Test
  void countsAreKeptAndTheRestIsCounted() {
    TableContents read =
        read(
            "\uFEFF"
                + HEADER
                + "2021,E08000018,Rotherham,cla_31_march,600\n"
                + "2022,E08000018,Rotherham MBC,cla_31_march,\"1,600\"\n"
                + "2022,E08000018,Rotherham MBC,outside_la,c\n"
                + "2022,E08000018,Rotherham MBC,eth_white,5\n"
                + "2022,E12000003,Yorkshire,cla_31_march,9000\n"
                + "\n"
                + "2022,E92000001,England,cla_31_march,80000\n");
    assertEquals(TableLayout.LOOKED_AFTER, read.layout());
    assertEquals(
        List.of(
            new Count("E08000018", 2021, Measure.LOOKED_AFTER, 600),
            new Count("E08000018", 2022, Measure.LOOKED_AFTER, 1600)),
        read.counts());
    assertEquals(Map.of("E08000018", "Rotherham MBC"), read.names(), "as the newest year says");
    assertEquals(new TableRows(7 - 1, 2, 1, 1, 2), read.rows());
    assertEquals(2021, read.firstYear());
    assertEquals(2022, read.lastYear());
  }

  @ParameterizedTest
  @ValueSource(strings = {"c", "x", "z", "low", ":", "k", "u", "..", "-", "LOW", "C", ""})
  void aSymbolIsNoNumberAndNoError(String symbol) {
    TableContents read =
        read(
            HEADER
                + "2022,E06000001,Hartlepool,cla_31_march,300\n"
                + "2022,E06000001,Hartlepool,outside_la,"
                + symbol
                + "\n");
    assertEquals(1, read.counts().size());
    assertEquals(1, read.rows().notPublished());
  }

  @Test
  void columnsMayStandInAnyOrderAndThereMayBeMore() {
    TableContents read =
        read("Value,note,YEAR,measure,geo_code,la_name\n7,x,2020,pop_0_17,E09000002,Barking\n");
    assertEquals(List.of(new Count("E09000002", 2020, Measure.UNDER_18, 7)), read.counts());
  }

  @Test
  void regionsComeFromTheOtherTable() {
    TableContents read =
        read(
            "short_desc,years,area,la_number,region,value\n"
                + "CIN,2021,\"Herefordshire, County of\",884,West Midlands,1\n"
                + "CIN,2022,\"Herefordshire, County of\",884,West Midlands,2\n"
                + "CIN,2022,England,970,NA,3\n");
    assertEquals(Map.of("herefordshire", "West Midlands"), read.regions());
    assertTrue(read.counts().isEmpty());
    assertEquals(new TableRows(3, 1, 0, 1, 1), read.rows());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20x2,E06000001,Hartlepool,cla_31_march,300 | “20x2” is no year",
        "1066,E06000001,Hartlepool,cla_31_march,300 | “1066” is no year",
        "2022,E06000001,Hartlepool,cla_31_march,many | “many” of cla_31_march is neither a number",
        "2022,E06000001,Hartlepool,cla_31_march,-3 | “-3” of cla_31_march cannot be",
        "2022,E06000001,Hartlepool | it has 3 cells, fewer than the first row",
        "2021,E06000001,Hartlepool,cla_31_march,9 | stood above with another number"
      })
  void aBrokenRowIsNamedByItsLine(String row, String why) {
    String csv = HEADER + "2021,E06000001,Hartlepool,cla_31_march,300\n" + row + "\n";
    UnreadableTables refused = assertThrows(UnreadableTables.class, () -> read(csv));
    assertEquals("broken-row", refused.code());
    assertTrue(String.valueOf(refused.getMessage()).startsWith("Line 3 "), refused::getMessage);
    assertTrue(String.valueOf(refused.getMessage()).contains(why.strip()), refused::getMessage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CHILD,SEX\n1,2\n", "short_desc,measure,units,supplier\nCIN,a,b,c\n"})
  void anotherFileIsToldFromTheFirstRow(String csv) {
    assertEquals(
        "other-file", assertThrows(UnreadableTables.class, () -> TableReader.layout(csv)).code());
    assertEquals("other-file", assertThrows(UnreadableTables.class, () -> read(csv)).code());
  }

  @Test
  void aFileWithoutAnythingOfUseIsRefused() {
    String csv = HEADER + "2022,E92000001,England,cla_31_march,80000\n";
    assertEquals("empty", assertThrows(UnreadableTables.class, () -> read(csv)).code());
    String open = HEADER + "2022,\"E06000001,Hartlepool,cla_31_march,3\n";
    assertEquals("no-csv", assertThrows(UnreadableTables.class, () -> read(open)).code());
  }

  @Test
  void whoeverIsAskedStopsIt() {
    String csv = HEADER + "2022,E06000001,Hartlepool,eth_white,1\n".repeat(5_000);
    assertNull(TableReader.read(new StringReader(csv), rows -> rows < 4_000));
  }

  @Test
  @Tag("sample-data")
  void thePublishedTablesAreRead() throws IOException {
    TableContents counts =
        read(Files.readString(SampleData.path("dfe/looked_after_la_panel_2011_2022.csv")));
    assertEquals(2011, counts.firstYear());
    assertEquals(2022, counts.lastYear());
    assertEquals(70_321, counts.rows().read());
    assertTrue(counts.rows().notPublished() > 0, counts.rows()::toString);
    assertTrue(counts.counts().size() > 7_000, counts.rows()::toString);
    TableContents regions =
        read(Files.readString(SampleData.path("dfe/la_indicators_2016_2022.csv")));
    assertEquals("Yorkshire and The Humber", regions.regions().get("rotherham"));
    long without =
        counts.names().values().stream()
            .filter(name -> !regions.regions().containsKey(TableNames.plain(name)))
            .count();
    assertTrue(without < 15, "authorities without a region: " + without);
    assertThrows(
        UnreadableTables.class,
        () -> read(Files.readString(SampleData.path("dfe/la_indicators_names.csv"))));
  }

  private static TableContents read(String csv) {
    return Objects.requireNonNull(TableReader.read(new StringReader(csv), rows -> true));
  }
}
