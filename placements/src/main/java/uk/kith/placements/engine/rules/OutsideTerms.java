package uk.kith.placements.engine.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.kith.kernel.Finding;
import uk.kith.kernel.RuleId;
import uk.kith.kernel.Severity;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Threshold;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.Registration.Status;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;

/**
 * Looked after children who live in a home on a day that may not take them so, however they came
 * there: outside the carers' terms of approval (FSR 2011 reg 27(5), R-PLACE-11) or a statement of
 * purpose (R-PLACE-41), in a children's home that is not registered (R-PLACE-28), and in supported
 * accommodation under 16 or without registration (R-PLACE-26, -27, -33). What a search is refused
 * for is asked here of those who are there already. Children are counted, and nobody is named.
 *
 * @param residents those of whom the reader may know
 */
public record OutsideTerms(HouseholdSnapshot home, List<Resident> residents, LocalDate day) {

  private static final RuleId APPROVAL = RuleId.of("R-PLACE-11");
  private static final RuleId PURPOSE = RuleId.of("R-PLACE-41");

  public OutsideTerms {
    residents = residents.stream().filter(r -> r.kind() == Resident.Kind.LOOKED_AFTER).toList();
  }

  /** Where it stands that who lives in a home is within what the home is for. */
  public static String sourceOn(HouseholdKind kind, LocalDate day) {
    return kind.isFostering() ? TermsOfApproval.TERMS_LAW : StatementOfPurpose.sourceOn(kind, day);
  }

  /** None where nobody lives who is looked after. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (residents.isEmpty()) {
      return findings;
    }
    Terms terms = home.terms();
    if (terms != null
        && home.kind() != HouseholdKind.ADOPTER
        && home.kind().isOffered()
        && areUnitsKnown(terms)) {
      findings.addAll(outside(terms));
    }
    if (home.kind() == HouseholdKind.CHILDRENS_HOME) {
      unregistered(HomeRegistration.RULE, HomeRegistration.REGISTERED.findFor(day), false)
          .ifPresent(findings::add);
    }
    if (home.kind() == HouseholdKind.SUPPORTED) {
      findings.addAll(tooYoung());
      unregistered(
              SupportedAccommodation.REGISTERED_RULE,
              SupportedAccommodation.REGISTERED.findFor(day),
              true)
          .ifPresent(findings::add);
    }
    return findings;
  }

  /**
   * Of a home for parents with children it is to be known who is the parent, whose age and sex such
   * terms are not about (R-PLACE-39); where nobody is old enough, nobody is.
   */
  private boolean areUnitsKnown(Terms terms) {
    return !isForParents(terms)
        || residents.stream().anyMatch(r -> r.unit() == Resident.Unit.PARENT)
        || residents.stream().noneMatch(Resident::mayBeParent);
  }

  private static boolean isForParents(Terms terms) {
    return terms.kinds().contains(SearchKind.PARENT_AND_CHILD);
  }

  private List<Finding> outside(Terms terms) {
    List<Finding> findings = new ArrayList<>();
    boolean exempt =
        Exemptions.coverOf(home, residents.stream().map(Resident::child).toList(), day)
            == Exemptions.Cover.COVERED;
    int sharing = (int) residents.stream().filter(r -> r.unit() == Resident.Unit.CHILD).count();
    if (residents.size() - sharing > terms.places() && !exempt) {
      findings.add(
          against(
              Wording.children(residents.size())
                  + livesHere(residents.size())
                  + (sharing == 0 ? "" : ", a parent and child counted as one"),
              number(terms)));
    }
    add(
        findings,
        r ->
            r.age() != null
                && !terms.ages().contains(r.age())
                && !isNamed(r, terms)
                && !isParent(r, terms),
        "children " + terms.ages().inWords());
    if (terms.sex() != null) {
      add(
          findings,
          r -> r.sex() != Sex.UNKNOWN && r.sex() != terms.sex() && !isParent(r, terms),
          terms.sex() == Sex.MALE ? "boys" : "girls");
    }
    if (!terms.namedChildren().isEmpty()) {
      add(findings, r -> !isNamed(r, terms), "particular children");
    }
    return findings;
  }

  private void add(List<Finding> findings, Predicate<Resident> outside, String approved) {
    int count = (int) residents.stream().filter(outside).count();
    if (count > 0) {
      findings.add(
          against(Wording.children(count) + livesHere(count) + " outside of that", approved));
    }
  }

  private static String livesHere(int count) {
    return (count == 1 ? " lives" : " live") + " here";
  }

  private static String number(Terms terms) {
    return Wording.children(terms.places()) + (terms.places() == 0 ? "" : " at most");
  }

  private Finding against(String who, String approved) {
    boolean carers = home.kind().isFostering();
    return Finding.of(
        carers ? APPROVAL : PURPOSE,
        carers ? Severity.WARNING : Severity.ERROR,
        (carers ? "Approved for " : "The home’s statement of purpose is for ")
            + approved
            + "; "
            + who
            + (carers
                ? ". Beyond six working days in an emergency the terms are to be changed, or the"
                    + " children are to move."
                : "."),
        sourceOn(home.kind(), day));
  }

  private static boolean isParent(Resident resident, Terms terms) {
    return resident.unit() == Resident.Unit.PARENT && resident.mayBeParent() && isForParents(terms);
  }

  private boolean isNamed(Resident resident, Terms terms) {
    return resident.child() != null
        && (terms.namedChildren().contains(resident.child())
            || home.connectedTo().contains(resident.child()));
  }

  private List<Finding> tooYoung() {
    int young =
        (int)
            residents.stream()
                .filter(r -> r.age() != null && r.age() < SupportedAccommodation.FROM_AGE)
                .count();
    if (young == 0) {
      return List.of();
    }
    Optional<Threshold.Version<Integer>> law = SupportedAccommodation.UNDER_16.findFor(day);
    return List.of(
        Finding.of(
            law.isPresent()
                ? SupportedAccommodation.UNDER_16_RULE
                : SupportedAccommodation.AGE_RULE,
            law.isPresent() ? Severity.CRITICAL : Severity.ERROR,
            "Supported accommodation is for young people of 16 and over; "
                + Wording.children(young)
                + " under 16"
                + livesHere(young)
                + ".",
            law.map(Threshold.Version::source).orElse("903 rule 371")));
  }

  private Optional<Finding> unregistered(
      RuleId rule, Optional<Threshold.Version<Boolean>> law, boolean supported) {
    Status status = home.registration() == null ? Status.NONE : home.registration().status();
    boolean applied = supported && status == Status.APPLIED;
    Boolean inTime = applied ? SupportedAccommodation.counts(home.registration()) : null;
    boolean counts =
        status == Status.REGISTERED
            || (supported && status == Status.EXCEPTED)
            || Boolean.TRUE.equals(inTime);
    boolean notKnown = status == Status.NOT_KNOWN || (applied && inTime == null);
    return law.filter(since -> !counts)
        .map(
            since ->
                Finding.of(
                    rule,
                    notKnown ? Severity.ERROR : Severity.CRITICAL,
                    Wording.sentence(Wording.children(residents.size()))
                        + livesHere(residents.size())
                        + (status == Status.NOT_KNOWN
                            ? ", and whether it is registered with Ofsted is not known."
                            : notKnown
                                ? ", and whether it applied to Ofsted before 28 October 2023 is"
                                    + " not known."
                                : ", and it is not registered with Ofsted."),
                    since.source()));
  }
}
