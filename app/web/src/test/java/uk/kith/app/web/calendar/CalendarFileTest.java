package uk.kith.app.web.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.app.signin.SecretToken;

/** Dates as RFC 5545 writes them. */
class CalendarFileTest {

  private static final Instant NOW = Instant.parse("2014-09-30T08:00:00Z");

  private static CalendarEntry entry(
      String summary, String first, String last, @Nullable LocalTime at) {
    return new CalendarEntry(
        "hearing-00000000-0000-0000-0000-000000000001",
        summary,
        LocalDate.parse(first),
        LocalDate.parse(last),
        at,
        "/court/hearings");
  }

  private static String file(CalendarEntry... entries) {
    return file("one", entries);
  }

  private static String file(String secret, CalendarEntry... entries) {
    return new String(
        CalendarFile.of(List.of(entries), "https://kith.example", NOW, secret),
        StandardCharsets.UTF_8);
  }

  private static List<String> lines(String file) {
    return List.of(file.replace("\r\n ", "").split("\r\n"));
  }

  /** Nothing in it leads to a child: what it was made from cannot be read back, nor compared. */
  @Test
  void idsAreDigestsThatStayForOneCalendarAlone() {
    CalendarEntry entry = entry("Hearing", "2014-10-06", "2014-10-06", null);
    String moved = file(entry("Hearing", "2014-10-08", "2014-10-08", null));
    assertFalse(moved.contains("00000000-0000"), moved);
    assertEquals(uid(file(entry)), uid(moved));
    assertFalse(uid(file(entry)).equals(uid(file("another", entry))));
    assertTrue(lines(moved).contains("URL:https://kith.example/court/hearings"), moved);
  }

  private static String uid(String file) {
    return lines(file).stream().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
  }

  /** In October London is an hour ahead of UTC until the 26th, then not. */
  @Test
  void aTimeOfLondonIsWrittenInUtc() {
    List<String> summer =
        lines(file(entry("Hearing", "2014-10-06", "2014-10-06", LocalTime.of(10, 30))));
    assertTrue(summer.contains("DTSTART:20141006T093000Z"), summer.toString());
    assertTrue(summer.contains("DTSTAMP:20140930T080000Z"), summer.toString());
    assertTrue(summer.contains("VERSION:2.0"), summer.toString());
    List<String> winter =
        lines(file(entry("Hearing", "2014-10-27", "2014-10-27", LocalTime.of(10, 30))));
    assertTrue(winter.contains("DTSTART:20141027T103000Z"), winter.toString());
    assertTrue(winter.contains("DTEND:20141027T104500Z"), "a deadline: " + winter);
  }

  /** Without an end a calendar shows no time at all. */
  @Test
  void aHearingLastsAnHourWhileNobodySaysHowLong() {
    CalendarEntry entry =
        new CalendarEntry(
            "hearing-1",
            "Hearing",
            LocalDate.of(2014, 10, 27),
            LocalDate.of(2014, 10, 27),
            LocalTime.of(10, 30),
            CalendarEntry.OF_A_HEARING,
            "/court/hearings");
    assertTrue(lines(file(entry)).contains("DTEND:20141027T113000Z"), file(entry));
  }

  /** The end of whole days is the day after the last (RFC 5545, 3.6.1). */
  @Test
  void daysEndBeforeTheDayAfter() {
    List<String> lines = lines(file(entry("Hearing", "2014-10-30", "2014-10-31", null)));
    assertTrue(lines.contains("DTSTART;VALUE=DATE:20141030"), lines.toString());
    assertTrue(lines.contains("DTEND;VALUE=DATE:20141101"), lines.toString());
  }

  @Test
  void escapesWhatWouldBeReadAsSyntax() {
    String file = file(entry("One, two; three\\\nEND:VEVENT", "2014-10-06", "2014-10-06", null));
    List<String> lines = lines(file);
    assertTrue(lines.contains("SUMMARY:One\\, two\\; three\\\\\\nEND:VEVENT"), file);
    assertEquals(1, lines.stream().filter("END:VEVENT"::equals).count());
  }

  @Test
  void foldsLinesAtSeventyFiveOctets() {
    String file = file(entry("Hearing-".repeat(30), "2014-10-06", "2014-10-06", null));
    for (String line : file.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
    assertFalse(file.replace("\r\n", "").contains("\n"));
  }

  @Test
  void aTokenIsLongRandomAndKeptAsItsDigest() {
    SecretToken token = SecretToken.random();
    assertEquals(43, token.text().length());
    assertEquals(64, token.digest().length());
    assertFalse(SecretToken.random().equals(token));
    assertFalse(token.toString().contains(token.text()));
    assertThrows(IllegalArgumentException.class, () -> new SecretToken("short"));
  }
}
