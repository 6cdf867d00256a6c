package uk.kith.placements.engine.rules;

import java.util.ArrayList;
import java.util.List;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.ChildSnapshot;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;

/**
 * Which terms of an approval, or of a statement of purpose, a request does not meet: number, age,
 * sex, kind, named child. A list of terms that fail, not a yes or no (R-PLACE-11, -41).
 */
final class ApprovalTerms {

  static final int NUMBER = 1;
  static final int AGE = 1 << 1;
  static final int SEX = 1 << 2;
  static final int SEX_NOT_KNOWN = 1 << 3;
  static final int KIND = 1 << 4;
  static final int NAMED = 1 << 5;

  /** Set beside the terms that fail when each of them fails by so little that it may be changed. */
  static final int NEAR = 1 << 6;

  private final Asked asked;
  private final int kinds;

  ApprovalTerms(Asked asked) {
    this.asked = asked;
    // Approval for short-term placements covers the short-term placement made in an emergency.
    kinds =
        1 << asked.request.kind().ordinal()
            | (asked.isFor(SearchKind.EMERGENCY) ? 1 << SearchKind.SHORT_TERM.ordinal() : 0);
  }

  /**
   * Bits of the terms that fail; 0 when none does.
   *
   * @param withNumber whether to judge the number of children too
   */
  int failing(HouseholdColumns homes, int row, boolean withNumber) {
    int failing = 0;
    int years = 0;
    int more = more(homes, row);
    if (withNumber && more > 0) {
      failing |= NUMBER;
    }
    if (asked.minAge < homes.minAge(row) || asked.maxAge > homes.maxAge(row)) {
      failing |= AGE;
      years = Math.max(homes.minAge(row) - asked.minAge, asked.maxAge - homes.maxAge(row));
    }
    int otherSex = asked.sexes & ~homes.sexes(row);
    if (otherSex != 0) {
      failing |= otherSex == 1 << Sex.UNKNOWN.ordinal() ? SEX_NOT_KNOWN : SEX;
    }
    if (homes.searchKinds(row) != 0 && (homes.searchKinds(row) & kinds) == 0) {
      failing |= KIND;
    }
    if (homes.is(row, HouseholdColumns.NAMES_CHILDREN) && !areAllNamed(homes.home(row))) {
      failing |= NAMED;
    }
    boolean near =
        (failing & (SEX | KIND | NAMED)) == 0
            && years <= asked.policy.yearsBeyondTerms()
            && ((failing & NUMBER) == 0 || more <= asked.policy.placesBeyondTerms());
    return failing != 0 && near ? failing | NEAR : failing;
  }

  /** Places beyond the terms; who needs no place of its own passes none. */
  int more(HouseholdColumns homes, int row) {
    return asked.units == 0 ? 0 : homes.fosterPlaces(row) + asked.units - homes.termPlaces(row);
  }

  /**
   * One sentence a failing term, joined; what is approved in values.
   *
   * @param first how the first sentence begins: "Approved"
   * @param next how the others begin
   */
  String inWords(String first, String next, HouseholdSnapshot home, Terms terms, int failing) {
    List<String> sentences = new ArrayList<>();
    if (Said.has(failing, NUMBER)) {
      sentences.add(number(home, terms));
    }
    if (Said.has(failing, AGE)) {
      sentences.add(
          "children " + terms.ages().inWords() + "; " + Wording.ages(asked.judged, asked.day));
    }
    if (Said.has(failing, SEX | SEX_NOT_KNOWN)) {
      sentences.add(sex(terms, failing));
    }
    if (Said.has(failing, KIND)) {
      sentences.add(
          Wording.list(terms.kinds().stream().sorted().map(Wording::kind).toList())
              + "; the search is for "
              + Wording.kind(asked.request.kind()));
    }
    if (Said.has(failing, NAMED)) {
      sentences.add(
          "particular children, and not for "
              + (asked.children.size() > 1 ? "all of these" : Wording.object(asked.children)));
    }
    return first + " for " + String.join(". " + next + " for ", sentences) + ".";
  }

  private String number(HouseholdSnapshot home, Terms terms) {
    int after = home.placesOfFostered() + asked.units;
    return Wording.children(terms.places())
        + (terms.places() == 0 ? "" : " at most")
        + "; there would be "
        + Wording.number(after);
  }

  private String sex(Terms terms, int failing) {
    String approved = terms.sex() == Sex.MALE ? "boys; " : "girls; ";
    boolean several = asked.judged.size() > 1;
    if (Said.has(failing, SEX_NOT_KNOWN)) {
      return approved
          + (several ? "the sex of one of them is not known" : "the child’s sex is not known");
    }
    return approved
        + (several
            ? "not all of them are"
            : Wording.subjectIs(asked.judged)
                + (asked.judged.get(0).sex() == Sex.MALE ? " a boy" : " a girl"));
  }

  /** Named in the approval, or connected with the carers who were approved for that. */
  private boolean areAllNamed(HouseholdSnapshot home) {
    Terms terms = home.terms();
    return asked.children.stream()
        .map(ChildSnapshot::id)
        .allMatch(
            child ->
                (home.kind() == HouseholdKind.CONNECTED_PERSON
                        && home.connectedTo().contains(child))
                    || (terms != null && terms.namedChildren().contains(child)));
  }
}
