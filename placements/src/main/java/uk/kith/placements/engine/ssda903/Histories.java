package uk.kith.placements.engine.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Postcode;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.ssda903.ChildTold.Dated;
import uk.kith.placements.engine.ssda903.Spells.LegalSpell;

/**
 * The returns of several years put together into what they tell of each child: who the child is,
 * and placements, legal statuses, homes and workers one after the other.
 *
 * @param children in the order of their local numbers
 * @param repairs ends of episodes that one return leaves open or too long and another's episodes
 *     close (R-DATA-01); those within one return were made when it was checked
 */
public record Histories(List<ChildTold> children, List<Repair> repairs) {

  public Histories {
    children = List.copyOf(children);
    repairs = List.copyOf(repairs);
  }

  /**
   * @param years the newest return of each year, in any order
   * @param wanted children by local number; those without a date of birth in any return are told
   *     only if they stand in {@code known}
   * @param known children who are in the register whoever brought them in
   */
  public static Histories of(List<HeldYear> years, Set<String> wanted, Set<String> known) {
    List<HeldYear> inOrder =
        years.stream().sorted(Comparator.comparingInt(HeldYear::year)).toList();
    Map<String, List<Header>> headers = new HashMap<>();
    List<Episode> episodes = new ArrayList<>();
    Map<String, List<Row>> workers = new HashMap<>();
    for (HeldYear year : inOrder) {
      Subject.headers(year.rows(Table.HEADER))
          .forEach(
              (child, row) ->
                  headers
                      .computeIfAbsent(child, c -> new ArrayList<>())
                      .add(new Header(year.year(), row)));
      episodes.addAll(Episode.of(year.year(), year.rows(Table.EPISODES)));
      year.rows(Table.SW_EPISODES)
          .forEach(row -> workers.computeIfAbsent(row.child(), c -> new ArrayList<>()).add(row));
    }
    episodes.removeIf(e -> !wanted.contains(e.child()));
    Map<String, Spells> spells = Spells.byChild(episodes);
    List<ChildTold> told = new ArrayList<>();
    List<Repair> repairs = new ArrayList<>();
    for (String child : new TreeSet<>(wanted)) {
      ChildTold one =
          told(
              child,
              headers.getOrDefault(child, List.of()),
              spells.get(child),
              workers.getOrDefault(child, List.of()));
      if (one.born() != null || known.contains(child)) {
        told.add(one);
      }
      Spells theirs = spells.get(child);
      repairs.addAll(theirs == null ? List.of() : theirs.repairs());
    }
    return new Histories(told, repairs);
  }

  private record Header(int year, Row row) {}

  private static ChildTold told(
      String child, List<Header> headers, @Nullable Spells spells, List<Row> workers) {
    LocalDate born = null;
    Sex sex = Sex.UNKNOWN;
    String ethnic = "";
    for (Header header : headers) {
      LocalDate date = header.row().date("DOB");
      born = date == null ? born : date;
      Sex told = Codes.sex(header.row().value("SEX"), header.year());
      sex = told == null || told == Sex.UNKNOWN ? sex : told;
      // R-DATA-10: what differs is queried, not overwritten.
      ethnic = Ethnicity.held(ethnic, header.row().value("ETHNIC"));
    }
    return new ChildTold(
        child,
        born,
        sex,
        ethnic,
        spells == null ? List.of() : spells.placements(),
        spells == null ? List.of() : legalStatuses(spells.legal()),
        spells == null ? List.of() : homes(spells.episodes()),
        workers(workers));
  }

  private static List<Dated> legalStatuses(List<LegalSpell> spells) {
    return spells.stream()
        .filter(s -> !s.legalStatus().isEmpty())
        .map(s -> new Dated(s.start(), dayBefore(s.end()), s.legalStatus()))
        .toList();
  }

  /** A home stays the home until another is told; what is no postcode tells none. */
  private static List<Dated> homes(List<Episode> episodes) {
    List<Dated> homes = new ArrayList<>();
    for (Episode episode : episodes) {
      Postcode.find(episode.row().value("HOME_POST"))
          .ifPresent(postcode -> append(homes, episode.start(), postcode.value()));
    }
    return homes;
  }

  private static List<Dated> workers(List<Row> rows) {
    List<Row> inOrder =
        rows.stream()
            .filter(row -> row.date("SW_DECOM") != null && !row.value("SW_ID").isEmpty())
            .sorted(
                Comparator.<Row, LocalDate>comparing(
                        row -> Objects.requireNonNull(row.date("SW_DECOM")))
                    .thenComparing(row -> String.join("\n", row.values())))
            .toList();
    List<Dated> workers = new ArrayList<>();
    for (Row row : inOrder) {
      LocalDate from = Objects.requireNonNull(row.date("SW_DECOM"));
      append(workers, from, row.value("SW_ID"));
      LocalDate until = dayBefore(row.date("SW_DEC"));
      Dated last = workers.get(workers.size() - 1);
      if (until != null && !until.isBefore(last.from())) {
        workers.set(workers.size() - 1, new Dated(last.from(), until, last.value()));
      }
    }
    return workers;
  }

  /** Adds a value from a day on and ends the one before. */
  private static void append(List<Dated> values, LocalDate from, String value) {
    if (!values.isEmpty()) {
      Dated last = values.get(values.size() - 1);
      boolean holds = last.until() == null || !last.until().isBefore(from.minusDays(1));
      if (holds && last.value().equals(value)) {
        values.set(values.size() - 1, new Dated(last.from(), null, value));
        return;
      }
      if (last.from().equals(from)) {
        values.remove(values.size() - 1);
      } else if (last.until() == null || !last.until().isBefore(from)) {
        values.set(values.size() - 1, new Dated(last.from(), from.minusDays(1), last.value()));
      }
    }
    values.add(new Dated(from, null, value));
  }

  private static @Nullable LocalDate dayBefore(@Nullable LocalDate day) {
    return day == null ? null : day.minusDays(1);
  }
}
