package uk.kith.placements.engine.ssd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;
import uk.kith.placements.engine.ssda903.ReadLimits;
import uk.kith.placements.engine.ssda903.ReceivedFile;
import uk.kith.placements.engine.ssda903.Unreadable;

class SsdReaderTest {

  private static Unreadable refused(Map<String, String> files) {
    return assertThrows(Unreadable.class, () -> Extracts.read(files));
  }

  @Test
  void namesAndColumnsMayStandInAnyCaseAndInAFolder() {
    Map<String, String> files = Extracts.brothers();
    String person = files.remove("ssd_person.csv");
    files.put("night/SSD_Person.CSV", "\uFEFF" + person.replace("pers_", "PERS_"));
    files.put("ssd_contacts.csv", "not read \" at all");
    assertEquals(3, Extracts.read(files).rows(SsdTable.PERSON).size());
  }

  @Test
  void whatIsNoExtractIsRefusedWhole() {
    Map<String, String> files = Extracts.brothers();
    files.put("ssd_missing.csv", "miss_person_id\nP1\n");
    Unreadable lacking = refused(files);
    assertEquals("ssd_missing.csv", lacking.file());
    assertEquals("The file lacks miss_missing_episode_start_date.", lacking.getMessage());
    files.put("ssd_missing.csv", "miss_person_id,\"miss\nP1\n");
    assertEquals("broken-csv", refused(files).code());
    files.put("ssd_missing.csv", "\n");
    assertEquals("empty", refused(files).code());
    files.remove("ssd_missing.csv");
    files.remove("ssd_person.csv");
    assertEquals("no-persons", refused(files).code());
    byte[] text = "no zip".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "broken-zip",
        assertThrows(
                Unreadable.class,
                () -> SsdReader.read(new ReceivedFile("a.zip", text), ReadLimits.DEFAULT))
            .code());
  }

  @Test
  void aZipIsNotUnpackedBeyondItsLimits() {
    byte[] zip = Extracts.zip(Extracts.brothers());
    assertEquals(
        "too-large",
        assertThrows(
                Unreadable.class,
                () ->
                    SsdReader.read(
                        new ReceivedFile("a.zip", zip), new ReadLimits(500, 100, 1000, 100)))
            .code());
    assertEquals(
        "too-large",
        assertThrows(
                Unreadable.class,
                () ->
                    SsdReader.read(
                        new ReceivedFile("a.zip", zip), new ReadLimits(2, 9999, 9999, 100)))
            .code());
  }

  /** Whatever is broken in an extract: it is refused in words, or read with findings in words. */
  @Test
  void aBrokenExtractNeverThrowsOtherwise() {
    Seeds.forEach(
        300,
        random -> {
          Map<String, String> files = Extracts.brothers();
          List<String> names = new ArrayList<>(files.keySet());
          for (int i = 0; i <= random.nextInt(4); i++) {
            String name = names.get(random.nextInt(names.size()));
            files.computeIfPresent(name, (file, text) -> broken(text, random));
          }
          byte[] zip = Extracts.zip(files);
          if (random.nextInt(5) == 0) {
            zip[random.nextInt(zip.length)] ^= (byte) (1 << random.nextInt(8));
          }
          if (random.nextInt(10) == 0) {
            zip = Arrays.copyOf(zip, random.nextInt(zip.length));
          }
          try {
            ExtractTold told =
                ExtractTold.of(
                    SsdReader.read(new ReceivedFile("night.zip", zip), ReadLimits.DEFAULT));
            told.findings().forEach(f -> assertReadable(f.text()));
            told.people().forEach(SsdReaderTest::assertInOrder);
          } catch (Unreadable e) {
            assertReadable(String.valueOf(e.getMessage()));
          }
        });
  }

  private static void assertReadable(String text) {
    assertTrue(text.length() > 15 && text.length() < 300 && text.contains(" "), text);
    assertFalse(
        text.contains("Exception") || text.chars().anyMatch(c -> c < ' ' && c != '\n'), text);
  }

  private static void assertInOrder(ChildInCase child) {
    List<ChildInCase.Stay> stays = child.placements();
    if (stays != null) {
      for (int i = 1; i < stays.size(); i++) {
        assertFalse(stays.get(i - 1).days().overlaps(stays.get(i).days()), stays.toString());
      }
      stays.forEach(s -> assertFalse(s.careBegan().isAfter(s.days().start()), s.toString()));
    }
  }

  private static String broken(String text, Random random) {
    int at = random.nextInt(text.length());
    return switch (random.nextInt(7)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(0, at) + "\"" + text.substring(at);
      case 2 -> text.substring(0, at) + "," + text.substring(at);
      case 3 -> text.replace("2025", "20255");
      case 4 -> text.replaceFirst("\\d{4}-\\d{2}", "9999-13");
      case 5 -> {
        char[] chars = text.toCharArray();
        chars[at] = (char) random.nextInt(0x2030);
        yield new String(chars);
      }
      default -> {
        String[] lines = text.split("\n");
        yield text + lines[random.nextInt(lines.length)] + "\n";
      }
    };
  }
}
