package uk.kith.placements.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Whereabouts;
import uk.kith.placements.engine.PlacementTest.Kind;
import uk.kith.placements.engine.PlacementTest.Result;

/**
 * The five tests of section 22C(7) to (9) of the Children Act 1989 (R-PLACE-04), of every option
 * and in the order of the Act. They weigh; they never stand against an option. Of several children
 * the one who fares worst decides. Placing for adoption is not placing under section 22C: near home
 * and in the area are not asked then.
 */
public final class PlacementTests {

  private PlacementTests() {}

  /** Five results, each with its fact in plain words. */
  public static List<PlacementTest> of(
      PlacementRequest request, HouseholdSnapshot home, PlacementPolicy policy) {
    return of(request, Set.of(), home, policy);
  }

  /**
   * Of some of those for whom a home was chosen.
   *
   * @param request for these alone
   * @param together for whom the same decision chose it: brothers and sisters among them come with
   *     these, and live nowhere else
   */
  public static List<PlacementTest> of(
      PlacementRequest request,
      Collection<ChildId> together,
      HouseholdSnapshot home,
      PlacementPolicy policy) {
    return List.of(
        nearHome(request, home, policy),
        school(request, home, policy),
        siblings(request, together, home),
        disability(request, home),
        inArea(request, home));
  }

  private static PlacementTest nearHome(
      PlacementRequest request, HouseholdSnapshot home, PlacementPolicy policy) {
    if (request.kind() == SearchKind.ADOPTION) {
      return notAsked(Kind.NEAR_HOME, "Not asked of a placement for adoption");
    }
    return distance(
        Kind.NEAR_HOME,
        request.children().stream().map(ChildSnapshot::home).toList(),
        home.where(),
        policy.nearHomeMiles(),
        policy.farFromHomeMiles(),
        "home");
  }

  private static PlacementTest school(
      PlacementRequest request, HouseholdSnapshot home, PlacementPolicy policy) {
    List<Whereabouts> schools = new ArrayList<>();
    for (ChildSnapshot child : request.children()) {
      Whereabouts school = child.school();
      if (school != null) {
        schools.add(school);
      }
    }
    return schools.isEmpty()
        ? notAsked(Kind.SCHOOL, "Not at school")
        : distance(
            Kind.SCHOOL,
            schools,
            home.where(),
            policy.nearSchoolMiles(),
            policy.farFromSchoolMiles(),
            "school");
  }

  private static PlacementTest distance(
      Kind kind, List<Whereabouts> from, Whereabouts home, int near, int far, String what) {
    List<BigDecimal> known = new ArrayList<>();
    boolean unknown = false;
    boolean about = home.precision() != Whereabouts.Precision.POSTCODE;
    for (Whereabouts end : new HashSet<>(from)) {
      Double miles = end.milesTo(home);
      if (miles == null) {
        unknown = true;
      } else {
        known.add(BigDecimal.valueOf(miles).setScale(1, RoundingMode.HALF_UP));
        about |= end.precision() != Whereabouts.Precision.POSTCODE;
      }
    }
    known.sort(null);
    Result result = known.isEmpty() ? Result.MET : byMiles(known.get(known.size() - 1), near, far);
    if (unknown && result != Result.NOT_MET) {
      result = Result.NOT_KNOWN;
    }
    return new PlacementTest(kind, result, milesFrom(known, unknown, about, what));
  }

  /** Judged by the figure that is shown, so that nothing says "10.0 miles, not within 10". */
  private static Result byMiles(BigDecimal miles, int near, int far) {
    if (miles.compareTo(BigDecimal.valueOf(near)) <= 0) {
      return Result.MET;
    }
    return miles.compareTo(BigDecimal.valueOf(far)) <= 0 ? Result.PARTLY : Result.NOT_MET;
  }

  private static String milesFrom(
      List<BigDecimal> known, boolean unknown, boolean about, String what) {
    if (known.isEmpty()) {
      return "Distance from " + what + " not known";
    }
    String figures = String.join(" and ", known.stream().map(BigDecimal::toPlainString).toList());
    return (about ? "About " : "")
        + figures
        + " miles from "
        + what
        + (unknown ? "; for another child not known" : "");
  }

  private static PlacementTest siblings(
      PlacementRequest request, Collection<ChildId> together, HouseholdSnapshot home) {
    Set<ChildId> asked = new HashSet<>();
    request.children().forEach(child -> asked.add(child.id()));
    Set<ChildId> elsewhere = new HashSet<>();
    boolean among = false;
    for (SiblingLink link : request.siblings()) {
      boolean one = asked.contains(link.one());
      boolean other = asked.contains(link.other());
      among |= one && other;
      if (one != other) {
        elsewhere.add(one ? link.other() : link.one());
      }
    }
    if (!among && elsewhere.isEmpty()) {
      return notAsked(Kind.SIBLINGS, "No brothers or sisters recorded");
    }
    if (among && request.together() == Together.APART) {
      return notAsked(Kind.SIBLINGS, "The decision is that they live apart");
    }
    int known = elsewhere.size();
    elsewhere.removeAll(together);
    int with = known - elsewhere.size();
    boolean joins = removeAny(elsewhere, home.residents());
    boolean meets = removeAny(elsewhere, home.coming());
    Places then = home.places().on(request.neededFrom());
    int usable = then.usableNow();
    boolean released =
        usable < places(request)
            && areSiblings(request, asked)
            && then.usableForSiblings() >= places(request);
    boolean all = !among || released || usable >= places(request);
    boolean some = (among && usable > 1) || with > 0 || joins || meets;
    Result result =
        all && elsewhere.isEmpty()
            ? Result.MET
            : some || (among && all) ? Result.PARTLY : Result.NOT_MET;
    return new PlacementTest(
        Kind.SIBLINGS,
        result,
        siblingFact(request, among, usable, released, with, joins, meets, elsewhere));
  }

  private static boolean removeAny(Set<ChildId> siblings, List<Resident> company) {
    return company.stream().map(Resident::child).filter(siblings::remove).count() > 0;
  }

  /** Everybody of the request has a brother or sister in it: places kept for such a group count. */
  private static boolean areSiblings(PlacementRequest request, Set<ChildId> asked) {
    Set<ChildId> linked = new HashSet<>();
    for (SiblingLink link : request.siblings()) {
      if (asked.contains(link.one()) && asked.contains(link.other())) {
        linked.add(link.one());
        linked.add(link.other());
      }
    }
    return linked.equals(asked);
  }

  private static String siblingFact(
      PlacementRequest request,
      boolean among,
      int usable,
      boolean released,
      int with,
      boolean joins,
      boolean meets,
      Set<ChildId> elsewhere) {
    List<String> facts = new ArrayList<>();
    if (among) {
      int needed = places(request);
      String all = "Places for all " + request.children().size() + " together";
      facts.add(
          released
              ? all + ", once those kept for brothers and sisters are released"
              : usable >= needed
                  ? all
                  : usable + (usable == 1 ? " place" : " places") + " usable of " + needed);
    }
    if (with > 0) {
      facts.add(
          "with "
              + with
              + (with == 1 ? " brother or sister" : " brothers or sisters")
              + " for whom the same decision chose it");
    }
    if (joins) {
      facts.add("with a brother or sister who lives here");
    }
    if (meets) {
      facts.add("with a brother or sister for whom a place is held here");
    }
    if (!elsewhere.isEmpty()) {
      facts.add(
          "apart from "
              + elsewhere.size()
              + " who live"
              + (elsewhere.size() == 1 ? "s" : "")
              + " elsewhere");
    }
    String text = String.join("; ", facts);
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  /** A parent and child use one unit (R-PLACE-39). */
  private static int places(PlacementRequest request) {
    return request.kind() == SearchKind.PARENT_AND_CHILD ? 1 : request.children().size();
  }

  private static PlacementTest disability(PlacementRequest request, HouseholdSnapshot home) {
    NeedLevel offered = home.skills().level(NeedKind.DISABILITY);
    Result worst = Result.NOT_APPLICABLE;
    for (ChildSnapshot child : request.children()) {
      Result result = disability(child.needs().level(NeedKind.DISABILITY), offered);
      worst = rank(result) > rank(worst) ? result : worst;
    }
    return new PlacementTest(Kind.DISABILITY, worst, disabilityFact(worst, offered));
  }

  private static Result disability(@Nullable NeedLevel need, @Nullable NeedLevel offered) {
    if (need == NeedLevel.NONE) {
      return Result.NOT_APPLICABLE;
    }
    if (need == null || offered == null) {
      return Result.NOT_KNOWN;
    }
    if (offered.compareTo(need) >= 0) {
      return Result.MET;
    }
    return offered == NeedLevel.NONE ? Result.NOT_MET : Result.PARTLY;
  }

  private static int rank(Result result) {
    return List.of(
            Result.NOT_APPLICABLE, Result.MET, Result.NOT_KNOWN, Result.PARTLY, Result.NOT_MET)
        .indexOf(result);
  }

  private static String disabilityFact(Result result, @Nullable NeedLevel offered) {
    if (result == Result.NOT_APPLICABLE) {
      return "No disability recorded";
    }
    if (offered == null) {
      return "Whether the home can meet a disability is not recorded: ask";
    }
    return switch (result) {
      case NOT_KNOWN -> "Whether the child has a disability is not recorded: ask";
      case MET -> "The home can meet the needs recorded";
      case PARTLY -> "The home can meet some need, the child has a high one";
      default -> "The home says that it cannot meet this need";
    };
  }

  private static PlacementTest inArea(PlacementRequest request, HouseholdSnapshot home) {
    if (request.kind() == SearchKind.ADOPTION) {
      return notAsked(Kind.IN_AREA, "Not asked of a placement for adoption");
    }
    return switch (Adjacency.of(request.responsible()).kindOf(home.where().authority())) {
      case INSIDE -> inArea(Result.MET, "In the authority’s area");
      case ADJOINING -> inArea(Result.NOT_MET, "Outside the area, in an adjoining authority");
      case AT_A_DISTANCE -> inArea(Result.NOT_MET, "Outside the area, at a distance");
      case NOT_KNOWN ->
          home.where().authority() == null
              ? inArea(Result.NOT_KNOWN, "In which authority this home lies is not known")
              : inArea(Result.NOT_MET, "Outside the area");
    };
  }

  private static PlacementTest inArea(Result result, String fact) {
    return new PlacementTest(Kind.IN_AREA, result, fact);
  }

  private static PlacementTest notAsked(Kind kind, String fact) {
    return new PlacementTest(kind, Result.NOT_APPLICABLE, fact);
  }
}
