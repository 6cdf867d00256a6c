package uk.kith.placements.engine.ssd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.EthnicCode;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.Days;
import uk.kith.placements.engine.ssd.ChildInCase.Done;
import uk.kith.placements.engine.ssd.ChildInCase.Status;
import uk.kith.placements.engine.ssd.ChildInCase.Stay;
import uk.kith.placements.engine.ssda903.Codes;

/**
 * What an extract tells of each of its people. What cannot be read is a finding; of a table with
 * something unreadable about a person nothing is taken for that person.
 *
 * @param people in the order of the file
 * @param findings in the order of the tables, those of reading the files first
 */
public record ExtractTold(List<ChildInCase> people, List<SsdFinding> findings) {

  /** Findings kept of one table; more say no more. */
  static final int FINDINGS_OF_A_TABLE = 200;

  /** Absences are M or A, however the case system writes them. */
  private static final Map<String, String> ABSENCES =
      Map.of("M", "M", "MISSING", "M", "A", "A", "ABSENT", "A", "AWAY", "A");

  /** Cells in which a case system says that it does not know. */
  private static final Set<String> UNKNOWN = Set.of("U", "UNKNOWN", "NOT KNOWN");

  public ExtractTold {
    people = List.copyOf(people);
    findings = List.copyOf(findings);
  }

  public static ExtractTold of(SsdExtract extract) {
    return new Telling(extract).tell();
  }

  /** One extract being put together. */
  private static final class Telling {
    private final SsdExtract extract;
    private final Reading reading = new Reading();
    private final Map<String, SsdRow> persons = new LinkedHashMap<>();
    private final Map<SsdTable, Map<String, List<SsdRow>>> rows = new EnumMap<>(SsdTable.class);

    Telling(SsdExtract extract) {
      this.extract = extract;
    }

    ExtractTold tell() {
      for (SsdRow row : extract.rows(SsdTable.PERSON)) {
        String id = row.value("person_id");
        if (id.isEmpty()) {
          reading.say(row, "person_id", "The person has no id and is left out.");
        } else if (persons.putIfAbsent(id, row) != null) {
          reading.say(row, "person_id", "The person stands twice: the first row counts.");
        }
      }
      Map<String, String> owners = owners();
      for (SsdTable table : SsdTable.values()) {
        if (table != SsdTable.PERSON) {
          rows.put(table, Reading.byPerson(extract.rows(table), row -> person(row, owners)));
        }
      }
      List<ChildInCase> people = new ArrayList<>();
      persons.forEach((id, row) -> people.add(child(id, row)));
      List<SsdFinding> all = new ArrayList<>(extract.findings());
      all.addAll(reading.findings());
      return new ExtractTold(people, fewer(all));
    }

    /** Whose period of care it is, by its id: reviews name no person. */
    private Map<String, String> owners() {
      Map<String, String> owners = new HashMap<>();
      for (SsdTable table : List.of(SsdTable.EPISODES, SsdTable.PLACEMENT)) {
        extract
            .rows(table)
            .forEach(row -> owners.putIfAbsent(row.value("cla_id"), row.value("person_id")));
      }
      owners.remove("");
      return owners;
    }

    private @Nullable String person(SsdRow row, Map<String, String> owners) {
      boolean review = row.table() == SsdTable.REVIEWS;
      String named = review ? row.value("cla_id") : row.value("person_id");
      String person = review ? owners.getOrDefault(named, "") : named;
      if (persons.containsKey(person)) {
        return person;
      }
      reading.say(
          row,
          review ? "cla_id" : "person_id",
          review
              ? "No episode or placement has this id: the review is left out."
              : "The person is not in ssd_person: the row is left out.");
      return null;
    }

    private List<SsdRow> rows(SsdTable table, String person) {
      return rows.getOrDefault(table, Map.of()).getOrDefault(person, List.of());
    }

    private ChildInCase child(String id, SsdRow row) {
      LocalDate born = reading.day(row, "dob");
      LocalDate due = reading.day(row, "expected_dob");
      String ethnic = row.value("ethnicity");
      String ethnicCode = EthnicCode.find(Placed.code(ethnic)).map(Enum::name).orElse("");
      if (!ethnic.isEmpty() && ethnicCode.isEmpty()) {
        reading.say(row, "ethnicity", Reading.shown(ethnic) + " is no national code.");
      }
      boolean lookedAfter =
          List.of(SsdTable.LEGAL_STATUS, SsdTable.EPISODES, SsdTable.PLACEMENT).stream()
              .anyMatch(table -> !rows(table, id).isEmpty());
      return new ChildInCase(
          id,
          row.value("legacy_id"),
          filled(row.value("forename")),
          filled(row.value("surname")),
          born,
          born == null ? due : null,
          sex(row.value("sex")),
          ethnicCode,
          lookedAfter,
          legalStatuses(id),
          placements(id),
          done(id),
          rows(SsdTable.FAMILY, id).stream()
              .map(each -> each.value("family_id"))
              .filter(family -> !family.isEmpty())
              .collect(Collectors.toCollection(TreeSet::new)),
          kept(id));
    }

    private Map<SsdTable, List<KeptRow>> kept(String person) {
      Map<SsdTable, List<KeptRow>> kept = new EnumMap<>(SsdTable.class);
      for (SsdTable table : SsdTable.KEPT_ELSEWHERE) {
        List<SsdRow> read = rows(table, person);
        List<KeptRow> all = new KeptRows(reading).of(table, read);
        if (!isUnreadable(table, person, read) && !read.isEmpty()) {
          kept.put(table, all);
        }
      }
      return kept;
    }

    private static Sex sex(String cell) {
      return switch (cell.toUpperCase(Locale.ROOT)) {
        case "M", "MALE", "1" -> Sex.MALE;
        case "F", "FEMALE", "2" -> Sex.FEMALE;
        default -> Sex.UNKNOWN;
      };
    }

    /** Whether nothing of the table may be taken for the person. */
    private boolean isUnreadable(SsdTable table, String person, List<SsdRow> read) {
      Set<String> leftOut = extract.leftOut().getOrDefault(table, Set.of());
      boolean broken = leftOut.contains(person) || read.stream().anyMatch(reading::isSpoiled);
      if (broken && !read.isEmpty()) {
        boolean sealed =
            !leftOut.contains(person)
                && read.stream().filter(reading::isSpoiled).allMatch(reading::isSpoiledInSecret);
        reading.sayNothingTaken(
            read.get(0),
            "A row of this person cannot be read: nothing of the table is taken for the person.",
            sealed);
      }
      return broken;
    }

    private @Nullable List<Status> legalStatuses(String person) {
      List<SsdRow> read = rows(SsdTable.LEGAL_STATUS, person);
      List<Status> all = new ArrayList<>();
      for (SsdRow row : read) {
        LocalDate start = reading.needed(row, "legal_status_start_date");
        LocalDate end = reading.day(row, "legal_status_end_date");
        String code = Placed.code(row.value("legal_status"));
        if (!Codes.LS.contains(code)) {
          reading.spoil(
              row,
              "legal_status",
              Reading.shown(row.value("legal_status")) + " is no legal status of the return.");
        }
        if (start != null && isInOrder(row, "legal_status_end_date", start, end)) {
          all.add(new Status(new Days(start, end), code));
        }
      }
      if (isUnreadable(SsdTable.LEGAL_STATUS, person, read) || read.isEmpty()) {
        return null;
      }
      return Lines.oneAfterTheOther(
          all, Status::days, (each, days) -> new Status(days, each.code()));
    }

    private boolean isInOrder(SsdRow row, String name, LocalDate start, @Nullable LocalDate end) {
      if (end != null && end.isBefore(start)) {
        reading.spoil(row, name, "The end is before the start, " + start + ".");
        return false;
      }
      return true;
    }

    private @Nullable List<Stay> placements(String person) {
      List<SsdRow> read = rows(SsdTable.PLACEMENT, person);
      List<SsdRow> episodes = rows(SsdTable.EPISODES, person);
      List<Stay> all = new StayReader(reading, episodes).stays(read);
      boolean broken = isUnreadable(SsdTable.PLACEMENT, person, read);
      broken |= isUnreadable(SsdTable.EPISODES, person, episodes);
      return broken || read.isEmpty() ? null : all;
    }

    private Map<SsdTable, List<Done>> done(String person) {
      Map<SsdTable, List<Done>> done = new EnumMap<>(SsdTable.class);
      add(done, SsdTable.REVIEWS, person, this::review);
      add(done, SsdTable.VISITS, person, this::visit);
      add(done, SsdTable.CARE_PLAN, person, this::carePlan);
      add(done, SsdTable.MISSING, person, this::absence);
      add(
          done,
          SsdTable.DISABILITY,
          person,
          row -> new Done(null, null, Placed.code(row.value("disability_code"))));
      add(done, SsdTable.HEALTH, person, this::healthCheck);
      return done;
    }

    /** Reads one row; null when it tells of nothing done. */
    private interface DoneReader {
      @Nullable Done read(SsdRow row);
    }

    private void add(
        Map<SsdTable, List<Done>> done, SsdTable table, String person, DoneReader reader) {
      List<SsdRow> read = rows(table, person);
      List<Done> all = new ArrayList<>();
      for (SsdRow row : read) {
        Done one = reader.read(row);
        if (one != null && !all.contains(one)) {
          all.add(one);
        }
      }
      if (!isUnreadable(table, person, read) && !read.isEmpty()) {
        all.sort(
            Comparator.comparing(Done::on, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Done::code));
        done.put(table, all);
      }
    }

    /** One that was cancelled, or is only planned, tells nothing. */
    private @Nullable Done review(SsdRow row) {
      if (isYes(row.value("cla_review_cancelled"))) {
        return null;
      }
      LocalDate on = reading.day(row, "cla_review_date");
      return on == null
          ? null
          : new Done(on, null, Placed.code(row.value("cla_review_participation")));
    }

    private @Nullable Done visit(SsdRow row) {
      LocalDate on = reading.needed(row, "cla_visit_date");
      String seen = row.value("cla_visit_seen");
      return on == null ? null : new Done(on, null, seen.isEmpty() ? "" : isYes(seen) ? "Y" : "N");
    }

    private @Nullable Done carePlan(SsdRow row) {
      LocalDate on = reading.needed(row, "cla_care_plan_start_date");
      LocalDate until = reading.day(row, "cla_care_plan_end_date");
      return on == null || !isInOrder(row, "cla_care_plan_end_date", on, until)
          ? null
          : new Done(on, until, planCodes(row));
    }

    /** What cannot be read is said; the plan's days are taken all the same. */
    private String planCodes(SsdRow row) {
      String cell = row.value("cla_care_plan_json");
      Set<String> codes = CarePlanCell.find(cell).orElse(null);
      if (codes == null) {
        reading.say(
            row,
            "cla_care_plan_json",
            Reading.shown(cell) + " names no plan of the dataset: it is not taken.");
        return "";
      }
      return String.join(";", codes);
    }

    /** One that did not take place, or not yet, tells nothing. */
    private @Nullable Done healthCheck(SsdRow row) {
      String status = row.value("health_check_status");
      if (!HealthCheck.tookPlace(status)) {
        reading.say(
            row,
            "health_check_status",
            Reading.shown(status) + " does not say that it took place: it is not taken.");
        return null;
      }
      LocalDate on = reading.needed(row, "health_check_date");
      return on == null
          ? null
          : new Done(on, null, HealthCheck.of(row.value("health_check_type")).name());
    }

    private @Nullable Done absence(SsdRow row) {
      LocalDate on = reading.needed(row, "missing_episode_start_date");
      LocalDate until = reading.day(row, "missing_episode_end_date");
      String kind = Placed.code(row.value("missing_episode_type"));
      String word = row.value("missing_episode_type").split("\\W", 2)[0].toUpperCase(Locale.ROOT);
      String code = ABSENCES.getOrDefault(kind, ABSENCES.getOrDefault(word, ""));
      return on == null || !isInOrder(row, "missing_episode_end_date", on, until)
          ? null
          : new Done(
              on,
              until,
              code,
              yesOrNo(row, "missing_rhi_offered"),
              yesOrNo(row, "missing_rhi_accepted"));
    }

    /** Null when it is not told; what is neither is said, and the row is taken without it. */
    private @Nullable Boolean yesOrNo(SsdRow row, String name) {
      String cell = row.value(name);
      if (isYes(cell)) {
        return true;
      }
      if (Set.of("N", "NO", "0", "FALSE").contains(cell.toUpperCase(Locale.ROOT))) {
        return false;
      }
      if (!cell.isEmpty() && !UNKNOWN.contains(cell.toUpperCase(Locale.ROOT))) {
        reading.say(row, name, Reading.shown(cell) + " is neither Y nor N: it is not taken.");
      }
      return null;
    }

    private static boolean isYes(String cell) {
      return Set.of("Y", "YES", "1", "TRUE").contains(cell.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String filled(String text) {
      return text.isEmpty() ? null : text;
    }

    /** So many of each table, and how many more there are. */
    private static List<SsdFinding> fewer(List<SsdFinding> all) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      List<SsdFinding> kept = new ArrayList<>();
      for (SsdFinding finding : all) {
        if (counts.merge(finding.table(), 1, Integer::sum) <= FINDINGS_OF_A_TABLE) {
          kept.add(finding);
        }
      }
      counts.forEach(
          (table, count) -> {
            if (count > FINDINGS_OF_A_TABLE) {
              kept.add(
                  new SsdFinding(
                      table,
                      0,
                      "",
                      (count - FINDINGS_OF_A_TABLE)
                          + " more findings of this table are not listed.",
                      table.equals(SsdTable.PLACEMENT.key())
                          || table.equals(SsdTable.PERMANENCE.key())));
            }
          });
      return kept;
    }
  }
}
