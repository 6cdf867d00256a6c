package uk.kith.placements.internal.households;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.Invalid.FieldError;
import uk.kith.placements.api.RecordHousehold;
import uk.kith.placements.engine.HeritageSupport;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;

/**
 * Reads a file of households whole, or says of each line what cannot be read. Columns by name, in
 * any order and case; only the first six are required: {@code localId, name, kind, places,
 * approvedFrom, own, minAge, maxAge, approvedUntil, sex, types, agency, approvedBy, postcode,
 * phone, worker, team, notAvailable, notAvailableReason, notAvailableReview, skills, languages,
 * supports, urn, registration}. Several values in one cell are parted by semicolons; {@code skills}
 * are {@code BEHAVIOUR:HIGH;HEALTH:SOME}; days are {@code yyyy-MM-dd}.
 */
@ApplicationScoped
public class HouseholdCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private static final List<String> REQUIRED =
      List.of("localId", "name", "kind", "own", "places", "approvedFrom");

  /** More would help nobody to mend the file. */
  private static final int MOST_ERRORS = 50;

  private static final int OLDEST = 17;

  /**
   * @throws Invalid with an error for each cell that cannot be read
   */
  List<RecordHousehold> read(String csv) {
    List<FieldError> errors = new ArrayList<>();
    List<RecordHousehold> households = new ArrayList<>();
    Set<String> localIds = new HashSet<>();
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      requireColumns(parser.getHeaderNames());
      for (CSVRecord record : parser) {
        Line line = new Line(record, errors);
        RecordHousehold household = household(line);
        if (household != null) {
          households.add(household);
          if (!localIds.add(household.localId())) {
            line.error("localId", "twice", "stands twice in the file");
          }
        }
        if (errors.size() >= MOST_ERRORS) {
          break;
        }
      }
    } catch (IllegalArgumentException | UncheckedIOException | IOException e) {
      throw new Invalid("", "not-csv", "The file cannot be read as CSV with one header row");
    }
    if (!errors.isEmpty()) {
      throw new Invalid(errors);
    }
    if (households.isEmpty()) {
      throw new Invalid("", "empty", "The file holds no households");
    }
    return households;
  }

  private static void requireColumns(List<String> header) {
    Set<String> names =
        header.stream().map(n -> n.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    List<FieldError> missing = new ArrayList<>();
    for (String name : REQUIRED) {
      if (!names.contains(name.toLowerCase(Locale.ROOT))) {
        missing.add(new FieldError(name, "required", "A column " + name + " is needed"));
      }
    }
    if (!missing.isEmpty()) {
      throw new Invalid(missing);
    }
  }

  private static @Nullable RecordHousehold household(Line line) {
    String localId = line.required("localId", text -> text);
    String name = line.required("name", text -> text);
    HouseholdKind kind = line.required("kind", text -> HouseholdKind.valueOf(upper(text)));
    Boolean own = line.required("own", HouseholdCsv::yes);
    Integer places = line.required("places", Integer::valueOf);
    LocalDate from = line.required("approvedFrom", LocalDate::parse);
    LocalDate until = line.find("approvedUntil", LocalDate::parse);
    Integer minAge = line.find("minAge", Integer::valueOf);
    Integer maxAge = line.find("maxAge", Integer::valueOf);
    Sex sex = line.find("sex", text -> Sex.valueOf(upper(text)));
    Set<SearchKind> types = line.find("types", t -> many(t, v -> SearchKind.valueOf(upper(v))));
    LocalAuthority approvedBy = line.find("approvedBy", LocalAuthority::new);
    Postcode postcode = line.find("postcode", Postcode::parse);
    Integer unavailable = line.find("notAvailable", Integer::valueOf);
    NotAvailable.Reason reason =
        line.find("notAvailableReason", text -> NotAvailable.Reason.valueOf(upper(text)));
    LocalDate review = line.find("notAvailableReview", LocalDate::parse);
    Needs skills = line.find("skills", HouseholdCsv::skills);
    Set<String> languages = line.find("languages", text -> many(text, v -> v));
    Set<String> supports = line.find("supports", text -> many(text, v -> v));
    Registration.Status registration =
        line.find("registration", text -> Registration.Status.valueOf(upper(text)));
    if (unavailable != null && unavailable > 0 && reason == null) {
      line.error("notAvailableReason", "required", "says why places are not available");
    }
    AgeRange ages = line.ages(minAge == null ? 0 : minAge, maxAge == null ? OLDEST : maxAge);
    if (line.failed
        || localId == null
        || name == null
        || kind == null
        || own == null
        || places == null
        || from == null
        || ages == null) {
      return null;
    }
    return new RecordHousehold(
        localId,
        name,
        kind,
        own,
        line.find("agency", text -> text),
        approvedBy,
        postcode,
        line.find("phone", text -> text),
        line.find("worker", text -> text),
        line.find("team", text -> text),
        new Terms(places, ages, sex, types == null ? Set.of() : types, Set.of()),
        from,
        until,
        unavailable == null || unavailable == 0 || reason == null
            ? List.of()
            : List.of(new NotAvailable(unavailable, reason, review)),
        from,
        List.of(),
        skills == null ? Needs.NOT_KNOWN : skills,
        null,
        languages == null ? Set.of() : languages,
        new HeritageSupport(
            Heritage.NOT_KNOWN, supports == null ? Set.of() : supports, supports != null),
        registration == null
            ? null
            : new Registration(line.find("urn", text -> text), registration),
        Set.of());
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }

  private static Boolean yes(String text) {
    return switch (upper(text)) {
      case "TRUE", "YES", "Y", "1" -> true;
      case "FALSE", "NO", "N", "0" -> false;
      default -> throw new IllegalArgumentException("yes or no");
    };
  }

  private static <T> Set<T> many(String text, Function<String, T> read) {
    return Arrays.stream(text.split(";"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(read)
        .collect(Collectors.toSet());
  }

  private static Needs skills(String text) {
    Map<NeedKind, NeedLevel> levels = new EnumMap<>(NeedKind.class);
    for (String part : many(text, value -> value)) {
      int colon = part.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("a skill is KIND:LEVEL");
      }
      levels.put(
          NeedKind.valueOf(upper(part.substring(0, colon).strip())),
          NeedLevel.valueOf(upper(part.substring(colon + 1).strip())));
    }
    return new Needs(levels);
  }

  /** One line, whose cells are read one by one so that every error is told. */
  private static final class Line {
    private final CSVRecord record;
    private final List<FieldError> errors;
    private boolean failed;

    Line(CSVRecord record, List<FieldError> errors) {
      this.record = record;
      this.errors = errors;
    }

    <T> @Nullable T required(String column, Function<String, T> read) {
      if (text(column).isEmpty()) {
        error(column, "required", "is empty");
        return null;
      }
      return find(column, read);
    }

    <T> @Nullable T find(String column, Function<String, T> read) {
      String text = text(column);
      if (text.isEmpty()) {
        return null;
      }
      try {
        return read.apply(text);
      } catch (IllegalArgumentException | DateTimeException e) {
        error(column, "unreadable", "cannot be read");
        return null;
      }
    }

    @Nullable AgeRange ages(int min, int max) {
      if (min < 0 || max < min) {
        error("maxAge", "range", "is below minAge");
        return null;
      }
      return new AgeRange(min, max);
    }

    /** The text does not repeat the cell: it may be somebody's address. */
    void error(String column, String code, String what) {
      failed = true;
      errors.add(
          new FieldError(
              column, code, "Line " + (record.getRecordNumber() + 1) + ": " + column + " " + what));
    }

    private String text(String column) {
      return record.isMapped(column) && record.isSet(column) ? record.get(column) : "";
    }
  }
}
