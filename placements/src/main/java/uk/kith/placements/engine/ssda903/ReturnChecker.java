package uk.kith.placements.engine.ssda903;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
      Distances distances) {
    List<Repair> repairs = new ArrayList<>();
    Map<Table, List<Row>> rows = new EnumMap<>(Table.class);
    received
        .files()
        .forEach(
            (table, file) ->
                rows.put(table, Cleaning.clean(file.rows(), received.year(), repairs::add)));
    Subject subject = new Subject(received.year(), rows, lastYear, distances);
    Map<String, Spells> spells =
        Spells.byChild(Episode.of(received.year(), rows.getOrDefault(Table.EPISODES, List.of())));
    spells.values().forEach(s -> repairs.addAll(s.repairs()));
    if (rows.containsKey(Table.EPISODES)) {
      rows.put(Table.EPISODES, ended(rows.get(Table.EPISODES), repairs));
    }
    repairs.sort(REPAIRS_IN_ORDER);
    return new CheckedReturn(
        received,
        rows,
        counts(received, subject, knownChildren),
        findings(subject, received, repairs),
        repairs);
  }

  /** Episodes with the ends that the repairs gave them. */
  private static List<Row> ended(@Nullable List<Row> episodes, List<Repair> repairs) {
    Map<Integer, String> ends =
        repairs.stream()
            .filter(r -> r.rule().equals(Spells.OVERLAP))
            .collect(Collectors.toMap(Repair::row, Repair::repaired));
    return episodes == null
        ? List.of()
        : episodes.stream()
            .map(
                row -> {
                  String end = ends.get(row.number());
                  return end == null ? row : row.with("DEC", end);
                })
            .toList();
  }

  private static List<ReturnFinding> findings(
      Subject subject, ReceivedReturn received, List<Repair> repairs) {
    Map<String, Repair> byCell = new HashMap<>();
    repairs.forEach(r -> byCell.put(cell(r.table(), r.row(), r.field()), r));
    Set<String> told = new HashSet<>();
    List<ReturnFinding> findings = new ArrayList<>();
    for (ReturnRule rule : ReturnRules.ALL) {
      for (ReturnFinding finding : rule.findings(subject)) {
        String cell = cell(finding.table(), finding.row(), finding.field());
        Repair repair = byCell.get(cell);
        told.add(cell);
        findings.add(repair == null ? finding : finding.repaired(repair.repaired()));
      }
    }
    // Nothing is corrected silently: a repair of which no rule spoke speaks for itself.
    repairs.stream()
        .filter(r -> !told.contains(cell(r.table(), r.row(), r.field())))
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
        repair.field().equals("DEC")
            ? "The end of the episode was moved so that episodes do not overlap."
            : "The code was read as " + HeaderRules.quoted(repair.repaired()) + ".");
  }

  private static ReturnFinding columnNotRead(Table table, String column) {
    return new ReturnFinding(
        COLUMN_NOT_READ,
        Severity.WARNING,
        table,
        null,
        "",
        column.length() <= 40 ? column : column.substring(0, 40),
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
