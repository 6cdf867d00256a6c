package uk.kith.placements.engine.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.kith.placements.engine.sheets.SheetPreview.Change;
import uk.kith.placements.engine.sheets.SheetPreview.Field;
import uk.kith.placements.engine.sheets.SheetPreview.Told;

/**
 * Lays the rows of a sheet beside what Kith knows on the day from which they take effect. A column
 * that the sheet has not stays as it is; an empty cell of a column that it has says that nothing is
 * known, except where a household cannot be without. Nothing is ever deleted.
 */
public final class SheetComparison {

  private final HouseholdSheet kind;
  private final LocalDate from;
  private final LocalDate today;
  private final KnownIndex index;
  private final List<SheetRow> added = new ArrayList<>();
  private final List<Change<ListedHousehold>> changed = new ArrayList<>();
  private final List<Unreadable> unreadable;
  private final List<Told> told = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<ListedHousehold> named = new HashSet<>();
  private int unchanged;

  private SheetComparison(
      HouseholdSheet kind,
      LocalDate from,
      LocalDate today,
      List<ListedHousehold> known,
      List<Unreadable> unreadable) {
    this.kind = kind;
    this.from = from;
    this.today = today;
    this.index = new KnownIndex(known);
    this.unreadable = new ArrayList<>(unreadable);
  }

  /**
   * @param from the day from which changes hold
   * @param today what is later is told
   * @param known every household that the reader may see
   */
  public static SheetPreview<ListedHousehold> of(
      HouseholdSheet kind,
      SheetReader.Result read,
      List<ListedHousehold> known,
      LocalDate from,
      LocalDate today) {
    SheetComparison comparison = new SheetComparison(kind, from, today, known, read.unreadable());
    read.rows().forEach(row -> comparison.compare(HouseholdChecks.settled(row)));
    read.spoilt().stream()
        .flatMap(row -> Stream.ofNullable(comparison.index.find(row).known()))
        .forEach(comparison.named::add);
    List<ListedHousehold> unnamed =
        known.stream().filter(each -> each.inForce() && !comparison.named.contains(each)).toList();
    return new SheetPreview<>(
        comparison.added,
        comparison.changed,
        comparison.unchanged,
        comparison.unreadable,
        comparison.told,
        unnamed,
        read.leftOut());
  }

  private void compare(SheetRow row) {
    KnownIndex.Found found = index.find(row);
    if (found.wrong() != null) {
      wrong(row, found.column(), "not-found", found.wrong());
      return;
    }
    ListedHousehold known = found.known();
    String key = known == null ? "new " + KnownIndex.key(row) : known.id().toString();
    Integer before = lines.putIfAbsent(key, row.line());
    if (before != null) {
      wrong(row, found.column(), "twice", "stands twice in the file, first in line " + before);
    } else if (known != null) {
      named.add(known);
      change(row, known);
    } else if (kind.createsRows()) {
      add(row);
    } else {
      wrong(row, found.column(), "not-found", "names no household in Kith");
    }
  }

  private void add(SheetRow row) {
    List<Unreadable> missing =
        kind.columns().stream()
            .filter(column -> column.required() && row.text(column).isEmpty())
            .map(column -> new Unreadable(row.line(), column.name(), "required", "is empty"))
            .toList();
    List<Unreadable> wrong = missing.isEmpty() ? HouseholdChecks.of(row) : missing;
    if (wrong.isEmpty()) {
      added.add(row);
      later(row, HouseholdColumns.APPROVED_FROM, row.text(HouseholdColumns.LOCAL_ID));
    }
    unreadable.addAll(wrong);
  }

  private void change(SheetRow row, ListedHousehold known) {
    List<Field> fields = new ArrayList<>();
    Map<String, String> after = new TreeMap<>(known.values());
    boolean terms = compareTerms(row, known);
    for (SheetColumn<?> column : kind.columns()) {
      String then = row.values().get(column.name());
      if (then == null || !isCompared(column, row, known, terms)) {
        continue;
      }
      String now = known.value(column.name());
      if (then.isEmpty() && !now.isEmpty()) {
        then = column.required() ? now : column.usual();
      }
      if (!then.equals(now)) {
        fields.add(new Field(column.name(), now, then));
        after.put(column.name(), then);
      }
    }
    SheetRow whole = HouseholdChecks.settled(HouseholdChecks.withoutOldWords(row.with(after), row));
    List<Unreadable> wrong = fields.isEmpty() ? List.of() : checked(whole, fields);
    unreadable.addAll(wrong);
    if (fields.isEmpty()) {
      unchanged++;
    } else if (wrong.isEmpty()) {
      changed.add(new Change<>(known, fields, whole));
    }
  }

  private List<Unreadable> checked(SheetRow whole, List<Field> fields) {
    List<Unreadable> wrong = new ArrayList<>(HouseholdChecks.of(whole));
    boolean ofTerms = fields.stream().anyMatch(f -> HouseholdColumns.isOfTerms(f.column()));
    LocalDate until = whole.find(HouseholdColumns.APPROVED_UNTIL);
    if (ofTerms && whole.text(HouseholdColumns.PLACES).isEmpty()) {
      wrong.add(new Unreadable(whole.line(), "places", "required", "is empty"));
    }
    if (ofTerms && until != null && until.isBefore(from)) {
      wrong.add(
          new Unreadable(
              whole.line(),
              "approvedUntil",
              "range",
              "lies before the day from which changes hold; take an earlier day"));
    }
    return wrong;
  }

  private boolean isCompared(
      SheetColumn<?> column, SheetRow row, ListedHousehold known, boolean terms) {
    if (kind == HouseholdSheet.VACANCIES && column.equals(HouseholdColumns.NAME)
        || column.equals(HouseholdColumns.LOCAL_ID)) {
      return false;
    }
    if (column.equals(HouseholdColumns.APPROVED_FROM)) {
      LocalDate said = row.find(HouseholdColumns.APPROVED_FROM);
      if (said != null && known.approvedFrom() != null && !said.equals(known.approvedFrom())) {
        tell(
            row,
            known,
            column,
            "Approved from "
                + said
                + ", in Kith from "
                + known.approvedFrom()
                + ". A sheet does not change when the first approval began.");
      }
      return false;
    }
    if (column.equals(HouseholdColumns.CONFIRMED_ON)) {
      return isNewerConfirmation(row, known);
    }
    return terms || !HouseholdColumns.isOfTerms(column.name());
  }

  private boolean isNewerConfirmation(SheetRow row, ListedHousehold known) {
    LocalDate said = row.find(HouseholdColumns.CONFIRMED_ON);
    if (said == null) {
      return false;
    }
    String now = known.value(HouseholdColumns.CONFIRMED_ON.name());
    if (!now.isEmpty() && said.isBefore(LocalDate.parse(now))) {
      tell(
          row,
          known,
          HouseholdColumns.CONFIRMED_ON,
          "Confirmed on " + said + ", in Kith later, on " + now + ". Kith’s stays.");
      return false;
    }
    later(row, HouseholdColumns.CONFIRMED_ON, known.localId());
    return true;
  }

  /**
   * Terms of a household that is not approved on the day are compared only when they begin anew.
   */
  private boolean compareTerms(SheetRow row, ListedHousehold known) {
    if (known.inForce()) {
      return true;
    }
    LocalDate until = row.find(HouseholdColumns.APPROVED_UNTIL);
    boolean over = until != null && until.isBefore(from);
    boolean notYet = known.approvedFrom() != null && known.approvedFrom().isAfter(from);
    if (notYet && !row.text(HouseholdColumns.PLACES).isEmpty()) {
      tell(
          row,
          known,
          HouseholdColumns.PLACES,
          "Approved only from " + known.approvedFrom() + ": its terms are not compared.");
    }
    return !over && !notYet && !row.text(HouseholdColumns.PLACES).isEmpty();
  }

  private void later(SheetRow row, SheetColumn<LocalDate> column, String household) {
    LocalDate said = row.find(column);
    if (said != null && said.isAfter(today)) {
      told.add(
          new Told(
              row.line(),
              household,
              column.name(),
              column.title() + " " + said + " is later than today."));
    }
  }

  private void tell(SheetRow row, ListedHousehold known, SheetColumn<?> column, String text) {
    told.add(new Told(row.line(), known.localId(), column.name(), text));
  }

  private void wrong(SheetRow row, String column, String code, String what) {
    unreadable.add(new Unreadable(row.line(), column, code, what));
  }
}
