package uk.kith.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.app.web.component.Where;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.LocalAuthority;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.api.ChildBrief;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.HouseholdView;
import uk.kith.placements.api.PlacedByOther;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.NotAvailable;
import uk.kith.placements.engine.PlacementTest;
import uk.kith.placements.engine.Places;
import uk.kith.placements.engine.Registration;
import uk.kith.placements.engine.Resident;
import uk.kith.placements.engine.SearchKind;
import uk.kith.placements.engine.Terms;
import uk.kith.placements.engine.Together;

/** Values of the register in the words of pages. */
public final class Words {
  private Words() {}

  /** "Amir, Danyal and Leah"; the empty text for nobody. */
  public static String and(Collection<String> items) {
    List<String> all = List.copyOf(items);
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }

  /** The first name, else the local id, else "Child aged 9": names may be absent. */
  public static String name(ChildView child) {
    return name(child.firstName(), child.localId(), child.birth(), child::age);
  }

  /** The same of a child of whom no more is read. */
  public static String name(ChildBrief child, LocalDate asOf) {
    return name(child.firstName(), child.localId(), child.birth(), () -> child.birth().ageOn(asOf));
  }

  private static String name(
      @Nullable String first, @Nullable String localId, Birth birth, IntSupplier age) {
    if (first != null) {
      return first;
    }
    if (birth.due() != null) {
      return localId == null ? "Unborn child" : "Unborn child " + localId;
    }
    return localId == null ? "Child aged " + age.getAsInt() : "Child " + localId;
  }

  /** First and family name, as far as known. */
  public static String fullName(ChildView child) {
    String family = child.familyName();
    return child.firstName() == null || family == null ? name(child) : name(child) + " " + family;
  }

  /** "Child R-1009", or "No number recorded" for a child without one of the authority. */
  public static String caption(ChildView child) {
    return child.localId() == null ? "No number recorded" : "Child " + child.localId();
  }

  /** "9", "about 9" for an age that somebody stated, "under 1", "due 3 October 2014". */
  public static String age(ChildView child) {
    if (child.birth().due() != null) {
      return "due " + Dates.day(child.birth().due());
    }
    if (child.age() == 0) {
      return "under 1";
    }
    return child.birth().isExact() ? String.valueOf(child.age()) : "about " + child.age();
  }

  public static String sex(Sex sex) {
    return switch (sex) {
      case MALE -> "Boy";
      case FEMALE -> "Girl";
      case UNKNOWN -> "Not known";
    };
  }

  /** Whom terms of approval allow: "aged 5 to 10, girls only". */
  public static String allowed(Terms terms) {
    Sex sex = terms.sex();
    return terms.ages().inWords()
        + (sex == null ? "" : sex == Sex.MALE ? ", boys only" : ", girls only")
        + (terms.namedChildren().isEmpty() ? "" : ", named children only");
  }

  /** "brothers", "sisters", "brothers and sisters"; "children" when sexes are not known. */
  public static String group(List<ChildView> children) {
    boolean boys = children.stream().anyMatch(child -> child.sex() == Sex.MALE);
    boolean girls = children.stream().anyMatch(child -> child.sex() == Sex.FEMALE);
    boolean unknown = children.stream().anyMatch(child -> child.sex() == Sex.UNKNOWN);
    if (unknown || (boys && girls && children.size() > 2)) {
      return "brothers and sisters";
    }
    return boys && girls ? "brother and sister" : boys ? "brothers" : "sisters";
  }

  /** What a child says of itself: "Slovak Roma; Romani and Slovak at home"; "not known". */
  public static String heritage(Heritage heritage) {
    if (heritage.isNotKnown()) {
      return "not known";
    }
    Set<String> who = heritage.specific().isEmpty() ? heritage.ethnicGroups() : heritage.specific();
    List<String> parts = new ArrayList<>();
    Stream.of(and(who), and(heritage.firstLanguages()), and(heritage.religions()))
        .filter(text -> !text.isEmpty())
        .forEach(parts::add);
    int language = who.isEmpty() ? 0 : 1;
    if (!heritage.firstLanguages().isEmpty()) {
      parts.set(language, parts.get(language) + " at home");
    }
    return parts.isEmpty() ? "stated only in part" : String.join("; ", parts);
  }

  public static String kind(HouseholdKind kind) {
    return switch (kind) {
      case FOSTER -> "Foster carers";
      case CONNECTED_PERSON -> "Connected person";
      case ADOPTER -> "Adopters";
      case CHILDRENS_HOME -> "Children’s home";
      case SUPPORTED -> "Supported accommodation";
      case PARENT -> "Parent’s own home";
    };
  }

  /** "Foster carers, Rotherham", "Foster carers, Bright Futures". */
  public static String kindAndProvider(HouseholdView household, String authority) {
    String agency = household.agency();
    String provider =
        household.snapshot().own() ? authority : agency == null ? "another provider" : agency;
    return kind(household.snapshot().kind()) + ", " + provider;
  }

  public static String kind(SearchKind kind) {
    return switch (kind) {
      case EMERGENCY -> "Emergency";
      case SHORT_TERM -> "Short term";
      case LONG_TERM -> "Long term";
      case PARENT_AND_CHILD -> "Parent and child";
      case RESPITE -> "Respite";
      case ADOPTION -> "Adoption";
    };
  }

  public static String together(Together together) {
    return switch (together) {
      case REQUIRED -> "Together";
      case PREFERRED -> "Together if possible";
      case APART -> "Apart, by decision";
    };
  }

  /** Blue dot or orange diamond, and the area in words. */
  public static Where where(@Nullable Boolean local, Whereabouts where, String authority) {
    if (local == null) {
      return Where.NOT_KNOWN;
    }
    if (local) {
      return new Where(true, "In " + authority);
    }
    LocalAuthority area = where.authority();
    return new Where(
        false,
        area == null ? "Out of borough" : AuthorityNames.shortName(area) + ", out of borough");
  }

  /** "2 usable now, of 4 approved". */
  public static String places(Places places) {
    return places.usableNow() + " usable now, of " + places.approved() + " approved";
  }

  /** Why a place is not available, from when it is free again, and its review. */
  public static String notAvailable(NotAvailable places) {
    String reason = Numbers.sentence(places.why());
    LocalDate free = places.availableFrom();
    LocalDate review = places.reviewOn();
    return reason
        + (free == null ? "" : "; free from " + Dates.day(free))
        + (review != null
            ? "; review on " + Dates.day(review)
            : free == null ? "; no review date" : "");
  }

  public static String resident(Resident.Kind kind) {
    return switch (kind) {
      case OWN_CHILD -> "Carers’ own child";
      case LOOKED_AFTER -> "Looked after";
      case PRIVATELY_FOSTERED -> "Privately fostered";
      case STAYING_PUT -> "Staying put";
      case ADULT -> "Adult of the household";
      case PLACED_BY_OTHER -> "Placed by another authority";
    };
  }

  /** R-PLACE-27, R-PLACE-28. */
  public static String registration(Registration.Status status) {
    return switch (status) {
      case REGISTERED -> "Registered with Ofsted";
      case APPLIED -> "Applied for";
      case EXCEPTED -> "Not needed: excepted accommodation";
      case NONE -> "None";
      case NOT_KNOWN -> "Not known: ask";
    };
  }

  /** The band of an age, which is all that pages about another child tell. */
  public static String ageBand(@Nullable Integer age) {
    if (age == null) {
      return "age not known";
    }
    return age < 5
        ? "aged 0 to 4"
        : age < 10 ? "aged 5 to 9" : age < 16 ? "aged 10 to 15" : age < 18 ? "16 or 17" : "adult";
  }

  /** The same of somebody of whom years are known between which the age lies, told as they are. */
  public static String ageBand(HouseholdView.Lives lives, LocalDate day) {
    PlacedByOther placed = lives.placed();
    AgeRange ages = placed == null ? null : placed.agesBy(day);
    return ages == null ? ageBand(lives.resident().age()) : ages.inWords();
  }

  /** "10 to 15", "16 or 17". */
  public static String ages(AgeRange ages) {
    return ages.min() + (ages.max() == ages.min() + 1 ? " or " : " to ") + ages.max();
  }

  public static String test(PlacementTest.Kind kind) {
    return switch (kind) {
      case NEAR_HOME -> "Near home";
      case SCHOOL -> "Same school";
      case SIBLINGS -> "With siblings";
      case DISABILITY -> "Suits a disability";
      case IN_AREA -> "In the area";
    };
  }

  public static String result(PlacementTest.Result result) {
    return switch (result) {
      case MET -> "Met";
      case PARTLY -> "Partly met";
      case NOT_MET -> "Not met";
      case NOT_KNOWN -> "Not known";
      case NOT_APPLICABLE -> "Does not apply";
    };
  }

  /** The text, or "Not known". */
  public static String orNotKnown(@Nullable String text) {
    return text == null ? "Not known" : text;
  }

  /** The first letter small, to stand within a sentence. */
  public static String within(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
  }
}
