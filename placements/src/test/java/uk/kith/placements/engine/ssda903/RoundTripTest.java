package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Seeds;

/** A clean return is written as it was received, field by field, whatever the codes of its year. */
class RoundTripTest {

  @Test
  void aCleanReturnComesOutAsItWentIn() {
    Seeds.forEach(
        600,
        random -> {
          int year = 2010 + random.nextInt(18);
          Map<Table, String> clean = new CleanReturns(year, random).tables();
          CheckedReturn checked = check(year, files(clean));
          assertEquals(List.of(), checked.repairs());
          assertEquals(
              List.of(),
              checked.findings().stream().filter(f -> f.table() == Table.EPISODES).toList(),
              "the return is clean");
          ReceivedFile zip = new ReceivedFile("out.zip", ReturnWriter.zip(checked.rows()));
          CheckedReturn again = check(year, List.of(zip));
          assertEquals(year, again.year());
          assertEquals(clean.keySet(), again.received().files().keySet());
          for (Table table : clean.keySet()) {
            List<Row> sent = checked.received().rows(table);
            List<Row> back = again.received().rows(table);
            assertEquals(sent.size(), back.size(), table.key());
            for (int i = 0; i < sent.size(); i++) {
              for (String column : table.columns()) {
                int row = i;
                assertEquals(
                    sent.get(i).received(column),
                    back.get(i).received(column),
                    () -> year + " " + table.key() + " row " + row + " " + column);
              }
            }
          }
          assertEquals(checked.findings(), again.findings());
          assertEquals(checked.counts(), again.counts());
        });
  }

  @Test
  void theCodesOfEachYearAreWrittenAsTheyWere() {
    // R-SUFF-12
    for (String code :
        List.of("2017 1 Z1", "2024 2 H5", "2024 1 K3", "2025 M Z1", "2026 U Z11", "2026 F Z14")) {
      String[] parts = code.split(" ");
      int year = Integer.parseInt(parts[0]);
      String header = "1," + parts[1] + ",27/03/2000,WBRI,UN2,,";
      String episode = "1,01/05/" + (year - 1) + ",S,C2,N1," + parts[2] + ",,,,,S60 1AA,S65 1AB,";
      CheckedReturn checked =
          check(
              year, List.of(Returns903.header(header + "\n"), Returns903.episodes(episode + "\n")));
      assertEquals(List.of(), checked.repairs(), code);
      assertEquals(
          Returns903.HEADER + header + "\n",
          ReturnWriter.csv(Table.HEADER, checked.rows(Table.HEADER)).replace("\r\n", "\n"));
      assertEquals(
          Returns903.EPISODES + episode + "\n",
          ReturnWriter.csv(Table.EPISODES, checked.rows(Table.EPISODES)).replace("\r\n", "\n"));
    }
  }

  private static CheckedReturn check(int year, List<ReceivedFile> files) {
    return ReturnChecker.check(
        ReturnReader.read(files, year, ReadLimits.DEFAULT).get(0),
        null,
        Set.of(),
        Distances.NOT_KNOWN,
        KnownHomes.NONE);
  }

  private static List<ReceivedFile> files(Map<Table, String> tables) {
    List<ReceivedFile> files = new ArrayList<>();
    tables.forEach(
        (table, rows) ->
            files.add(
                Returns903.file(
                    table.key() + ".csv", String.join(",", table.columns()) + "\n" + rows)));
    return files;
  }

  /** Random returns of which no rule on episodes speaks. */
  private static final class CleanReturns {

    private final int year;
    private final Random random;

    CleanReturns(int year, Random random) {
      this.year = year;
      this.random = random;
    }

    Map<Table, String> tables() {
      StringBuilder header = new StringBuilder();
      StringBuilder episodes = new StringBuilder();
      StringBuilder reviews = new StringBuilder();
      StringBuilder missing = new StringBuilder();
      StringBuilder workers = new StringBuilder();
      for (int child = 1; child <= 1 + random.nextInt(5); child++) {
        LocalDate born = LocalDate.of(year - 18, 4, 2).plusDays(random.nextInt(300));
        header.append(
            String.join(
                    ",",
                    "C" + child,
                    year <= 2024 ? one("1", "2") : one("M", "F", "U"),
                    ReturnDates.asReturned(born),
                    one("WBRI", "WROM", "CHNE", "NOBT"),
                    "UN2",
                    "",
                    "")
                + "\n");
        episodes(episodes, child);
        reviews.append("C" + child + "," + ReturnDates.asReturned(born) + "," + day(40) + ",PN1\n");
        missing.append("C" + child + "," + ReturnDates.asReturned(born) + ",M," + day(50) + ",\n");
        workers.append(
            "C"
                + child
                + ","
                + ReturnDates.asReturned(born)
                + ",SW"
                + child
                + ","
                + day(30)
                + ",,\n");
      }
      Map<Table, String> tables = new EnumMap<>(Table.class);
      tables.putAll(others());
      tables.put(Table.HEADER, header.toString());
      tables.put(Table.EPISODES, episodes.toString());
      tables.put(Table.REVIEWS, reviews.toString());
      tables.put(Table.MISSING, missing.toString());
      tables.put(Table.SW_EPISODES, workers.toString());
      return tables;
    }

    /**
     * The smaller tables, of the first child: of each row all cells, or those that can be blank.
     */
    private Map<Table, String> others() {
      Map<Table, String> tables = new EnumMap<>(Table.class);
      String child = "C1,,";
      tables.put(Table.UASC, "C1," + (year <= 2024 ? "1" : "M") + ",," + one("", day(20)) + "\n");
      tables.put(Table.OC2, child + one("12", "") + "," + one("SDQ1", "") + ",0,1,1,1,1,0,0,0\n");
      tables.put(Table.OC3, child + one("YES", "NO") + ",F1," + one("K1", "B1") + "\n");
      tables.put(
          Table.AD1, child + day(20) + "," + day(30) + ",0,2," + one("MF,L11", "MM,L12") + "\n");
      tables.put(
          Table.PLACED_ADOPTION,
          child + day(20) + "," + one(",", day(90) + ",RD1") + "\n" + child + day(95) + ",,\n");
      tables.put(Table.PREV_PERM, child + one("P1", "P2") + ",372," + one("", day(-900)) + "\n");
      // Before care began, for an order forbids some of the homes.
      tables.put(Table.DOLO, child + day(-40) + "," + one(day(-30), day(-20)) + "\n");
      return tables;
    }

    /** Moves from foster home to foster home and elsewhere, each different from the one before. */
    private void episodes(StringBuilder rows, int child) {
      int from = random.nextInt(20);
      int moves = random.nextInt(4);
      String reason = "S";
      String before = "";
      for (int i = 0; i <= moves; i++) {
        String place = place(before);
        boolean other = !Codes.FOSTERING.contains(place) && !place.equals("K2");
        int until = from + 1 + random.nextInt(60);
        boolean last = i == moves;
        rows.append(
            String.join(
                    ",",
                    "C" + child,
                    day(from),
                    reason,
                    "C2",
                    "N1",
                    place,
                    place.startsWith("Z") ? "" : "PR4",
                    last ? "" : day(until),
                    last ? "" : "X1",
                    last ? "" : one("CARPL", "CLOSE"),
                    "S60 1AA",
                    "S65 1AB",
                    other && !place.equals("K3") ? "" : "1234567")
                + "\n");
        from = until;
        reason = "P";
        before = place;
      }
    }

    private String place(String before) {
      List<String> places = new ArrayList<>(List.of("U4", "U6", "K2"));
      places.add(year <= 2025 ? "Z1" : one("Z11", "Z12", "Z13", "Z14"));
      if (year <= 2024) {
        places.add("H5");
      }
      if (year >= 2024) {
        places.add("K3");
      }
      places.remove(before);
      return places.get(random.nextInt(places.size()));
    }

    private String day(int days) {
      return ReturnDates.asReturned(LocalDate.of(year - 1, 4, 10).plusDays(days));
    }

    private String one(String... choices) {
      return choices[random.nextInt(choices.length)];
    }
  }
}
