package uk.kith.placements.engine.ssda903;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.placements.engine.ssda903.CheckedReturn.Counts;

/** Cleans a return, asks its rules and repairs what overlaps. A pure function. */
public final class ReturnChecker {

  private static final RuleId COLUMN_NOT_READ = RuleId.of("R-DATA-12");
  private static final Comparator<Repair> REPAIRS_IN_ORDER =
      Comparator.comparing(Repair::table)
          .thenComparing(Repair::row)
          .thenComparing(Repair::rule)
          .thenComparing(Repair::field);

  private ReturnChecker() {}

  /**
   * @param lastYear the return of the year before, if it is held
   * @param knownChildren local numbers of children that other returns or people brought in: their
   *     episodes are accepted without a row in this Header
   */
  public static CheckedReturn check(
      ReceivedReturn received,
      @Nullable HeldReturn lastYear,
      Set<String> knownChildren,
      Distances distances,
      KnownHomes homes) {
    List<Repair> repairs = new ArrayList<>();
    Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
    received
        .files()
        .forEach(
            (table, file) ->
                rows.put(table, Cleaning.clean(file.rows(), received.year(), repairs::add)));
    Subject subject = new Subject(received.year(), rows, lastYear, distances, homes);
    List<Row> episodes = rows.getOrDefault(Table.EPISODES, List.of());
    int last = episodes.stream().mapToInt(Row::number).max().orElse(1);
    Collection<Spells> spells =
        Spells.byChild(Episode.of(received.year(), episodes), Spells.rowNumbers(last + 1)).values();
    spells.forEach(s -> add(repairs, s.repairs()));
    rows.computeIfPresent(Table.EPISODES, (table, cleaned) -> held(cleaned, spells));
    repairs.sort(REPAIRS_IN_ORDER);
    return new CheckedReturn(
        received,
        rows,
        counts(received, subject, knownChildren),
        findings(subject, received, repairs),
        repairs);
  }

  /** A cell is repaired once: what overlaps take out comes after how a code is written. */
  private static void add(List<Repair> repairs, List<Repair> later) {
    Set<String> cells = later.stream().map(ReturnChecker::cell).collect(Collectors.toSet());
    repairs.removeIf(r -> cells.contains(cell(r)));
    repairs.addAll(later);
  }

  /** Episodes as their spells have them, and after them the rows that were added. */
  private static List<Row> held(List<Row> episodes, Collection<Spells> spells) {
    Map<Integer, Row> changed = new TreeMap<>();
    spells.forEach(s -> s.rows().forEach(row -> changed.put(row.number(), row)));
    List<Row> held = new ArrayList<>();
    for (Row row : episodes) {
      Row now = changed.remove(row.number());
      held.add(now == null ? row : now);
    }
    held.addAll(changed.values());
    return held;
  }

  private static List<ReturnFinding> findings(
      Subject subject, ReceivedReturn received, List<Repair> repairs) {
    Map<String, Repair> byCell = new HashMap<>();
    repairs.forEach(r -> byCell.put(cell(r), r));
    Set<String> told = new HashSet<>();
    List<ReturnFinding> findings = new ArrayList<>();
    for (ReturnRule rule : ReturnRules.of(subject.year())) {
      for (ReturnFinding finding : rule.findings(subject)) {
        String cell = cell(finding.table(), finding.row(), finding.field());
        Repair repair = byCell.get(cell);
        told.add(cell);
        findings.add(repair == null ? finding : finding.repaired(repair.repaired()));
      }
    }
    // Nothing is corrected silently: a repair of which no rule spoke speaks for itself.
    repairs.stream()
        .filter(r -> !told.contains(cell(r)))
        .map(ReturnChecker::spoken)
        .forEach(findings::add);
    received
        .files()
        .values()
        .forEach(
            file ->
                file.unknownColumns().forEach(c -> findings.add(columnNotRead(file.table(), c))));
    findings.sort(ReturnRules.IN_ORDER);
    return findings;
  }

  private static ReturnFinding spoken(Repair repair) {
    return new ReturnFinding(
        repair.rule(),
        Severity.INFO,
        repair.table(),
        repair.row(),
        repair.child(),
        repair.field(),
        repair.received(),
        repair.repaired(),
        text(repair));
  }

  private static String text(Repair repair) {
    if (!repair.rule().equals(Overlaps.RULE)) {
      return "The code was read as " + HeaderRules.quoted(repair.repaired()) + ".";
    }
    return switch (repair.field()) {
      case "DEC" -> "The end of the episode was moved so that episodes do not overlap.";
      case "DECOM" ->
          "This row was added: another episode lies inside a longer one, which goes on from this day"
              + " in a row of its own, so that no day is lost.";
      default ->
          "This follows from an episode that lies inside a longer one, which goes on after it.";
    };
  }

  private static String cell(Repair repair) {
    return cell(repair.table(), repair.row(), repair.field());
  }

  private static ReturnFinding columnNotRead(Table table, String column) {
    return new ReturnFinding(
        COLUMN_NOT_READ,
        Severity.WARNING,
        table,
        null,
        "",
        Shown.of(column, 39),
        null,
        null,
        "The column is none of this table; it is kept in the file and was not read.");
  }

  private static String cell(Table table, @Nullable Integer row, String field) {
    return table + "|" + row + "|" + field;
  }

  private static Map<Table, Counts> counts(
      ReceivedReturn received, Subject subject, Set<String> knownChildren) {
    Map<Table, Counts> counts = new EnumMap<>(Table.class);
    for (Table table : received.files().keySet()) {
      List<Row> rows = subject.rows(table);
      long accepted = rows.stream().filter(row -> isAccepted(row, subject, knownChildren)).count();
      counts.put(table, new Counts(rows.size(), (int) accepted));
    }
    return counts;
  }

  private static boolean isAccepted(Row row, Subject subject, Set<String> knownChildren) {
    Row header = subject.header(row.child());
    return switch (row.table()) {
      case HEADER ->
          header != null && header.number() == row.number() && header.date("DOB") != null;
      case EPISODES ->
          row.date("DECOM") != null
              && (knownChildren.contains(row.child())
                  || (header != null && header.date("DOB") != null));
      default -> !row.child().isEmpty();
    };
  }
}
