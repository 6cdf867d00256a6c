package uk.kith.app.web.asking;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.household.HouseholdForm;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.SearchId;
import uk.kith.placements.api.Considerations.Considered;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.asking.Consideration;
import uk.kith.placements.engine.asking.ConsiderationKind;
import uk.kith.placements.engine.asking.ConsiderationOutcome;

/**
 * Who of the children's family and friends is recorded in their search, where homes are compared
 * and chosen (R-PLACE-01, R-PLACE-03); a pure function of what the page of the search tells.
 *
 * @param open what is missing or left open of the order of the law, and for whom
 * @param rows each person, for whom, and what came of it
 * @param columns of those rows
 * @param homeless who could care for the children and has no household on record
 */
public record FamilyRecorded(
    List<AskedView.OpenFor> open,
    List<AskedView.Considered> rows,
    List<Column> columns,
    boolean saysForWhom,
    List<Homeless> homeless) {

  public FamilyRecorded {
    open = List.copyOf(open);
    rows = List.copyOf(rows);
    homeless = List.copyOf(homeless);
  }

  /**
   * Somebody who could care for the children and has no household on record.
   *
   * @param recordHref where it is recorded; null for readers who record none
   */
  public record Homeless(String person, @Nullable String recordHref) {}

  /**
   * @param names of the children of the search whom the reader may know of, in its order
   * @param homes names of the households on record of people connected with the children
   * @param mayRecord whether the reader records households
   */
  public static FamilyRecorded of(
      SearchId search,
      Considered considered,
      Map<ChildId, String> names,
      Collection<String> homes,
      boolean mayRecord) {
    return new FamilyRecorded(
        AskedMaker.open(considered, names),
        considered.family().stream().map(each -> AskedMaker.considered(each, names, null)).toList(),
        AskedView.consideredColumns(names.size() > 1),
        names.size() > 1,
        considered.family().stream()
            .map(each -> each.considered())
            .filter(each -> each.outcome() == ConsiderationOutcome.SUITABLE)
            .filter(each -> homes.stream().noneMatch(home -> isOf(each, home)))
            .map(
                each -> new Homeless(person(each), mayRecord ? address(each.kind(), search) : null))
            .distinct()
            .toList());
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * The same where one home is chosen, beside which no other one is known.
   *
   * @param theirs whether it is one of the family: then nothing is left to answer
   */
  public FamilyRecorded besideHome(boolean theirs) {
    return new FamilyRecorded(
        theirs || isEmpty() ? List.of() : open, rows, columns, saysForWhom, List.of());
  }

  /** "Uncle Jan could care for the child"; null while it is recorded of nobody. */
  public static @Nullable String inWords(Considered considered) {
    String said =
        String.join(
            "; ",
            considered.family().stream()
                .map(each -> each.considered())
                .filter(
                    each ->
                        each.outcome() == ConsiderationOutcome.SUITABLE
                            || each.outcome() == ConsiderationOutcome.BEING_ASSESSED)
                .map(each -> person(each) + ": " + within(AskedWords.outcome(each.outcome())))
                .distinct()
                .toList());
    return said.isEmpty() ? null : said;
  }

  private static String within(String words) {
    return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
  }

  private static String person(Consideration each) {
    return each.person() == null ? AskedWords.kind(each.kind()) : each.person();
  }

  private static boolean isOf(Consideration each, String home) {
    String person = person(each).toLowerCase(Locale.UK);
    String name = home.toLowerCase(Locale.UK);
    return person.contains(name) || name.contains(person);
  }

  private static String address(ConsiderationKind kind, SearchId search) {
    return HouseholdForm.address(
            kind == ConsiderationKind.PARENT
                ? HouseholdKind.PARENT
                : HouseholdKind.CONNECTED_PERSON)
        + "&search="
        + search;
  }
}
