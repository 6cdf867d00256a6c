package uk.kith.placements.internal.children;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.AgeRange;
import uk.kith.kernel.Birth;
import uk.kith.kernel.ChildId;
import uk.kith.kernel.Heritage;
import uk.kith.kernel.HouseholdId;
import uk.kith.kernel.Sex;
import uk.kith.kernel.Whereabouts;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.api.ChildView;
import uk.kith.placements.api.ChildView.CurrentPlacement;
import uk.kith.placements.api.ChildView.Sibling;
import uk.kith.placements.api.EndKeepAway;
import uk.kith.placements.api.KeepAway;
import uk.kith.placements.api.RecordBirth;
import uk.kith.placements.api.RecordChild;
import uk.kith.placements.api.RecordChild.SiblingOf;
import uk.kith.placements.engine.Compatibility;
import uk.kith.placements.engine.NeedKind;
import uk.kith.placements.engine.NeedLevel;
import uk.kith.placements.engine.Needs;
import uk.kith.placements.engine.SiblingKind;
import uk.kith.placements.internal.facts.Body;

/** The JSON of children. */
public final class ChildBodies {

  private ChildBodies() {}

  /**
   * A child to record or change; one of {@code dateOfBirth}, {@code dueDate}, {@code age} is
   * required, everything else may be absent and is then not known.
   *
   * @param from the day on which it takes effect; default the business date
   * @param age completed years on {@code from}
   */
  public record NewChild(
      @Nullable LocalDate from,
      @Nullable String localId,
      @Nullable String firstName,
      @Nullable String familyName,
      @Nullable LocalDate dateOfBirth,
      @Nullable LocalDate dueDate,
      @Nullable Integer age,
      @Nullable Sex sex,
      @Nullable NewHeritage heritage,
      @Nullable Map<NeedKind, NeedLevel> needs,
      @Nullable NewCompatibility compatibility,
      @Nullable String homePostcode,
      @Nullable String schoolPostcode,
      @Nullable String schoolName,
      @Nullable String wishes,
      @Nullable String worker,
      @Nullable String team,
      @Nullable Set<String> avoidSectors,
      @Nullable Set<HouseholdId> avoidHouseholds,
      @Nullable Boolean lookedAfterParent,
      @Nullable List<NewSibling> siblings) {

    RecordChild command(LocalDate day) {
      return new RecordChild(
          Body.text(localId),
          Body.text(firstName),
          Body.text(familyName),
          birth(day),
          sex == null ? Sex.UNKNOWN : sex,
          heritage == null ? Heritage.NOT_KNOWN : heritage.read(),
          new Needs(Body.map(needs)),
          compatibility == null ? Compatibility.ANY : compatibility.read(),
          Body.postcode("homePostcode", homePostcode),
          Body.postcode("schoolPostcode", schoolPostcode),
          Body.text(schoolName),
          Body.text(wishes),
          Body.text(worker),
          Body.text(team),
          Body.set(avoidSectors),
          Body.set(avoidHouseholds),
          Boolean.TRUE.equals(lookedAfterParent),
          Body.list(siblings).stream().map(NewSibling::read).toList());
    }

    private Birth birth(LocalDate day) {
      try {
        return new Birth(dateOfBirth, dueDate, age, age == null ? null : day);
      } catch (IllegalArgumentException e) {
        throw new Invalid(
            "dateOfBirth", "one-of", "Give one of dateOfBirth, dueDate and age (0 or more)");
      }
    }
  }

  /** Six separate facts, each a list of words; absent is not known. */
  public record NewHeritage(
      @Nullable Set<String> ethnicGroups,
      @Nullable Set<String> nationalities,
      @Nullable Set<String> firstLanguages,
      @Nullable Set<String> otherLanguages,
      @Nullable Set<String> religions,
      @Nullable Set<String> specific) {

    public Heritage read() {
      return new Heritage(
          Body.set(ethnicGroups),
          Body.set(nationalities),
          Body.set(firstLanguages),
          Body.set(otherLanguages),
          Body.set(religions),
          Body.set(specific));
    }
  }

  /** With whom the child's plan allows it to live; ages in completed years. */
  public record NewCompatibility(
      @Nullable Boolean onlyChild,
      @Nullable Integer otherMinAge,
      @Nullable Integer otherMaxAge,
      @Nullable Sex otherSex,
      @Nullable Set<ChildId> apartFrom) {

    Compatibility read() {
      AgeRange ages =
          otherMinAge == null && otherMaxAge == null
              ? null
              : Body.read(
                  "compatibility",
                  this,
                  c ->
                      new AgeRange(
                          c.otherMinAge == null ? 0 : c.otherMinAge,
                          c.otherMaxAge == null ? 17 : c.otherMaxAge));
      return new Compatibility(Boolean.TRUE.equals(onlyChild), ages, otherSex, Body.set(apartFrom));
    }
  }

  /** A brother or sister on record. */
  public record NewSibling(@Nullable ChildId child, @Nullable SiblingKind kind) {
    SiblingOf read() {
      return new SiblingOf(
          Body.required("siblings.child", child), Body.required("siblings.kind", kind));
    }
  }

  /** Into which record a duplicate is merged, and why both are the same child. */
  public record Merge(
      @Nullable ChildId into, @Nullable Long intoVersion, @Nullable String reason) {}

  /** On which day a child was born, as it should have been recorded. */
  public record BirthDay(@Nullable LocalDate dateOfBirth) {}

  /** That an unborn child is born; what is absent stays as it is known. */
  public record NewBirth(
      @Nullable LocalDate dateOfBirth,
      @Nullable String firstName,
      @Nullable String familyName,
      @Nullable Sex sex) {

    RecordBirth command() {
      return new RecordBirth(
          Body.required("dateOfBirth", dateOfBirth),
          Body.text(firstName),
          Body.text(familyName),
          sex == null ? Sex.UNKNOWN : sex);
    }
  }

  /**
   * A legal status from a day on.
   *
   * @param code of the return; absent when the child is no longer looked after
   */
  public record LegalStatus(@Nullable LocalDate from, @Nullable String code) {}

  /**
   * Whose child it is.
   *
   * @param parent a child on record; absent when no parent is to be recorded any more
   */
  public record NewParent(@Nullable LocalDate from, @Nullable ChildId parent) {}

  /**
   * From whom and what the child is to be kept away; adds to what is recorded.
   *
   * @param places districts such as S65, or sectors such as S65 1
   * @param people in words; never told with the child
   * @param schools in words
   */
  public record NewKeepAway(
      @Nullable LocalDate from,
      @Nullable Set<String> places,
      @Nullable Set<ChildId> apartFrom,
      @Nullable String people,
      @Nullable String schools) {

    KeepAway command() {
      return Body.read(
          "places",
          this,
          k ->
              new KeepAway(
                  Body.set(k.places),
                  Body.set(k.apartFrom),
                  Body.text(k.people),
                  Body.text(k.schools)));
    }
  }

  /** What need not be kept away any more. */
  public record EndedKeepAway(
      @Nullable LocalDate from,
      @Nullable Set<String> places,
      @Nullable Set<ChildId> apartFrom,
      @Nullable Boolean people,
      @Nullable Boolean schools) {

    EndKeepAway command() {
      return new EndKeepAway(
          Body.set(places),
          Body.set(apartFrom),
          Boolean.TRUE.equals(people),
          Boolean.TRUE.equals(schools));
    }
  }

  /** What was made. */
  public record Made(ChildId id) {}

  /**
   * A child in a list.
   *
   * @param age completed years on the day
   */
  public record Item(
      ChildId id,
      @Nullable String localId,
      int age,
      @Nullable LocalDate lookedAfterSince,
      @Nullable String legalStatus,
      @Nullable String worker,
      @Nullable String team,
      @Nullable Lives placement,
      List<ChildId> siblings) {

    static Item of(ChildView view) {
      return new Item(
          view.id(),
          view.localId(),
          view.age(),
          view.lookedAfterSince(),
          view.legalStatus(),
          view.worker(),
          view.team(),
          Lives.of(view.placement()),
          view.siblings().stream().map(Sibling::id).toList());
    }
  }

  /**
   * Where a child lives.
   *
   * @param local inside the responsible authority's area; absent when not known
   * @param distanceMiles straight line from home; absent when not known
   */
  public record Lives(
      String id,
      String type,
      @Nullable String provider,
      @Nullable HouseholdId householdId,
      LocalDate start,
      @Nullable Boolean local,
      @Nullable Double distanceMiles,
      Whereabouts.Precision precision) {

    static @Nullable Lives of(@Nullable CurrentPlacement placement) {
      return placement == null
          ? null
          : new Lives(
              placement.id().toString(),
              placement.type(),
              placement.provider(),
              placement.householdId(),
              placement.start(),
              placement.local(),
              placement.distanceMiles(),
              placement.where().precision());
    }
  }

  /** A child by itself: the fields of a list and everything else that holds on the day. */
  public record Full(
      ChildId id,
      @Nullable String localId,
      @Nullable String firstName,
      @Nullable String familyName,
      @Nullable LocalDate dateOfBirth,
      @Nullable LocalDate dueDate,
      int age,
      boolean ageIsExact,
      Sex sex,
      Heritage heritage,
      String nationalEthnicity,
      Map<NeedKind, NeedLevel> needs,
      Compatibility compatibility,
      @Nullable LocalDate lookedAfterSince,
      @Nullable String legalStatus,
      @Nullable String worker,
      @Nullable String team,
      @Nullable Lives placement,
      List<Sibling> siblings,
      Whereabouts home,
      @Nullable Whereabouts school,
      @Nullable String schoolName,
      @Nullable String wishes,
      Set<String> avoidSectors,
      Set<HouseholdId> avoidHouseholds,
      boolean keptFromPeople,
      @Nullable String schoolsToMind,
      boolean lookedAfterParent,
      long version) {

    static Full of(ChildView view) {
      return new Full(
          view.id(),
          view.localId(),
          view.firstName(),
          view.familyName(),
          view.birth().date(),
          view.birth().due(),
          view.age(),
          view.birth().isExact(),
          view.sex(),
          view.heritage(),
          view.nationalEthnicity(),
          view.snapshot().needs().levels(),
          view.snapshot().compatibility(),
          view.lookedAfterSince(),
          view.legalStatus(),
          view.worker(),
          view.team(),
          Lives.of(view.placement()),
          view.siblings(),
          view.home(),
          view.school(),
          view.schoolName(),
          view.wishes(),
          view.snapshot().avoidSectors(),
          view.snapshot().avoidHouseholds(),
          view.keptFromPeople(),
          view.schoolsToMind(),
          view.snapshot().lookedAfterParent(),
          view.version());
    }
  }
}
