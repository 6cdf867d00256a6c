package uk.kith.placements.internal.gazetteer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Position;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Invalid.FieldError;
import uk.kith.placements.engine.gazetteer.GazetteerEntry;

/** Reads a gazetteer's file whole, or says of each line why it cannot be read. */
final class GazetteerCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .setCommentMarker('#')
          .get();

  /** More would help nobody to mend the file. */
  private static final int MOST_ERRORS = 50;

  /** The National Grid of Great Britain ends here, in metres. */
  private static final int EASTMOST = 700_000;

  private static final int NORTHMOST = 1_300_000;

  private final List<FieldError> errors = new ArrayList<>();
  private final Map<String, GazetteerEntry> entries = new LinkedHashMap<>();
  private final int mostRows;

  private GazetteerCsv(int mostRows) {
    this.mostRows = mostRows;
  }

  /**
   * @throws Invalid with an error for each line, the first fifty
   */
  static List<GazetteerEntry> read(String csv, int mostRows) {
    GazetteerCsv file = new GazetteerCsv(mostRows);
    file.readLines(csv);
    if (!file.errors.isEmpty()) {
      throw new Invalid(file.errors);
    }
    if (file.entries.isEmpty()) {
      throw new Invalid("", "empty", "The file holds no places");
    }
    return List.copyOf(file.entries.values());
  }

  private void readLines(String csv) {
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      requireColumns(parser.getHeaderNames());
      for (CSVRecord line : parser) {
        if (errors.size() >= MOST_ERRORS) {
          return;
        }
        if (entries.size() >= mostRows) {
          throw new Invalid("", "too-large", "At most " + mostRows + " places in one file");
        }
        readLine(line, parser.getCurrentLineNumber());
      }
    } catch (IllegalArgumentException | UncheckedIOException | IOException e) {
      throw new Invalid("", "not-csv", "The file cannot be read as CSV with one header row");
    }
  }

  private static void requireColumns(List<String> header) {
    List<String> names = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    List<FieldError> missing = new ArrayList<>();
    if (!names.contains("postcode") && !names.contains("sector")) {
      missing.add(new FieldError("postcode", "required", "A column postcode or sector is needed"));
    }
    for (String name : List.of("easting", "northing", "authority")) {
      if (!names.contains(name)) {
        missing.add(new FieldError(name, "required", "A column " + name + " is needed"));
      }
    }
    if (!missing.isEmpty()) {
      throw new Invalid(missing);
    }
  }

  private void readLine(CSVRecord line, long number) {
    int before = errors.size();
    String place = field(line, number, "postcode or sector", GazetteerCsv::place);
    Integer easting = field(line, number, "easting", l -> metres(l, "easting", EASTMOST));
    Integer northing = field(line, number, "northing", l -> metres(l, "northing", NORTHMOST));
    LocalAuthority authority = field(line, number, "authority", GazetteerCsv::authority);
    BigDecimal share = field(line, number, "share", GazetteerCsv::share);
    if (errors.size() > before
        || place == null
        || easting == null
        || northing == null
        || authority == null
        || share == null) {
      return;
    }
    try {
      Position position = new Position(easting, northing);
      if (entries.put(place, new GazetteerEntry(place, position, authority, share)) != null) {
        error(number, "duplicate", place + " stands in the file twice");
      }
    } catch (IllegalArgumentException e) {
      error(number, "share", String.valueOf(e.getMessage()));
    }
  }

  private <T> @Nullable T field(
      CSVRecord line, long number, String name, Function<CSVRecord, T> read) {
    try {
      return read.apply(line);
    } catch (IllegalArgumentException e) {
      error(number, name.replace(' ', '-'), "The " + name + " cannot be read");
      return null;
    }
  }

  private void error(long number, String code, String message) {
    errors.add(new FieldError("line " + number, code, "Line " + number + ": " + message));
  }

  /** A sector keeps its space: without it S65 could be a district or the sector S6 5. */
  private static String place(CSVRecord line) {
    String written = (text(line, "postcode") + text(line, "sector")).toUpperCase(Locale.ROOT);
    String spaced = written.replaceAll("\\s+", " ");
    return GazetteerEntry.isSector(spaced) ? spaced : Postcode.parse(written).value();
  }

  private static int metres(CSVRecord line, String name, int most) {
    int metres = Integer.parseInt(text(line, name));
    if (metres < 0 || metres > most) {
      throw new IllegalArgumentException("outside the National Grid");
    }
    return metres;
  }

  /** A social services authority: the codes of county districts are refused (R-PLACE-23). */
  private static LocalAuthority authority(CSVRecord line) {
    LocalAuthority authority = new LocalAuthority(text(line, "authority").toUpperCase(Locale.ROOT));
    if (authority.code().startsWith("E07")) {
      throw new IllegalArgumentException("a district");
    }
    return authority;
  }

  private static BigDecimal share(CSVRecord line) {
    String share = text(line, "share");
    return share.isEmpty() ? BigDecimal.ONE : new BigDecimal(share);
  }

  private static String text(CSVRecord line, String name) {
    return line.isMapped(name) && line.isSet(name) ? line.get(name).strip() : "";
  }
}
