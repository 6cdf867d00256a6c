package uk.kith.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Bank holidays as dated data of our own. A library would bring its own notion of the past and of
 * proclaimed days into the kernel; a hundred and sixty facts, checked by a test against the Act and
 * an independent Easter, are smaller, and a newly proclaimed day is one line.
 *
 * @param version the day on which the data were last checked
 * @param covers days for which the absence of a holiday is knowledge, both ends included and known
 * @param names by date
 */
record BankHolidays(LocalDate version, DateRange covers, Map<LocalDate, String> names) {

  BankHolidays {
    if (covers.isOpen()) {
      throw new IllegalArgumentException("bank holidays must say until when they are known");
    }
    names = Map.copyOf(names);
  }

  static BankHolidays englandAndWales() {
    String file = "bank-holidays-england-and-wales.csv";
    try (InputStream data =
            Objects.requireNonNull(BankHolidays.class.getResourceAsStream(file), file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
      return parse(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static BankHolidays parse(List<String> lines) {
    Map<LocalDate, String> names = new TreeMap<>();
    for (String line : lines) {
      if (!line.startsWith("#")) {
        int comma = line.indexOf(',');
        names.put(LocalDate.parse(line.substring(0, comma)), line.substring(comma + 1));
      }
    }
    String[] covers = header(lines, "covers").split(" to ", 2);
    return new BankHolidays(
        LocalDate.parse(header(lines, "version")),
        new DateRange(LocalDate.parse(covers[0]), LocalDate.parse(covers[1])),
        names);
  }

  private static String header(List<String> lines, String name) {
    String start = "# " + name + ": ";
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("bank holidays without " + name));
  }
}
