package uk.kith.court.internal.trackers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.hearing.Hearing;
import uk.kith.court.engine.hearing.HearingType;
import uk.kith.court.internal.KnownCase;
import uk.kith.court.internal.TrackedCases.Mistake;
import uk.kith.placements.engine.sheets.CodeWords;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetReader;
import uk.kith.placements.engine.sheets.SheetRow;
import uk.kith.placements.engine.trackers.ChildIndex;
import uk.kith.placements.engine.trackers.TrackedChild;
import uk.kith.placements.engine.trackers.TrackerFindings;

/**
 * Lays a legal tracker beside the record. A row is of one child in one case: the case of its
 * number, else of its day of issue or submission, else the one that is open. What Kith does not
 * hold would be recorded; what it holds otherwise is told. Rows of one number are one case.
 */
final class LegalComparison {

  /** The hearings that trackers hold, by their kind. */
  static final Map<HearingType, SheetColumn<LocalDate>> HEARINGS =
      Collections.unmodifiableMap(
          new EnumMap<>(
              Map.of(
                  HearingType.CASE_MANAGEMENT, LegalColumns.CASE_MANAGEMENT,
                  HearingType.ISSUE_RESOLUTION, LegalColumns.ISSUES_RESOLUTION,
                  HearingType.FINAL, LegalColumns.FINAL_HEARING)));

  /** What is one for all the children of a case. */
  private static final List<SheetColumn<?>> OF_THE_CASE =
      List.of(
          LegalColumns.KIND,
          LegalColumns.SUBMITTED,
          LegalColumns.ISSUED,
          LegalColumns.CASE_NUMBER,
          LegalColumns.COURT,
          LegalColumns.JUDGE,
          LegalColumns.GUARDIAN,
          LegalColumns.LAWYER,
          LegalColumns.CASE_MANAGEMENT,
          LegalColumns.ISSUES_RESOLUTION,
          LegalColumns.FINAL_HEARING);

  private final ChildIndex index;
  private final CasesOfRows cases;
  private final LocalDate from;
  private final TrackerFindings findings;
  private final LegalChildComparison ofChildren;
  private final OrdersOnRecord orders;
  private final Map<String, CaseToRecord> toRecord = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * What a tracker comes to.
   *
   * @param toRecord nothing while something cannot be read
   */
  record Result(SheetPreview<TrackedChild> preview, List<CaseToRecord> toRecord) {}

  private LegalComparison(
      Collection<TrackedChild> children,
      List<KnownCase> cases,
      OrdersOnRecord orders,
      LocalDate from,
      TrackerFindings findings) {
    this.ofChildren = new LegalChildComparison(findings, orders, from);
    this.orders = orders;
    this.index = new ChildIndex(children);
    this.cases = new CasesOfRows(cases);
    this.from = from;
    this.findings = findings;
  }

  /**
   * @param children whom the rows may name
   * @param cases of the authority
   * @param inCourt children in care or supervision proceedings, whom a whole tracker names
   * @param orders what of orders of other cases speaks against those of the sheet
   */
  static Result of(
      SheetReader.Result read,
      Collection<TrackedChild> children,
      List<KnownCase> cases,
      List<TrackedChild> inCourt,
      OrdersOnRecord orders,
      LocalDate from,
      LocalDate today) {
    TrackerFindings findings = new TrackerFindings(read.unreadable(), today);
    LegalComparison comparison = new LegalComparison(children, cases, orders, from, findings);
    read.rows().forEach(comparison::compare);
    findings.name(read.spoilt(), comparison.index);
    return new Result(
        findings.preview(inCourt, read.leftOut()),
        findings.isSound() ? new ArrayList<>(comparison.toRecord.values()) : List.of());
  }

  private void compare(SheetRow row) {
    ChildIndex.Found found = index.find(row);
    TrackedChild child = found.child();
    if (child == null) {
      findings.wrong(row, found.column(), "not-found", String.valueOf(found.wrong()));
      return;
    }
    findings.name(child);
    List<KnownCase> matching = cases.of(row, child);
    if (matching.size() > 1) {
      findings.wrong(row, LegalColumns.CASE_NUMBER, "ambiguous", CasesOfRows.choose(row, matching));
      return;
    }
    KnownCase known = matching.isEmpty() ? null : matching.get(0);
    if (known != null && !known.children().containsKey(child.id())) {
      findings.tell(
          row,
          child,
          LegalColumns.CASE_NUMBER,
          "Kith has proceedings of this number without this child. Nothing of the row is taken.");
      findings.end(row, child, Map.of());
      return;
    }
    String key = key(row, known);
    Integer before = lines.putIfAbsent(key + " " + child.id(), row.line());
    if (before != null) {
      findings.wrong(
          row, found.column(), "twice", "stands twice in the file, first in line " + before);
      return;
    }
    CaseToRecord record = toRecord.computeIfAbsent(key, k -> new CaseToRecord(known));
    if (agrees(row, record)) {
      Map<String, String> recorded = new LinkedHashMap<>();
      if (known == null) {
        begin(row, record, recorded);
        ofChildren.begin(row, child);
      } else {
        complete(row, child, known, record, recorded);
      }
      record.reached(row.find(LegalColumns.STAGE));
      past(row, child, record, recorded);
      ofChildren.compare(row, child, known, record, recorded);
      findings.end(row, child, recorded);
    }
  }

  /** A past hearing that the stage does not tell of was listed; what became of it is not known. */
  private void past(
      SheetRow row, TrackedChild child, CaseToRecord record, Map<String, String> recorded) {
    HEARINGS.forEach(
        (type, column) -> {
          LocalDate day = row.find(column);
          if (day != null
              && day.isBefore(from)
              && recorded.containsKey(column.name())
              && !record.wasHeld(type, from)) {
            findings.tell(
                row,
                child,
                column,
                column.title()
                    + " "
                    + day
                    + " is past, and no stage of the sheet says that it was held. It is recorded as"
                    + " listed; what became of it is to be recorded by hand.");
          }
        });
  }

  private static String key(SheetRow row, @Nullable KnownCase known) {
    if (known != null) {
      return known.id().toString();
    }
    String number = CodeWords.plain(row.text(LegalColumns.CASE_NUMBER));
    return number.isEmpty()
        ? "line " + row.line()
        : "number " + number + " " + row.text(LegalColumns.KIND);
  }

  /** Whether the row says of the case what the rows before it say. */
  private boolean agrees(SheetRow row, CaseToRecord record) {
    boolean agrees = true;
    for (SheetColumn<?> column : OF_THE_CASE) {
      int other = record.otherLine(row, column);
      if (other > 0) {
        agrees = false;
        findings.wrong(
            row, column, "two-values", "is another than in line " + other + " of the same case");
      }
    }
    return agrees;
  }

  /** Proceedings that are new to Kith: everything that the row says is recorded. */
  private void begin(SheetRow row, CaseToRecord record, Map<String, String> recorded) {
    LocalDate issued = row.find(LegalColumns.ISSUED);
    LocalDate submitted = row.find(LegalColumns.SUBMITTED);
    if (issued == null && submitted == null) {
      findings.wrong(
          row, LegalColumns.ISSUED, "required", "is empty, and the day of submission too");
      return;
    }
    if (issued != null && submitted != null && issued.isBefore(submitted)) {
      findings.wrong(row, LegalColumns.ISSUED, "range", "lies before the day of submission");
      return;
    }
    LocalDate begun = issued == null ? submitted : issued;
    for (SheetColumn<?> column : OF_THE_CASE) {
      if (!row.text(column).isEmpty()) {
        recorded.put(column.name(), row.text(column));
        record.record(row, column);
      }
    }
    HEARINGS.values().forEach(column -> notBefore(row, column, begun));
    findings.notLater(row, LegalColumns.SUBMITTED);
    findings.notLater(row, LegalColumns.ISSUED);
  }

  private void notBefore(SheetRow row, SheetColumn<LocalDate> column, @Nullable LocalDate begun) {
    LocalDate day = row.find(column);
    if (day != null && begun != null && day.isBefore(begun)) {
      findings.wrong(row, column, "range", "lies before the proceedings began, on " + begun);
    }
  }

  /** Proceedings on record: what they lack is recorded. */
  private void complete(
      SheetRow row,
      TrackedChild child,
      KnownCase known,
      CaseToRecord record,
      Map<String, String> recorded) {
    for (SheetColumn<?> column : OF_THE_CASE) {
      String then = row.text(column);
      Map.Entry<HearingType, SheetColumn<LocalDate>> hearing =
          HEARINGS.entrySet().stream()
              .filter(each -> each.getValue().equals(column))
              .findFirst()
              .orElse(null);
      String now = hearing == null ? now(known, column) : listed(known, hearing.getKey(), then);
      if (hearing != null && isOverHere(row, child, known, hearing)) {
        continue;
      }
      if (then.isEmpty() || same(column, now, then)) {
        continue;
      }
      if (!now.isEmpty() || column.equals(LegalColumns.SUBMITTED)) {
        findings.contradicts(row, child, column, now.isEmpty() ? "nothing" : now, then);
        continue;
      }
      recorded.put(column.name(), then);
      record.record(row, column);
      if (hearing != null) {
        notBefore(row, hearing.getValue(), known.commencement().day());
      }
    }
    LocalDate issued = record.find(LegalColumns.ISSUED);
    if (issued != null) {
      findings.notLater(row, LegalColumns.ISSUED);
    }
    LocalDate submitted = known.commencement().submittedOn();
    if (issued != null && submitted != null && issued.isBefore(submitted)) {
      findings.wrong(
          row, LegalColumns.ISSUED, "range", "lies before the day of submission, " + submitted);
    }
  }

  /**
   * A hearing that Kith has put off or taken back: the sheet still lists it. That is told, and
   * nothing is recorded.
   */
  private boolean isOverHere(
      SheetRow row,
      TrackedChild child,
      KnownCase known,
      Map.Entry<HearingType, SheetColumn<LocalDate>> hearing) {
    LocalDate on = row.find(hearing.getValue());
    if (on == null) {
      return false;
    }
    List<Hearing> ofDay =
        known.hearings().stream()
            .filter(each -> each.type() == hearing.getKey() && each.firstDay().equals(on))
            .toList();
    boolean putOff =
        !ofDay.isEmpty() && ofDay.stream().allMatch(each -> each.isPutOffBy(LocalDate.MAX));
    boolean mistake =
        ofDay.isEmpty()
            && orders.isTakenBack(new Mistake(known.id(), null, hearing.getKey().name(), on));
    if (putOff || mistake) {
      findings.tell(
          row,
          child,
          hearing.getValue(),
          putOff
              ? "Kith says that the hearing of "
                  + on
                  + " was vacated or adjourned. Nothing is recorded: put the tracker right, or list"
                  + " the hearing again by hand."
              : "The hearing of "
                  + on
                  + " was recorded in Kith and taken back as a mistake. It is not recorded again:"
                  + " put the tracker right, or record it by hand.");
    }
    return putOff || mistake;
  }

  /** Case numbers and names are the same whatever their case and blanks. */
  private static boolean same(SheetColumn<?> column, String now, String then) {
    boolean text = column.words().isEmpty() && !column.form().equals(LegalColumns.ISSUED.form());
    return text ? CodeWords.plain(now).equals(CodeWords.plain(then)) : now.equals(then);
  }

  private static String now(KnownCase known, SheetColumn<?> column) {
    Object value =
        switch (column.name()) {
          case "kind" -> known.kind().name();
          case "submittedOn" -> known.commencement().submittedOn();
          case "issuedOn" -> known.commencement().issuedOn();
          case "caseNumber" -> known.people().caseNumber();
          case "court" -> known.people().court();
          case "judge" -> known.people().judge();
          case "guardian" -> known.people().guardian();
          case "lawyer" -> known.people().lawyer();
          default -> throw new IllegalArgumentException("not of the case: " + column.name());
        };
    return value == null ? "" : value.toString();
  }

  /**
   * The day of a hearing of a kind: the sheet's where Kith has one on it, whatever became of it,
   * else the last that was not put off; empty when there is none.
   */
  static String listed(KnownCase known, HearingType type, String said) {
    List<Hearing> all = known.hearings().stream().filter(h -> h.type() == type).toList();
    if (all.stream().anyMatch(h -> h.firstDay().toString().equals(said))) {
      return said;
    }
    return all.stream()
        .filter(hearing -> !hearing.isPutOffBy(LocalDate.MAX))
        .map(Hearing::firstDay)
        .max(LocalDate::compareTo)
        .map(LocalDate::toString)
        .orElse("");
  }
}
