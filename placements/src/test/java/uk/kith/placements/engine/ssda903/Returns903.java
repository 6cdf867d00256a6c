package uk.kith.placements.engine.ssda903;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Small returns for tests, as text that a person can read. */
final class Returns903 {

  static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
  static final String EPISODES =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,"
          + "URN\n";

  /** An episode of 2018 of which no rule speaks. */
  static final String CLEAN = "1,2017-05-01,S,C2,N1,U6,PR1,,,,S60 1AA,S65 1AB,1234567";

  static final String CHILD_1 = "1,1,27/03/2008,WROM,D051910639385,,\n";

  private Returns903() {}

  static ReceivedFile file(String name, String text) {
    return new ReceivedFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static ReceivedFile header(String rows) {
    return file("header.csv", HEADER + rows);
  }

  static ReceivedFile episodes(String rows) {
    return file("episodes.csv", EPISODES + rows);
  }

  static ReceivedFile zip(Map<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ReceivedFile("return.zip", bytes.toByteArray());
  }

  static List<ReceivedReturn> read(ReceivedFile... files) {
    return ReturnReader.read(List.of(files), null, ReadLimits.DEFAULT);
  }

  static ReceivedReturn readOne(int year, ReceivedFile... files) {
    return ReturnReader.read(List.of(files), year, ReadLimits.DEFAULT).get(0);
  }

  static CheckedReturn check(int year, ReceivedFile... files) {
    return check(null, year, files);
  }

  static CheckedReturn check(@Nullable HeldReturn last, int year, ReceivedFile... files) {
    return ReturnChecker.check(
        readOne(year, files), last, Set.of(), Distances.NOT_KNOWN, KnownHomes.NONE);
  }

  /** Return of one child with these episodes. */
  static CheckedReturn checkEpisodes(int year, String... rows) {
    return check(year, header(CHILD_1), episodes(String.join("\n", rows) + "\n"));
  }

  static HeldReturn held(CheckedReturn checked) {
    return new HeldReturn(new HeldYear(checked.year(), checked.rows()));
  }

  /** What was found, as "rule row field", in order. */
  static List<String> said(CheckedReturn checked) {
    return checked.findings().stream()
        .map(f -> f.rule() + " " + f.row() + " " + f.field())
        .toList();
  }

  /** A random return of a few children with dates in three years, overlaps and gaps. */
  static String randomEpisodes(Random random, int children) {
    List<String> rows = new ArrayList<>();
    for (int child = 1; child <= children; child++) {
      for (int n = random.nextInt(6); n > 0; n--) {
        rows.add(randomEpisode(random, child));
      }
    }
    java.util.Collections.shuffle(rows, random);
    return String.join("", rows);
  }

  private static String randomEpisode(Random random, int child) {
    java.time.LocalDate start =
        java.time.LocalDate.of(2015, 4, 1).plusDays(random.nextInt(60) * 10L);
    String end =
        random.nextInt(3) == 0 ? "" : start.plusDays(10L * (random.nextInt(14) - 2)).toString();
    return String.join(
            ",",
            String.valueOf(child),
            start.toString(),
            one(random, "S", "L", "P", "T", "B", "U", ""),
            one(random, "C1", "C2", "E1"),
            one(random, "N1", "n2"),
            one(random, "U6", "U4", "K2", "A5"),
            one(random, "PR1", "PR4", " pr4"),
            end,
            end.isEmpty() ? one(random, "", "X1") : one(random, "X1", "E4A", ""),
            "",
            "S60 1AA",
            one(random, "S65 1AB", "s651ab", ""),
            one(random, "1234567", ""))
        + "\n";
  }

  private static String one(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** A checked return of 2018 with these rows of Header alone. */
  static CheckedReturn header2018(String... rows) {
    return check(2018, header(String.join("\n", rows) + "\n"));
  }
}
