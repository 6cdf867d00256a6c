package uk.kith.matching.internal.trackers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.court.engine.LawToConfirm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.HouseholdId;
import uk.kith.matching.api.FamilyFinding.Done;
import uk.kith.matching.engine.adoption.AdoptionStep;
import uk.kith.matching.engine.adoption.Milestone;
import uk.kith.matching.internal.adoption.KnownAdoption;
import uk.kith.placements.engine.sheets.SheetColumn;
import uk.kith.placements.engine.sheets.SheetPreview;
import uk.kith.placements.engine.sheets.SheetReader;
import uk.kith.placements.engine.sheets.SheetRow;
import uk.kith.placements.engine.trackers.ChildColumns;
import uk.kith.placements.engine.trackers.ChildIndex;
import uk.kith.placements.engine.trackers.TrackedChild;
import uk.kith.placements.engine.trackers.TrackerFindings;

/**
 * Lays an adoption tracker beside the record. What Kith does not hold would be recorded; what
 * contradicts it is told, and Kith's stays.
 */
final class AdoptionComparison {

  /** What a tracker comes to; to be recorded only while everything can be read. */
  record Result(SheetPreview<TrackedChild> preview, Collection<ChildToRecord> toRecord) {}

  private final ChildIndex index;
  private final Map<ChildId, KnownAdoption> known;
  private final Map<String, HouseholdId> families;
  private final LocalDate from;
  private final TrackerFindings findings;
  private final LinkComparison links;
  private final Map<ChildId, ChildToRecord> toRecord = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<ChildId, List<SheetRow>> rows = new HashMap<>();

  private AdoptionComparison(
      Collection<TrackedChild> children,
      Map<ChildId, KnownAdoption> known,
      Map<String, HouseholdId> families,
      LocalDate from,
      TrackerFindings findings) {
    this.index = new ChildIndex(children);
    this.known = Map.copyOf(known);
    this.families = Map.copyOf(families);
    this.from = from;
    this.findings = findings;
    this.links = new LinkComparison(findings, from);
  }

  /**
   * @param children whom the rows may name
   * @param families adopters by their number
   * @param approved when adopters were approved; who is absent is not known to be
   * @param judge what speaks against a family for children
   * @param onTheWay whom a whole tracker names
   * @param law how long a child has its home with adopters before they apply
   */
  static Result of(
      SheetReader.Result read,
      Collection<TrackedChild> children,
      Map<ChildId, KnownAdoption> known,
      Map<String, HouseholdId> families,
      Map<HouseholdId, LocalDate> approved,
      FamilyJudge judge,
      List<TrackedChild> onTheWay,
      LocalDate from,
      LocalDate today,
      LawToConfirm law) {
    TrackerFindings findings = new TrackerFindings(read.unreadable(), today);
    AdoptionComparison comparison =
        new AdoptionComparison(children, known, families, from, findings);
    read.rows().forEach(comparison::compare);
    findings.name(read.spoilt(), comparison.index);
    comparison
        .toRecord
        .values()
        .forEach(said -> comparison.foresee(said, approved, judge, today, law));
    return new Result(
        findings.preview(onTheWay, read.leftOut()), List.copyOf(comparison.toRecord.values()));
  }

  private void compare(SheetRow row) {
    ChildIndex.Found found = index.find(row);
    TrackedChild child = found.child();
    KnownAdoption now = child == null ? null : known.get(child.id());
    if (child == null || now == null) {
      String wrong = found.wrong();
      findings.wrong(
          row, found.column(), "not-found", wrong == null ? "names no child in Kith" : wrong);
      return;
    }
    findings.name(child);
    rows.computeIfAbsent(child.id(), id -> new ArrayList<>()).add(row);
    String number = row.text(AdoptionColumns.FAMILY);
    Integer before = lines.putIfAbsent(child.id() + " " + number, row.line());
    if (before != null) {
      findings.wrong(
          row,
          number.isEmpty() ? ChildColumns.NUMBER : AdoptionColumns.FAMILY,
          "twice",
          "stands twice for the child, first in line " + before);
      return;
    }
    ChildToRecord said =
        toRecord.computeIfAbsent(
            child.id(), id -> new ChildToRecord(id, now.open() ? now.search() : null));
    Map<String, String> recorded = new LinkedHashMap<>();
    search(row, child, now, said, recorded);
    steps(row, child, now, said, recorded);
    family(row, child, now, said, recorded);
    ends(row, child, now, said, recorded);
    findings.end(row, child, recorded);
  }

  /**
   * What the commands would refuse is told at the row that says it, before anything is recorded.
   */
  private void foresee(
      ChildToRecord said,
      Map<HouseholdId, LocalDate> approved,
      FamilyJudge judge,
      LocalDate today,
      LawToConfirm law) {
    List<SheetRow> theirs = rows.getOrDefault(said.child, List.of());
    KnownAdoption now = known.get(said.child);
    if (now == null || theirs.isEmpty()) {
      return;
    }
    for (ForeseenOrder.Refusal refusal : ForeseenOrder.of(now, said, approved, judge, today, law)) {
      SheetRow row =
          theirs.stream()
              .filter(each -> !each.text(refusal.column()).isEmpty())
              .findFirst()
              .orElse(theirs.get(0));
      findings.wrong(row, refusal.column(), refusal.code(), refusal.text());
    }
  }

  /** Whether a family is sought, since when, and what was decided (R-ADOPT-07, R-ADOPT-22). */
  private void search(
      SheetRow row,
      TrackedChild child,
      KnownAdoption now,
      ChildToRecord said,
      Map<String, String> recorded) {
    LocalDate decided =
        compared(
            row, child, AdoptionColumns.DECIDED, now.chain().day(Milestone.DECIDED, LocalDate.MAX));
    LocalDate began =
        compared(
            row, child, AdoptionColumns.BEGAN, now.chain().day(Milestone.PROFILED, LocalDate.MAX));
    ordered(row, child, now);
    inOrder(row, child, now);
    if (said.search == null && said.beginsOn == null && now.search() == null) {
      LocalDate day = began != null ? began : row.find(AdoptionColumns.DECIDED);
      if (decided != null || says(row)) {
        said.beginsOn = day == null ? from : day;
        put(recorded, AdoptionColumns.BEGAN, said.beginsOn);
        findings.later(row, child, AdoptionColumns.BEGAN);
      }
    }
    if (decided != null && said.decidedOn == null) {
      if (now.search() != null && !now.open()) {
        findings.tell(
            row,
            child,
            AdoptionColumns.DECIDED,
            "The search for the child is over; a new one is begun on its page.");
      } else if (now.together().size() > 1) {
        findings.tell(
            row,
            child,
            AdoptionColumns.DECIDED,
            "A family is sought for brothers and sisters together: the decision is recorded on"
                + " their page, for each of them.");
      } else {
        said.decidedOn = decided;
        put(recorded, AdoptionColumns.DECIDED, decided);
        findings.later(row, child, AdoptionColumns.DECIDED);
      }
    }
  }

  /** Whether a row says anything beside decision and order: then a family is sought. */
  private static boolean says(SheetRow row) {
    return AdoptionColumns.ALL.stream()
        .filter(column -> !ChildColumns.ALL.contains(column))
        .filter(
            column ->
                !column.equals(AdoptionColumns.ORDERED) && !column.equals(AdoptionColumns.DECIDED))
        .anyMatch(column -> !row.text(column).isEmpty());
  }

  /** A placement order is the court's, recorded in its proceedings (R-COURT-32). */
  private void ordered(SheetRow row, TrackedChild child, KnownAdoption now) {
    LocalDate order =
        compared(
            row, child, AdoptionColumns.ORDERED, now.chain().day(Milestone.ORDERED, LocalDate.MAX));
    if (order != null) {
      findings.tell(
          row,
          child,
          AdoptionColumns.ORDERED,
          "Kith knows of no placement order; a court officer records it in the proceedings or by"
              + " the legal tracker.");
    }
  }

  /** R-ADOPT-01: each inversion is told, and the days are recorded as people say them. */
  private void inOrder(SheetRow row, TrackedChild child, KnownAdoption now) {
    LocalDate decided = said(row, AdoptionColumns.DECIDED, now, Milestone.DECIDED);
    LocalDate matched = said(row, AdoptionColumns.MATCHED, now, Milestone.MATCHED);
    before(row, child, decided, AdoptionColumns.ORDERED, now, Milestone.ORDERED);
    before(row, child, decided, AdoptionColumns.MATCHED, now, Milestone.MATCHED);
    before(row, child, matched, AdoptionColumns.PLACED, now, Milestone.PLACED);
  }

  private void before(
      SheetRow row,
      TrackedChild child,
      @Nullable LocalDate first,
      SheetColumn<LocalDate> column,
      KnownAdoption now,
      Milestone milestone) {
    LocalDate then = said(row, column, now, milestone);
    if (first != null && then != null && then.isBefore(first)) {
      findings.tell(
          row,
          child,
          column,
          column.title() + " " + then + " is before " + first + " (R-ADOPT-01).");
    }
  }

  private static @Nullable LocalDate said(
      SheetRow row, SheetColumn<LocalDate> column, KnownAdoption now, Milestone milestone) {
    LocalDate said = row.find(column);
    return said == null ? now.chain().day(milestone, LocalDate.MAX) : said;
  }

  private void steps(
      SheetRow row,
      TrackedChild child,
      KnownAdoption now,
      ChildToRecord said,
      Map<String, String> recorded) {
    AdoptionColumns.STEPS.forEach(
        (column, step) -> {
          LocalDate on = compared(row, child, column, now.steps().get(step));
          if (on != null && isNew(row, child, column, said.steps, step, on)) {
            said.steps.add(new Done(step, on, null, null));
            put(recorded, column, on);
            findings.later(row, child, column);
          }
        });
  }

  private void family(
      SheetRow row,
      TrackedChild child,
      KnownAdoption now,
      ChildToRecord said,
      Map<String, String> recorded) {
    String number = row.text(AdoptionColumns.FAMILY);
    if (number.isEmpty()) {
      Stream.concat(AdoptionColumns.STATES.keySet().stream(), links.columns())
          .filter(column -> !row.text(column).isEmpty())
          .findFirst()
          .ifPresent(
              column ->
                  findings.wrong(
                      row,
                      AdoptionColumns.FAMILY,
                      "required",
                      "is empty, and “" + column.title() + "” is not"));
      return;
    }
    HouseholdId family = families.get(number);
    if (family == null) {
      findings.wrong(
          row, AdoptionColumns.FAMILY, "not-found", "names no adopters in Kith by their number");
      return;
    }
    if (said.search == null && said.beginsOn == null) {
      if (now.link(family).isEmpty()) {
        findings.tell(
            row,
            child,
            AdoptionColumns.FAMILY,
            "The search for the child is over; a new one is begun on its page.");
      }
      return;
    }
    links.compare(row, child, family, now, said, recorded);
  }

  /** R-ADOPT-21, R-ADOPT-24: what ends the way says how, or why. */
  private void ends(
      SheetRow row,
      TrackedChild child,
      KnownAdoption now,
      ChildToRecord said,
      Map<String, String> recorded) {
    LocalDate adopted =
        compared(
            row, child, AdoptionColumns.ADOPTED, now.chain().day(Milestone.ADOPTED, LocalDate.MAX));
    end(row, child, AdoptionColumns.ADOPTED, AdoptionColumns.ORDER, adopted, said, recorded);
    LocalDate reversed =
        compared(
            row,
            child,
            AdoptionColumns.REVERSED,
            now.chain().day(Milestone.REVERSED, LocalDate.MAX));
    end(row, child, AdoptionColumns.REVERSED, AdoptionColumns.REVERSAL, reversed, said, recorded);
  }

  private void end(
      SheetRow row,
      TrackedChild child,
      SheetColumn<LocalDate> column,
      SheetColumn<?> asks,
      @Nullable LocalDate on,
      ChildToRecord said,
      Map<String, String> recorded) {
    AdoptionStep step =
        column.equals(AdoptionColumns.ADOPTED) ? AdoptionStep.ADOPTED : AdoptionStep.REVERSED;
    String answer = row.text(asks);
    if (on == null) {
      if (!answer.isEmpty() && row.text(column).isEmpty()) {
        findings.wrong(row, column, "required", "is empty, and “" + asks.title() + "” is not");
      }
      return;
    }
    if (answer.isEmpty()) {
      findings.wrong(row, asks, "required", "is empty, and “" + column.title() + "” is not");
      return;
    }
    if (said.search == null && said.beginsOn == null) {
      findings.tell(
          row, child, column, "The search for the child is over; it is recorded on its page.");
    } else if (isNew(row, child, column, said.ends, step, on)) {
      said.ends.add(new Done(step, on, answer, null));
      put(recorded, column, on);
      recorded.put(asks.name(), answer);
      findings.later(row, child, column);
    }
  }

  /** Of a child with several rows, each says the same, or nothing. */
  private boolean isNew(
      SheetRow row,
      TrackedChild child,
      SheetColumn<LocalDate> column,
      List<Done> already,
      AdoptionStep step,
      LocalDate on) {
    Done before = already.stream().filter(done -> done.step() == step).findFirst().orElse(null);
    if (before != null && !before.on().equals(on)) {
      findings.contradicts(row, child, column, before.on().toString(), on.toString());
    }
    return before == null;
  }

  /**
   * What a cell adds to the record; a day that contradicts it is told.
   *
   * @return null when it adds nothing
   */
  private @Nullable LocalDate compared(
      SheetRow row, TrackedChild child, SheetColumn<LocalDate> column, @Nullable LocalDate now) {
    LocalDate said = row.find(column);
    if (said != null && now != null && !said.equals(now)) {
      findings.contradicts(row, child, column, now.toString(), said.toString());
    }
    return now == null ? said : null;
  }

  static void put(Map<String, String> recorded, SheetColumn<?> column, Object value) {
    recorded.put(column.name(), Objects.toString(value));
  }
}
