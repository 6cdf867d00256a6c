package uk.kith.matching.engine.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.Birth;
import uk.kith.kernel.Sex;
import uk.kith.placements.engine.exports.AnnexACodes;
import uk.kith.placements.engine.exports.Sheet;
import uk.kith.placements.engine.life.ApprovalEnd;
import uk.kith.placements.engine.life.LifeEvent;
import uk.kith.placements.engine.ssda903.Adopters;

/**
 * Lists 10 and 11 of Annex A, in the inspectors' published columns and values: children for whom
 * adoption was decided, and adopters. What Kith does not hold is empty, or "unknown" where the
 * column asks for an answer.
 */
public final class AnnexAAdoption {

  /** Months before the day in which whatever is over still counts. */
  private static final int MONTHS = 12;

  private static final String UNKNOWN = "c) Unknown";

  static final List<String> CHILDREN =
      List.of(
          "Child Unique ID",
          "Family identifier",
          "Gender",
          "Ethnicity",
          "Date of Birth",
          "Age of Child (Years)",
          "Does the Child have a Disability",
          "Date the Child Entered Care",
          "Date of Decision that Child Should be Placed for Adoption",
          "Date of Placement Order",
          "Date of Matching Child and Prospective Adopters",
          "Date Placed for Adoption",
          "Date of Adoption Order",
          "Date of Decision that Child Should No Longer be Placed for Adoption",
          "Reason Why Child No Longer Placed for Adoption",
          "Date the child was placed for fostering in FFA or concurrent planning placement");

  static final List<String> ADOPTERS =
      List.of(
          "Individual adopter identifier",
          "Family identifier",
          "Gender",
          "Ethnicity",
          "Disability",
          "Is the (prospective) adopter fostering for adoption?",
          "Date enquiry received",
          "Date Stage 1 started",
          "Date Stage 1 ended",
          "Date Stage 2 started",
          "Date Stage 2 ended",
          "Date application submitted",
          "Date application approved",
          "Date adopter matched with child(ren)",
          "Date child/children placed with adopter(s)",
          "No. of children placed",
          "Date of Adoption Order",
          "Date of leaving adoption process",
          "Reason for leaving adoption process");

  private static final String WITHDREW = "1 - Adopter withdrew from process";

  /** Of an application before approval, as is the one that is on hold, which nobody records. */
  private static final String REFUSED = "3 - Application refused";

  private static final Map<ReversalReason, String> REASONS =
      Map.of(
          ReversalReason.RD1,
          "RD1 - The child’s needs changed subsequent to the decision",
          ReversalReason.RD2,
          "RD2 - The Court did not make a placement order",
          ReversalReason.RD3,
          "RD3 - Prospective adopters could not be found",
          ReversalReason.RD4,
          "RD4 - Any other reason");

  private AnnexAAdoption() {}

  /**
   * A child on the way to adoption.
   *
   * @param localId the authority's own number; null when it has none
   * @param family the number of the family with whom it is matched or lives; null while none
   * @param ethnicCode national code; empty when not known
   * @param disabled null when not known
   * @param earlyPermanence since when it is fostered by approved adopters, or by carers of whom
   *     that is recorded; null when it never was, also with foster carers who came to adopt it
   */
  public record Child(
      @Nullable String localId,
      @Nullable String family,
      Sex sex,
      String ethnicCode,
      Birth birth,
      @Nullable Boolean disabled,
      AdoptionChain chain,
      @Nullable LocalDate earlyPermanence) {}

  /**
   * A family.
   *
   * @param adopters who adopts; null while nobody recorded it
   * @param about each adopter, in the order of {@code adopters}; who is absent said nothing
   * @param stages days of the steps before approval
   * @param approvedOn null while they are not approved
   * @param ended that their approval ended; null while it did not, and once they were approved
   *     again
   * @param fosteringForAdoption whether they foster a child whom they may adopt, or one of the
   *     children came to be fostered first
   * @param children ways of the children matched with them or placed there
   */
  public record Family(
      String localId,
      @Nullable Adopters adopters,
      List<About> about,
      Map<LifeEvent, LocalDate> stages,
      @Nullable LocalDate approvedOn,
      @Nullable Ended ended,
      boolean fosteringForAdoption,
      List<AdoptionChain> children) {

    public Family {
      about = List.copyOf(about);
      stages = Map.copyOf(stages);
      children = List.copyOf(children);
    }
  }

  /**
   * The end of an approval.
   *
   * @param on the first day without it
   * @param why null when nobody said
   */
  public record Ended(LocalDate on, @Nullable ApprovalEnd why) {}

  /**
   * An adopter, as they say of themselves.
   *
   * @param ethnicCode national code; empty when not known
   * @param disabled null when not known
   */
  public record About(String ethnicCode, @Nullable Boolean disabled) {

    public static final About NOTHING = new About("", null);
  }

  /**
   * List 10: children whose decision stands and who are not adopted yet, and those who were adopted
   * or whose decision was reversed in the twelve months before the day.
   */
  public static Sheet list10(List<Child> children, LocalDate asOf) {
    return new Sheet(
        "List 10",
        List.of(),
        CHILDREN,
        children.stream()
            .filter(child -> isListed(child.chain(), asOf))
            .sorted(
                Comparator.comparing(
                    Child::localId, Comparator.nullsLast(Comparator.naturalOrder())))
            .map(child -> row(child, asOf))
            .toList());
  }

  private static boolean isListed(AdoptionChain chain, LocalDate asOf) {
    LocalDate adopted = chain.day(Milestone.ADOPTED, asOf);
    LocalDate reversed = chain.day(Milestone.REVERSED, asOf);
    if (adopted != null) {
      return isRecent(adopted, asOf);
    }
    if (reversed != null && chain.overcome(asOf) == null) {
      return isRecent(reversed, asOf);
    }
    return chain.has(Milestone.DECIDED, asOf) && chain.endedOn(asOf) == null;
  }

  private static boolean isRecent(LocalDate on, LocalDate asOf) {
    return !on.isBefore(asOf.minusMonths(MONTHS));
  }

  private static List<Object> row(Child child, LocalDate asOf) {
    AdoptionChain chain = child.chain();
    boolean reversed = chain.has(Milestone.REVERSED, asOf) && chain.overcome(asOf) == null;
    ReversalReason why = chain.reversal();
    return List.of(
        text(child.localId()),
        text(child.family()),
        gender(child.sex()),
        AnnexACodes.ethnicity(child.ethnicCode()),
        cell(child.birth().date()),
        child.birth().ageOn(asOf),
        yesOrNo(child.disabled()),
        day(chain, Milestone.CARE_BEGAN, asOf),
        day(chain, Milestone.DECIDED, asOf),
        cell(ordered(chain, asOf)),
        cell(EarlierPlacements.last(chain, Milestone.MATCHED, asOf)),
        cell(placedAfterMatch(chain, asOf)),
        day(chain, Milestone.ADOPTED, asOf),
        reversed ? day(chain, Milestone.REVERSED, asOf) : "",
        reversed && why != null ? Objects.requireNonNull(REASONS.get(why)) : "",
        cell(child.earlyPermanence()));
  }

  /** Also one that was revoked since, unless adoption was decided again after that. */
  private static @Nullable LocalDate ordered(AdoptionChain chain, LocalDate asOf) {
    LocalDate decided = chain.day(Milestone.DECIDED, asOf);
    LocalDate revoked = chain.day(Milestone.REVOKED, asOf);
    return revoked != null && decided != null && decided.isAfter(revoked)
        ? chain.orderedOn(asOf)
        : chain.day(Milestone.ORDERED, asOf);
  }

  /**
   * The move that followed the last match: that of an earlier family does not stand beside a match
   * with another one.
   */
  private static @Nullable LocalDate placedAfterMatch(AdoptionChain chain, LocalDate asOf) {
    return chain.has(Milestone.MATCHED, asOf)
        ? chain.day(Milestone.PLACED, asOf)
        : EarlierPlacements.last(chain, Milestone.PLACED, asOf);
  }

  /**
   * List 11: one row for each adopter of families on their way, approved, or with a child; those
   * whose application or approval ended, or whose children were adopted, for twelve months more. A
   * family of whom nobody recorded who adopts is one row.
   */
  public static Sheet list11(List<Family> families, LocalDate asOf) {
    List<List<Object>> rows = new ArrayList<>();
    families.stream()
        .filter(family -> isListed(family, asOf))
        .sorted(Comparator.comparing(Family::localId))
        .forEach(family -> rows.addAll(rows(family, asOf)));
    return new Sheet("List 11", List.of(), ADOPTERS, rows);
  }

  private static boolean isListed(Family family, LocalDate asOf) {
    LocalDate left = leftUnapproved(family);
    if (left != null) {
      return isRecent(left, asOf);
    }
    Ended ended = family.ended();
    if (ended != null && isRecent(ended.on(), asOf)) {
      return true;
    }
    List<AdoptionChain> children = family.children();
    return (children.isEmpty() && ended == null)
        || children.stream()
            .anyMatch(
                chain -> {
                  LocalDate adopted = chain.day(Milestone.ADOPTED, asOf);
                  return adopted == null || isRecent(adopted, asOf);
                });
  }

  private static List<List<Object>> rows(Family family, LocalDate asOf) {
    Adopters adopters = family.adopters();
    String sexes = adopters == null ? "?" : adopters.sex().replace("1", "");
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < sexes.length(); i++) {
      rows.add(
          row(
              family,
              family.localId() + "-" + (i + 1),
              sexes.charAt(i),
              i < family.about().size() ? family.about().get(i) : About.NOTHING,
              asOf));
    }
    return rows;
  }

  private static List<Object> row(Family family, String id, char sex, About about, LocalDate asOf) {
    Map<LifeEvent, LocalDate> stages = family.stages();
    List<AdoptionChain> placed =
        family.children().stream().filter(chain -> chain.has(Milestone.PLACED, asOf)).toList();
    Ended ended = family.ended();
    LocalDate left = leftUnapproved(family);
    boolean refused = left != null && left.equals(stages.get(LifeEvent.ADOPTER_REFUSED));
    return List.of(
        id,
        family.localId(),
        sex == 'M' ? "a) Male" : sex == 'F' ? "b) Female" : "c) Not stated/recorded",
        AnnexACodes.ethnicity(about.ethnicCode()),
        yesOrNo(about.disabled()),
        yesOrNo(family.fosteringForAdoption()),
        cell(stages.get(LifeEvent.RECRUITMENT_ENQUIRY)),
        cell(stages.get(LifeEvent.ADOPTER_GOES_AHEAD)),
        cell(stages.get(LifeEvent.ADOPTER_STAGE_ONE_DECIDED)),
        cell(stages.get(LifeEvent.ADOPTER_STAGE_TWO_NOTICE)),
        cell(decided(stages, family.approvedOn())),
        cell(stages.get(LifeEvent.RECRUITMENT_APPLICATION)),
        cell(family.approvedOn()),
        first(family.children(), Milestone.MATCHED, asOf),
        first(placed, Milestone.PLACED, asOf),
        placed.size(),
        first(placed, Milestone.ADOPTED, asOf),
        cell(left != null || ended == null ? left : ended.on()),
        refused ? REFUSED : ended != null && ended.why() == ApprovalEnd.RESIGNED ? WITHDREW : "");
  }

  /** When the last application of adopters who are not approved ended; null while it goes on. */
  private static @Nullable LocalDate leftUnapproved(Family family) {
    LocalDate ahead = family.stages().get(LifeEvent.ADOPTER_GOES_AHEAD);
    return family.approvedOn() != null
        ? null
        : Stream.of(LifeEvent.ADOPTER_WITHDRAWN, LifeEvent.ADOPTER_REFUSED)
            .map(family.stages()::get)
            .filter(Objects::nonNull)
            .filter(day -> ahead == null || !day.isBefore(ahead))
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  /**
   * On the approval, whichever way (R-ADOPT-06). The decision on adopters who were brought back to
   * the panel is another one: then the first day of their terms tells.
   */
  private static @Nullable LocalDate decided(
      Map<LifeEvent, LocalDate> stages, @Nullable LocalDate approvedOn) {
    LocalDate back = stages.get(LifeEvent.ADOPTER_BROUGHT_BACK);
    LocalDate approved = stages.get(LifeEvent.ADOPTER_DECIDED);
    if (approved == null) {
      return stages.get(LifeEvent.ADOPTER_REFUSED);
    }
    return back == null || approvedOn == null || approved.isBefore(back) ? approved : approvedOn;
  }

  private static Object first(List<AdoptionChain> chains, Milestone milestone, LocalDate asOf) {
    return cell(
        chains.stream()
            .map(chain -> chain.day(milestone, asOf))
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null));
  }

  private static Object day(AdoptionChain chain, Milestone milestone, LocalDate asOf) {
    return cell(chain.day(milestone, asOf));
  }

  private static String yesOrNo(@Nullable Boolean answer) {
    return answer == null ? UNKNOWN : answer ? "a) Yes" : "b) No";
  }

  private static String gender(Sex sex) {
    return switch (sex) {
      case MALE -> "a) Male";
      case FEMALE -> "b) Female";
      case UNKNOWN -> "c) Not stated/recorded";
    };
  }

  private static Object cell(@Nullable LocalDate day) {
    return day == null ? "" : day;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
