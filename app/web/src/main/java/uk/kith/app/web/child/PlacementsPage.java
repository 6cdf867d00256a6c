package uk.kith.app.web.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.Dates;
import uk.kith.app.web.DeletedHomes;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.PlacementTypes;
import uk.kith.app.web.Pounds;
import uk.kith.app.web.Words;
import uk.kith.app.web.child.PlacementsList.Priced;
import uk.kith.app.web.component.Column;
import uk.kith.app.web.list.TableTools;
import uk.kith.app.web.outside.OutsidePage;
import uk.kith.kernel.HouseholdId;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.PlacementAccounts.PlacementAccount;
import uk.kith.placements.api.PlacementCorrections.Told;
import uk.kith.placements.api.PlacementCorrections.Wrong;
import uk.kith.placements.engine.PlacementCodes;
import uk.kith.placements.engine.outside.Cost;
import uk.kith.placements.engine.outside.Purchase;

/**
 * Every placement of a child, newest first unless it is sorted otherwise, and what each costs.
 *
 * @param href of the child
 * @param newHref where one is recorded by hand; null when the visitor may not
 * @param wrong what was recorded wrongly, what was put right last first
 */
public record PlacementsPage(
    String href,
    String name,
    @Nullable String newHref,
    TableTools tools,
    List<Line> lines,
    List<WrongLine> wrong) {

  public static final List<Column> WRONG_COLUMNS =
      List.of(
          Column.of("What was recorded"),
          Column.of("Put right"),
          Column.of("Why it was wrong"),
          Column.of("By"));

  /**
   * One placement.
   *
   * @param fees each with its provider, newest first; empty when none is recorded
   * @param feeHref where the fee is recorded; null when the visitor may not
   * @param wrongHref where it is put right or taken back; null when the visitor may not
   */
  public record Line(
      String home,
      @Nullable String homeHref,
      String kind,
      String from,
      String until,
      List<String> fees,
      @Nullable String feeHref,
      @Nullable String wrongHref) {}

  /**
   * What was said wrongly of a placement.
   *
   * @param said home, kind and days as they were recorded
   */
  public record WrongLine(String said, String what, String why, String by) {}

  /**
   * @param placements in the order of the page
   * @param homes those that the reader may see
   */
  static PlacementsPage of(
      ChildView child,
      TableTools tools,
      List<Priced> placements,
      Map<HouseholdId, HouseholdView> homes,
      List<Wrong> wrong,
      boolean mayRecord,
      boolean mayRecordFee) {
    String href = "/children/" + child.id();
    return new PlacementsPage(
        href,
        Words.fullName(child),
        mayRecord ? href + "/placements/new" : null,
        tools,
        placements.stream()
            .map(
                each ->
                    line(
                        each,
                        mayRecordFee
                            ? href + "/placements/" + each.placement().id() + "/fee"
                            : null,
                        mayRecord
                                || (mayRecordFee
                                    && PlacementCodes.isForAdoption(each.placement().type()))
                            ? href + "/placements/" + each.placement().id() + "/wrong"
                            : null))
            .toList(),
        wrong.stream().map(each -> wrong(each, homes)).toList());
  }

  private static Line line(Priced of, @Nullable String feeHref, @Nullable String wrongHref) {
    HouseholdView home = of.home();
    LocalDate end = of.placement().end();
    return new Line(
        of.homeName(),
        home == null ? null : "/households/" + home.snapshot().id(),
        of.kind(),
        Dates.day(of.placement().start()),
        end == null ? "Not ended" : Dates.day(end),
        fees(of.costs()),
        feeHref,
        wrongHref);
  }

  private static WrongLine wrong(Wrong wrong, Map<HouseholdId, HouseholdView> homes) {
    Told told = wrong.told();
    HouseholdId household = told.household();
    HouseholdView home = household == null ? null : homes.get(household);
    LocalDate end = told.end();
    return new WrongLine(
        (home == null ? DeletedHomes.or(household, "Home not in the register") : home.name())
            + ", "
            + Words.within(PlacementTypes.words(told.type()))
            + ", from "
            + Dates.day(told.start())
            + (end == null ? "" : " until " + Dates.day(end)),
        wrong.takenBack() ? "Taken back: it never was" : "Corrected",
        wrong.why(),
        wrong.by() + ", " + Dates.moment(wrong.at()));
  }

  static @Nullable HouseholdView home(
      PlacementAccount placement, Map<HouseholdId, HouseholdView> homes) {
    HouseholdId id = placement.household();
    return id == null ? null : homes.get(id);
  }

  /** "£840 a week from 3 March 2014, Northern Care, framework", newest first. */
  static List<String> fees(List<Cost> costs) {
    return costs.stream()
        .sorted(Comparator.comparing(Cost::from).reversed())
        .map(
            cost ->
                Pounds.text(cost.weeklyFeePence())
                    + " a week from "
                    + Dates.day(cost.from())
                    + ", "
                    + cost.provider()
                    + ", "
                    + Words.within(bought(cost.purchase()))
                    + (cost.grade() == null ? "" : ", grade " + cost.grade()))
        .toList();
  }

  private static String bought(Purchase purchase) {
    return OutsidePage.PURCHASES.get(purchase.ordinal()).text();
  }

  /** "2 placements". */
  public String count() {
    return Numbers.many(lines.size(), "placement");
  }
}
