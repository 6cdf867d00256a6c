package uk.kith.app.web.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.kith.app.web.Dates;
import uk.kith.app.web.KeepWords;
import uk.kith.app.web.Numbers;
import uk.kith.app.web.Words;
import uk.kith.app.web.component.Fact;
import uk.kith.kernel.DateRange;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.engine.ApprovalStanding;
import uk.kith.placements.engine.Bedrooms;
import uk.kith.placements.engine.Exemption;
import uk.kith.placements.engine.HouseholdSnapshot;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.retention.KeepUntil;
import uk.kith.placements.engine.rules.Wording;

/** For what a household is approved and what it can meet, in words; a pure function. */
final class ApprovalFacts {
  private static final String NOT_KNOWN = "Not known";

  private final HouseholdView view;
  private final HouseholdSnapshot facts;
  private final LocalDate asOf;
  private final String authority;

  ApprovalFacts(HouseholdView view, LocalDate asOf, String authority) {
    this.view = view;
    this.facts = view.snapshot();
    this.asOf = asOf;
    this.authority = authority;
  }

  /** R-PLACE-27, R-PLACE-28. */
  private static String registration(Registration registration) {
    LocalDate applied = registration.appliedOn();
    String status =
        Words.registration(registration.status())
            + (applied == null || registration.status() != Registration.Status.APPLIED
                ? ""
                : " on " + Dates.day(applied));
    return registration.urn() == null ? status : status + ", URN " + registration.urn();
  }

  /**
   * @param keep how long the record is kept
   */
  List<Fact> of(KeepUntil keep) {
    Terms terms = facts.terms();
    DateRange valid = view.termsValid();
    List<Fact> list = new ArrayList<>();
    if (terms == null) {
      list.add(Fact.of("Approved for", "No approval is in force on " + Dates.day(asOf)));
    } else {
      list.add(Fact.of("Approved for", terms(terms)));
      if (!terms.kinds().isEmpty()) {
        list.add(
            Fact.of(
                "Kinds of placement",
                Words.and(terms.kinds().stream().sorted().map(Words::kind).toList())));
      }
    }
    if (valid != null) {
      list.add(
          Fact.of(
              "Since",
              Dates.day(valid.first())
                  + (valid.last() == null ? "" : ", until " + Dates.day(valid.last()))));
    }
    ApprovalStanding standing = facts.standing();
    ApprovalStanding.Temporary temporary = standing == null ? null : standing.temporary();
    if (temporary != null) {
      list.add(Fact.of("Approval", temporary(temporary)));
    }
    Registration registration = facts.registration();
    if (registration != null) {
      list.add(Fact.of("Registration", registration(registration)));
    }
    for (Exemption exemption : facts.exemptions()) {
      list.add(Fact.of("Exemption", ExemptionWords.of(exemption, asOf)));
    }
    String sector = facts.where().sector();
    list.add(
        Fact.where(
            "Area",
            new uk.kith.app.web.component.Where(
                view.local(),
                Words.where(view.local(), facts.where(), authority).text()
                    + (sector == null ? "" : ", sector " + sector))));
    list.add(Fact.of("Can meet", skills()));
    String stated = view.statedExperience();
    if (stated != null) {
      list.add(Fact.of("In their words", stated));
    }
    list.add(Fact.of("Languages", orNotKnown(facts.languages())));
    list.add(
        Fact.of(
            "Heritage they can support",
            facts.heritageSupport().asked()
                ? orNotKnown(facts.heritageSupport().canSupport())
                : "Not asked yet: a question to ask"));
    if (facts.kind().isFostering()) {
      Bedrooms bedrooms = facts.bedrooms();
      list.add(
          Fact.of(
              "Bedrooms for children",
              bedrooms == null
                  ? "Not recorded yet: a question to ask"
                  : Numbers.sentence(Wording.bedrooms(bedrooms))));
    }
    if (facts.kind().isFostering() || keep.heldSince() != null) {
      list.add(Fact.of("Keep the record until", KeepWords.of(keep)));
    }
    return list;
  }

  /**
   * R-PLACE-14 to -18, by what is recorded of it: its extension counts as far as the law lets it.
   */
  private String temporary(ApprovalStanding.Temporary temporary) {
    LocalDate last = temporary.lastDay();
    String since = "Temporary, since " + Dates.day(temporary.from());
    return last == null
        ? since + ", until the outcome of the review that was sought"
        : temporary.isOver(asOf)
            ? since + "; it ran out on " + Dates.day(last)
            : since + ", until " + Dates.day(last);
  }

  private static String terms(Terms terms) {
    String sex =
        terms.sex() == null
            ? ""
            : switch (terms.sex()) {
              case MALE -> ", boys only";
              case FEMALE -> ", girls only";
              case UNKNOWN -> "";
            };
    String named = terms.namedChildren().isEmpty() ? "" : ", named children only";
    return "Up to "
        + Numbers.many(terms.places(), "child", "children")
        + " "
        + terms.ages().inWords()
        + sex
        + named;
  }

  private String skills() {
    List<String> said = new ArrayList<>();
    for (NeedKind kind : NeedKind.values()) {
      NeedLevel level = facts.skills().level(kind);
      if (level == NeedLevel.HIGH) {
        said.add(kind.words() + " (high)");
      } else if (level == NeedLevel.SOME) {
        said.add(kind.words() + " (some)");
      }
    }
    return said.isEmpty() ? NOT_KNOWN : Numbers.sentence(String.join("; ", said));
  }

  private static String orNotKnown(Set<String> words) {
    return words.isEmpty() ? NOT_KNOWN : String.join("; ", new TreeSet<>(words));
  }
}
