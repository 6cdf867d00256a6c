package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.ssda903.Returns903.CHILD_1;
import static uk.kith.placements.engine.ssda903.Returns903.EPISODES;
import static uk.kith.placements.engine.ssda903.Returns903.HEADER;
import static uk.kith.placements.engine.ssda903.Returns903.episodes;
import static uk.kith.placements.engine.ssda903.Returns903.file;
import static uk.kith.placements.engine.ssda903.Returns903.header;
import static uk.kith.placements.engine.ssda903.Returns903.read;
import static uk.kith.placements.engine.ssda903.Returns903.zip;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReturnReaderTest {

  private static final String EPISODE = "1,14/02/2018,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567\n";

  @Test
  void recognisesATableByItsHeaderRowWhateverTheNameCaseOrderAndByteOrderMark() {
    ReceivedReturn read =
        read(
                file(
                    "a.txt",
                    "\uFEFFchild,Dob,sex,ETHNIC,UPN,MOTHER,MC_DOB\n1,27/03/2008,1,WROM,,,\n"),
                file("b", EPISODES + EPISODE))
            .get(0);
    assertEquals(Set.of(Table.HEADER, Table.EPISODES), read.files().keySet());
    assertEquals("27/03/2008", read.rows(Table.HEADER).get(0).value("DOB"));
    assertEquals("1", read.rows(Table.HEADER).get(0).value("SEX"));
  }

  @Test
  void readsWindows1252WhereUtf8DoesNotFit() {
    byte[] bytes =
        ("CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n1,27/03/2008,SW\u2019\u00e9,01/01/2018,,\n")
            .getBytes(Charset.forName("windows-1252"));
    ReceivedReturn read = read(new ReceivedFile("sw.csv", bytes), episodes(EPISODE)).get(0);
    assertEquals("SW\u2019\u00e9", read.rows(Table.SW_EPISODES).get(0).value("SW_ID"));
  }

  @Test
  void recognisesEveryTableOfTheLayouts() {
    for (Table table : Table.values()) {
      TableFile read =
          TableReader.read(
              file("x.csv", String.join(",", table.columns()) + "\r\n"), ReadLimits.DEFAULT);
      assertEquals(table, read.table());
    }
  }

  @Test
  void readsBritishAndIsoDatesAlike() {
    assertEquals(ReturnDates.parse("2018-03-01"), ReturnDates.parse("01/03/2018"));
    assertEquals(null, ReturnDates.parse("30/02/2018"));
    assertEquals(null, ReturnDates.parse("43160"));
  }

  @Test
  void takesTheFirst31MarchOnOrAfterEveryEpisodeForTheYear() {
    assertEquals(2018, read(header(CHILD_1), episodes(EPISODE)).get(0).year());
    assertEquals(2018, read(episodes(EPISODE.replace("14/02/2018", "31/03/2018"))).get(0).year());
    assertEquals(2019, read(episodes(EPISODE.replace("14/02/2018", "2018-04-01"))).get(0).year());
  }

  @Test
  void asksForTheYearWhereNoEpisodeTells() {
    assertEquals("year-not-known", refused(header(CHILD_1)).code());
    assertEquals(
        2020, ReturnReader.read(List.of(header(CHILD_1)), 2020, ReadLimits.DEFAULT).get(0).year());
  }

  @Test
  void refusesTwoFilesOfOneTableNamingBoth() {
    Unreadable refused = refused(header(CHILD_1), file("again.csv", HEADER), episodes(EPISODE));
    assertEquals("two-files-of-one-table", refused.code());
    assertTrue(text(refused).contains("header.csv") && text(refused).contains("again.csv"));
  }

  @Test
  void namesTheColumnsThatAreMissing() {
    Unreadable refused = refused(file("e.csv", EPISODES.replace(",URN", ",FOO") + EPISODE));
    assertEquals("missing-columns", refused.code());
    assertTrue(text(refused).contains("episodes"), text(refused));
    assertTrue(text(refused).contains("misses URN and has FOO"), text(refused));
  }

  @Test
  void readsPastColumnsThatItDoesNotKnowAndNamesThem() {
    TableFile read =
        TableReader.read(
            file("h.csv", HEADER.strip() + ",NOTE\n" + CHILD_1.strip() + ",x\n"),
            ReadLimits.DEFAULT);
    assertEquals(List.of("NOTE"), read.unknownColumns());
    assertEquals(Table.HEADER, read.table());
  }

  @Test
  void refusesWhatIsNoTable() {
    assertEquals("unknown-table", refused(file("x.csv", "A,B,C\n1,2,3\n")).code());
    assertEquals("unknown-table", refused(file("x.xml", "<SSDA903/>")).code());
    assertEquals("empty", refused(file("x.csv", "\n\n")).code());
    assertEquals("empty", refused().code());
    assertEquals(
        "not-text", refused(new ReceivedFile("x.xls", new byte[] {'a', 0, 'b', 0})).code());
    Unreadable semicolons = refused(file("x.csv", HEADER.replace(',', ';') + "1;2\n"));
    assertTrue(text(semicolons).contains("separated by something other"));
  }

  @Test
  void refusesAFileThatWasCutOff() {
    String whole = EPISODES + EPISODE;
    assertEquals(
        "row-width", refused(file("e.csv", whole.substring(0, whole.length() - 20))).code());
    assertEquals("broken-csv", refused(file("e.csv", whole + "\"1,2")).code());
  }

  @Test
  void readsAZipWithOneFolderAYearOldestFirst() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("2018/episodes.csv", EPISODES + EPISODE.replace("/2018", "/2019"));
    entries.put("2018/header.csv", HEADER + CHILD_1);
    entries.put("2017/header.csv", HEADER + CHILD_1);
    entries.put("2017/episodes.csv", EPISODES + EPISODE);
    entries.put("__MACOSX/2017/._header.csv", "noise");
    assertEquals(
        List.of(2018, 2019), read(zip(entries)).stream().map(ReceivedReturn::year).toList());
  }

  @Test
  void refusesTwoFoldersOfOneYear() {
    ReceivedFile zip = zip(Map.of("a/e.csv", EPISODES + EPISODE, "b/e.csv", EPISODES + EPISODE));
    assertEquals("two-returns-of-one-year", refused(zip).code());
  }

  @Test
  void zippedOrNotInWhateverOrderTheChecksumIsTheSame() {
    ReceivedFile zip = zip(Map.of("h.csv", HEADER + CHILD_1, "e.csv", EPISODES + EPISODE));
    String checksum = read(header(CHILD_1), episodes(EPISODE)).get(0).checksum();
    assertEquals(checksum, read(episodes(EPISODE), header(CHILD_1)).get(0).checksum());
    assertEquals(checksum, read(zip).get(0).checksum());
    assertNotEquals(checksum, read(header(CHILD_1), episodes(EPISODE + EPISODE)).get(0).checksum());
  }

  @Test
  void refusesAZipThatIsBrokenMixedOrGrowsTooLarge() {
    ReceivedFile zip = zip(Map.of("e.csv", EPISODES + EPISODE.repeat(2000)));
    ReceivedFile cut = new ReceivedFile("r.zip", Arrays.copyOf(zip.bytes(), 100));
    assertEquals("broken-zip", refused(cut).code());
    assertEquals("several-files-and-a-zip", refused(zip, header(CHILD_1)).code());
    ReadLimits small = new ReadLimits(10, 10_000, 20_000, 100);
    assertEquals("too-large", refused(List.of(zip), small).code());
    ReceivedFile many = zip(Map.of("a", "1", "b", "2", "c", "3"));
    assertEquals("too-large", refused(List.of(many), new ReadLimits(2, 100, 100, 100)).code());
    assertEquals("empty", refused(zip(Map.of("a.csv", ""))).code());
  }

  private static Unreadable refused(ReceivedFile... files) {
    return refused(List.of(files), ReadLimits.DEFAULT);
  }

  private static Unreadable refused(List<ReceivedFile> files, ReadLimits limits) {
    return assertThrows(Unreadable.class, () -> ReturnReader.read(files, null, limits));
  }

  private static String text(Unreadable refused) {
    return String.valueOf(refused.getMessage());
  }
}
