package uk.kith.sufficiency.engine.pooled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.kith.kernel.SampleData;
import uk.kith.sufficiency.engine.pooled.YearlyTables.Authority;
import uk.kith.sufficiency.engine.pooled.YearlyTables.Count;

/** The published tables of 2011 to 2022, with the regions of the interactive tool. */
final class PublishedTables {

  private static final Pattern LOCAL_AUTHORITY = Pattern.compile("E(06|08|09|10).*");

  private PublishedTables() {}

  static YearlyTables read() throws IOException {
    Map<String, String> regions = new HashMap<>();
    for (CSVRecord row : rows("dfe/la_indicators_2016_2022.csv")) {
      if (!row.get("region").equals("NA")) {
        regions.put(plain(row.get("area")), row.get("region"));
      }
    }
    Map<String, Authority> authorities = new LinkedHashMap<>();
    List<Count> counts = new ArrayList<>();
    for (CSVRecord row : rows("dfe/looked_after_la_panel_2011_2022.csv")) {
      String code = row.get("geo_code");
      String name = row.get("la_name");
      if (LOCAL_AUTHORITY.matcher(code).matches()) {
        if (!name.isBlank()) {
          authorities.put(code, new Authority(code, name, regions.get(plain(name))));
        }
        Measure.of(row.get("measure"))
            .filter(any -> row.get("value").matches("[0-9.]+"))
            .ifPresent(
                measure ->
                    counts.add(
                        new Count(
                            code,
                            Integer.parseInt(row.get("year")),
                            measure,
                            Double.parseDouble(row.get("value")))));
      }
    }
    return YearlyTables.of(authorities.values(), counts);
  }

  private static List<CSVRecord> rows(String name) throws IOException {
    Path path = SampleData.path(name);
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(Files.newBufferedReader(path))) {
      return parser.getRecords();
    }
  }

  /** The two files spell some names differently. */
  private static String plain(String name) {
    return name.replaceFirst(",.*", "")
        .replace("&", "and")
        .toLowerCase(Locale.ROOT)
        .replace("county ", "")
        .replace(" borough", "")
        .strip();
  }
}
