package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.kith.placements.engine.ssda903.Returns903.CHILD_1;
import static uk.kith.placements.engine.ssda903.Returns903.check;
import static uk.kith.placements.engine.ssda903.Returns903.episodes;
import static uk.kith.placements.engine.ssda903.Returns903.file;
import static uk.kith.placements.engine.ssda903.Returns903.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ReturnWriterTest {

  private static final String EPISODE = "1,14/02/2018,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567\n";

  @Test
  void writesACleanReturnAsItWasReceived() {
    CheckedReturn checked =
        check(
            2018,
            header(CHILD_1),
            episodes(EPISODE),
            file("m.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\n1,27/03/2008,M,\"a,b\",\n"));
    for (Table table : List.of(Table.HEADER, Table.EPISODES, Table.MISSING)) {
      assertEquals(
          new String(
              Objects.requireNonNull(checked.received().files().get(table)).file().bytes(),
              StandardCharsets.UTF_8),
          ReturnWriter.csv(table, checked.rows(table)).replace("\r\n", "\n"));
    }
  }

  @Test
  void whatIsWrittenCanBeReadAgainAndNeedsNoRepair() {
    CheckedReturn checked =
        check(
            2018,
            header("1,1,2008-03-27,cnhe,,,\n"),
            episodes("1,2017-05-01,S,c2,N1,U6,PR1,,,,,,1234567\n" + EPISODE));
    ReceivedFile zip = new ReceivedFile("out.zip", ReturnWriter.zip(checked.rows()));
    ReceivedReturn again = ReturnReader.read(List.of(zip), null, ReadLimits.DEFAULT).get(0);
    assertEquals(2018, again.year());
    assertEquals("CHNE", again.rows(Table.HEADER).get(0).value("ETHNIC"));
    assertEquals("14/02/2018", again.rows(Table.EPISODES).get(0).value("DEC"));
    CheckedReturn clean =
        ReturnChecker.check(again, null, Set.of(), Distances.NOT_KNOWN, KnownHomes.NONE);
    assertTrue(clean.repairs().isEmpty());
    assertArrayEquals(zip.bytes(), ReturnWriter.zip(clean.rows()));
  }

  @Test
  void aReturnWithoutWhatTellsOfAdoptionSaysSoAndIsRefusedAsAReturn() throws IOException {
    CheckedReturn checked =
        check(
            2018,
            header(CHILD_1),
            episodes(EPISODE + EPISODE.replace("U6", "A5").replace("S65 1AB", "S66 9ZZ")),
            file(
                "a.csv",
                "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n"
                    + "1,27/03/2008,01/02/2018,02/02/2018,0,2,MF,L11\n"));
    byte[] zip = ReturnWriter.zipWithoutAdoption(checked.rows(), Set.of());
    Map<String, String> files = unzipped(zip);
    assertEquals(Set.of("NOT-FOR-SUBMISSION.txt", "header.csv", "episodes.csv"), files.keySet());
    assertFalse(Objects.requireNonNull(files.get("episodes.csv")).contains("S66 9ZZ"));
    assertTrue(Objects.requireNonNull(files.get("episodes.csv")).contains("S65 1AB"));
    assertTrue(
        Objects.requireNonNull(files.get("NOT-FOR-SUBMISSION.txt"))
            .startsWith("This is not a whole return and is not for submission."));
    assertEquals(
        "not-a-whole-return",
        assertThrows(
                Unreadable.class,
                () -> Returns903.read(new ReceivedFile("ssda903-2018-not-for-submission.zip", zip)))
            .code());
    assertEquals(
        Set.of("header.csv", "episodes.csv", "ad1.csv"),
        unzipped(ReturnWriter.zip(checked.rows())).keySet());
  }

  /** Whoever was adopted stands in no table, the header included. */
  @Test
  void whoWasAdoptedIsInTheWholeReturnAlone() throws IOException {
    CheckedReturn checked = check(2018, header(CHILD_1), episodes(EPISODE));
    assertTrue(
        Objects.requireNonNull(unzipped(ReturnWriter.zip(checked.rows())).get("episodes.csv"))
            .contains("S65 1AB"));
    Map<String, String> files =
        unzipped(ReturnWriter.zipWithoutAdoption(checked.rows(), Set.of("1")));
    for (String table : List.of("header.csv", "episodes.csv")) {
      assertEquals(1, Objects.requireNonNull(files.get(table)).lines().count(), table);
    }
  }

  private static Map<String, String> unzipped(byte[] bytes) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        files.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
