package uk.kith.placements.engine.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.gazetteer.DirectoryReader.Read;
import uk.kith.placements.engine.gazetteer.DirectoryRow.Kept;

class DirectoryReaderTest {

  private static final String OLD =
      "pcd,pcd2,pcds,dointr,doterm,oscty,oslaua,oseast1m,osnrth1m,osgrdind,ctry\n";
  private static final String NEW =
      "pcd7,pcd8,pcds,dointr,doterm,cty25cd,lad25cd,wd25cd,east1m,north1m,gridind,ctry25cd\n";

  /** What was kept in the end: as a database would hold it. */
  private static final class Held implements DirectoryReader.Receiver {
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    @Override
    public boolean take(java.util.Collection<Kept> batch, int rows) {
      batch.forEach(
          each -> kept.merge(each.entry().place(), each, (held, now) -> Kept.better(held, now)));
      return true;
    }

    DirectoryCounts counts(Read read) {
      return read.counts(
          kept.size(), (int) kept.values().stream().filter(Kept::terminated).count());
    }

    List<String> inWords() {
      return kept.values().stream().map(DirectoryReaderTest::words).toList();
    }
  }

  private static String words(Kept kept) {
    GazetteerEntry entry = kept.entry();
    return entry.place()
        + " "
        + entry.position().easting()
        + " "
        + entry.position().northing()
        + " "
        + entry.authority()
        + (kept.terminated() ? " terminated" : "");
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Read read(String csv, int batch, DirectoryReader.Receiver receiver) {
    try {
      Read read = DirectoryReader.read(bytes(csv), batch, receiver);
      if (read == null) {
        throw new AssertionError("stopped");
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> kept(String csv) {
    Held held = new Held();
    read(csv, 2, held);
    return held.inWords();
  }

  private static UnreadableDirectory refusal(String csv) {
    return assertThrows(UnreadableDirectory.class, () -> read(csv, 2, new Held()));
  }

  @Test
  void readsBothGenerationsOfNames() {
    String old =
        OLD + "S65 1AB,S65  1AB,S65 1AB,198001,,E11000003,E08000018,0443500,0393300,1,E92000001\n";
    String now =
        NEW
            + "S65 1AB,S65  1AB,S65 1AB,198001,,E11000003,E08000018,E05001019,443500,393300,1,"
            + "E92000001\n";
    assertEquals(List.of("S65 1AB 443500 393300 E08000018"), kept(old));
    assertEquals(List.of("S65 1AB 443500 393300 E08000018"), kept(now));
  }

  @Test
  void theOrderOfColumnsQuotesAndAMarkAtTheStartDoNotMatter() {
    String csv =
        "\uFEFF\"DOTERM\",\"OSNRTH1M\",\"OSLAUA\",\"OSCTY\",\"OSEAST1M\",\"PCD\"\r\n"
            + "\"\",\"393300\",\"E08000018\",\"E11000003\",\"443500\",\"S651AB\"\r\n";
    assertEquals(List.of("S65 1AB 443500 393300 E08000018"), kept(csv));
  }

  @ParameterizedTest
  @CsvSource({
    "E10000007, E07000033, E10000007", // Derbyshire, not Bolsover: R-PLACE-23
    "E11000003, E08000018, E08000018", // Rotherham; a metropolitan county has no council
    "E99999999, E06000014, E06000014", // York, unitary
    "E13000001, E09000007, E09000007", // Camden
    "W99999999, W06000015, W06000015", // Cardiff
    "S99999999, S12000036, S12000036", // Edinburgh is a place outside
    "'', E06000014, E06000014"
  })
  void theCountyIsTheAuthorityWhereItIsOne(String county, String district, String authority) {
    assertEquals(
        List.of("S65 1AB 1 2 " + authority),
        kept(OLD + "S651AB,,S65 1AB,,," + county + "," + district + ",1,2,1,\n"));
  }

  @Test
  void everyRowThatIsLeftOutIsCounted() {
    Held held = new Held();
    Read read =
        read(
            OLD
                + "AA1 1AA,,AA1 1AA,,,,E06000014,1,2,1,E92000001\n"
                + "BT1 1AA,,BT1 1AA,,,N99999999,N09000003,146000,529000,1,N92000002\n"
                + "JE2 3AA,,JE2 3AA,,,L99999999,L99999999,,,9,L93000001\n"
                + "AA1 1AB,,AA1 1AB,,200001,,E06000014,,,9,E92000001\n"
                + "AA1 1AD,,AA1 1AD,,,E99999999,E07000033,1,2,1,E92000001\n" // a district alone
                + "AA1 1AE,,AA1 1AE,,200001,,E06000014,3,4,1,E92000001\n",
            2,
            held);
    assertEquals(new DirectoryCounts(6, 2, 1, 0, 1, 1, 2), held.counts(read));
    assertEquals(
        List.of("AA1 1AA 1 2 E06000014", "AA1 1AE 3 4 E06000014 terminated"), held.inWords());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10})
  void aLiveRowWinsOverATerminatedOneWhicheverComesFirst(int batch) {
    String row = "%s,,,,%s,,E06000014,%d,2,1,\n";
    String csv =
        OLD.replace(",pcd2,pcds", ",x,y")
            + String.format(java.util.Locale.UK, row, "AA11AA", "199001", 1)
            + String.format(java.util.Locale.UK, row, "AA11AA", "", 2)
            + String.format(java.util.Locale.UK, row, "AA11AA", "200001", 3)
            + String.format(java.util.Locale.UK, row, "AA11AA", "", 4)
            + String.format(java.util.Locale.UK, row, "BB11BB", "199001", 5)
            + String.format(java.util.Locale.UK, row, "BB11BB", "200001", 6);
    Held held = new Held();
    Read read = read(csv, batch, held);
    assertEquals(
        List.of("AA1 1AA 2 2 E06000014", "BB1 1BB 5 2 E06000014 terminated"), held.inWords());
    assertEquals(new DirectoryCounts(6, 2, 1, 4, 0, 0, 0), held.counts(read));
  }

  @Test
  void oneBrokenRowRefusesTheFileByItsLine() {
    String good = "S65 1AB,,S65 1AB,,,,E08000018,443500,393300,1,\n";
    Map<String, String> broken = new LinkedHashMap<>();
    broken.put("S65 1AC,,S65 1AC,,,,E08000018,443500,393300,1\n", "10 columns and the header 11");
    broken.put("S65,,S65,,,,E08000018,443500,393300,1,\n", "its postcode cannot be read");
    broken.put("S65 1AC,,S65 1AC,,,,E08000018,4435.5,393300,1,\n", "its easting");
    broken.put("S65 1AC,,S65 1AC,,,,E08000018,443500,1300001,1,\n", "its northing");
    broken.put("\"S65 1AC,,S65 1AC,,,,E08000018,443500,393300,1,\n", "never closed");
    broken.put("S".repeat(10_000) + "\n", "longer than a row");
    broken.forEach(
        (row, why) -> {
          UnreadableDirectory refusal = refusal(OLD + good + row + good);
          assertEquals("broken-row", refusal.code());
          String text = String.valueOf(refusal.getMessage());
          assertTrue(text.startsWith("Line 3 ") && text.contains(why), text);
        });
  }

  @Test
  void whatIsNotTheDirectorySaysWhatIsMissing() {
    UnreadableDirectory refusal = refusal("pcds,oseast1m,doterm,oslaua\nS65 1AB,1,,E08000018\n");
    assertEquals("not-the-directory", refusal.code());
    assertTrue(
        String.valueOf(refusal.getMessage())
            .contains("no column osnrth1m or north1m, oscty or cty…cd."),
        String.valueOf(refusal.getMessage()));
    assertEquals("not-the-directory", refusal("CHILD,SEX,DOB\n1,1,2\n").code());
    assertEquals("not-the-directory", refusal("").code());
  }

  @Test
  void theKindOfAFileIsToldByItsFirstBytes() {
    assertTrue(DirectoryFile.isMeant(OLD.getBytes(StandardCharsets.UTF_8)));
    assertTrue(DirectoryFile.isMeant(("\uFEFF" + NEW).getBytes(StandardCharsets.UTF_8)));
    assertTrue(DirectoryFile.isMeant(new byte[] {'P', 'K', 3, 4, 0}));
    for (String small : List.of("postcode,easting,northing,authority\n", "pcds", "")) {
      assertEquals(false, DirectoryFile.isMeant(small.getBytes(StandardCharsets.UTF_8)), small);
    }
    UnreadableDirectory empty =
        assertThrows(UnreadableDirectory.class, () -> DirectoryFile.check(new byte[0]));
    assertEquals("empty", empty.code());
  }

  @Test
  void theNameTellsTheEdition() {
    assertEquals(Optional.of("November 2025"), DirectoryFile.edition("Data/ONSPD_NOV_2025_UK.csv"));
    assertEquals(Optional.of("May 2019"), DirectoryFile.edition("onspd_may_2019.zip"));
    assertEquals(Optional.empty(), DirectoryFile.edition("ONSPD_XYZ_2019_UK.csv"));
    assertEquals(Optional.empty(), DirectoryFile.edition("postcodes.csv"));
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static final String ROW = "S65 1AB,,S65 1AB,,,,E08000018,443500,393300,1,\n";

  private static Map<String, String> published() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("Data/multi_csv/ONSPD_NOV_2025_UK_S.csv", "not this one");
    files.put("Documents/names.csv", "nor this one");
    files.put("Data/ONSPD_NOV_2025_UK.csv", OLD + ROW);
    files.put("User Guide/guide.pdf", "x".repeat(1000));
    return files;
  }

  private static List<String> keptOf(byte[] file, long most) throws IOException {
    DirectoryFile opened = DirectoryFile.open(new ByteArrayInputStream(file), most);
    Held held = new Held();
    DirectoryReader.read(opened.csv(), 10, held);
    return held.inWords();
  }

  @Test
  void findsTheWholeKingdomInThePublishedZip() throws IOException {
    byte[] zip = zip(published());
    assertEquals(
        "Data/ONSPD_NOV_2025_UK.csv",
        DirectoryFile.open(new ByteArrayInputStream(zip), 1000).name());
    assertEquals(List.of("S65 1AB 443500 393300 E08000018"), keptOf(zip, 1000));
    assertEquals(
        List.of("S65 1AB 443500 393300 E08000018"),
        keptOf((OLD + ROW).getBytes(StandardCharsets.UTF_8), 1000));
  }

  @Test
  void brokenForeignAndSwellingZipsAreRefused() throws IOException {
    Map<String, String> large = published();
    StringBuilder rows = new StringBuilder(OLD);
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      rows.append(ROW.replace("443500", Integer.toString(random.nextInt(700_000))));
    }
    large.put("Data/ONSPD_NOV_2025_UK.csv", rows.toString());
    byte[] zip = zip(large);
    assertEquals("broken-zip", codeOf(Arrays.copyOf(zip, zip.length / 2), 1_000_000));
    byte[] flipped = zip.clone();
    flipped[zip.length / 2] ^= 0x55;
    assertTrue(List.of("broken-zip", "broken-row").contains(codeOf(flipped, 1_000_000)));
    assertEquals("too-large", codeOf(zip, 50_000));
    assertEquals("no-directory-in-zip", codeOf(zip(Map.of("a.csv", OLD)), 1000));
    assertEquals(
        "too-large", codeOf(zip(Map.of("zeros.bin", "0".repeat(100_000))), 10_000), "skipped");
  }

  private static String codeOf(byte[] file, long most) {
    return assertThrows(UnreadableDirectory.class, () -> keptOf(file, most)).code();
  }

  @Test
  void stopsWhenItIsTold() throws IOException {
    List<Integer> asked = new ArrayList<>();
    Read read =
        DirectoryReader.read(
            bytes(OLD + ROW + ROW.replace("1AB", "1AC") + ROW.replace("1AB", "1AD")),
            1,
            (batch, rows) -> {
              asked.add(rows);
              return rows < 2;
            });
    assertNull(read);
    assertEquals(List.of(1, 2), asked);
  }

  /** However rows are ordered and batched, each counts once and a live row wins. */
  @Test
  void randomRowsAreEachCountedOnce() {
    Seeds.forEach(
        200,
        random -> {
          List<String> rows = new ArrayList<>();
          java.util.Set<String> live = new java.util.TreeSet<>();
          java.util.Set<String> all = new java.util.TreeSet<>();
          int leftOut = 0;
          for (int i = random.nextInt(60); i > 0; i--) {
            String place = "S" + (1 + random.nextInt(3)) + " 1A" + (char) ('A' + random.nextInt(4));
            boolean terminated = random.nextBoolean();
            int kind = random.nextInt(6);
            leftOut += kind < 3 ? 1 : 0;
            if (kind >= 3) {
              all.add(place);
              if (!terminated) {
                live.add(place);
              }
            }
            rows.add(
                String.join(
                        ",",
                        place,
                        "",
                        place,
                        "",
                        terminated ? "201001" : "",
                        "",
                        kind == 0 ? "N09000003" : kind == 1 ? "E07000001" : "E08000018",
                        kind == 2 ? "" : "1",
                        "2",
                        "1",
                        kind == 0 ? "N92000002" : "")
                    + "\n");
          }
          Collections.shuffle(rows, random);
          Held held = new Held();
          Read read = read(OLD + String.join("", rows), 1 + random.nextInt(7), held);
          DirectoryCounts counts = held.counts(read);
          assertEquals(rows.size(), counts.read());
          assertEquals(all, new java.util.TreeSet<>(held.kept.keySet()));
          assertEquals(all.size() - live.size(), counts.terminated());
          assertEquals(
              leftOut, counts.elsewhere() + counts.withoutAuthority() + counts.withoutPosition());
          held.kept.forEach(
              (place, kept) -> assertEquals(!live.contains(place), kept.terminated(), place));
        });
  }
}
