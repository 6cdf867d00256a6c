package uk.kith.sufficiency.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Invalid;
import uk.kith.kernel.service.KnownNames;
import uk.kith.placements.engine.NeedKind;
import uk.kith.sufficiency.api.ScenarioTerms;
import uk.kith.sufficiency.engine.supply.Sought;

/** What programs say of scenarios. What is absent is as now. */
public final class ScenarioBodies {

  private ScenarioBodies() {}

  /** What a home is like that is added. */
  public record ProfileAsked(
      @Nullable Sought kind,
      @Schema(description = "0 to 17; absent for 0") @Nullable Integer ageFrom,
      @Schema(description = "Absent for 17") @Nullable Integer ageTo,
      @Schema(description = "Absent for 1") @Nullable Integer places,
      @Schema(description = "Meets high needs of every kind; absent for no")
          @Nullable Boolean skilled,
      @Schema(description = "Needs that it meets though they are high; absent for none")
          @Nullable List<NeedKind> skills,
      @Schema(
              description =
                  "Postcode district such as S65; absent for the middle of where children come"
                      + " from")
          @Nullable String area,
      @Schema(
              description =
                  "So many brothers and sisters who come together, to 10: places beyond places are"
                      + " for them alone; absent for as many as places")
          @Nullable Integer siblings,
      @Schema(
              description =
                  "Heritages, languages and religions that carers can support; absent where nobody"
                      + " asked them")
          @Nullable List<String> supports) {

    ScenarioTerms.Profile profile(String field) {
      return new ScenarioTerms.Profile(
          require(kind, field + ".kind"),
          Objects.requireNonNullElse(ageFrom, 0),
          Objects.requireNonNullElse(ageTo, 17),
          Objects.requireNonNullElse(places, 1),
          Boolean.TRUE.equals(skilled),
          new HashSet<>(each(skills, field + ".skills")),
          area == null || area.isBlank() ? null : area.strip().toUpperCase(Locale.ROOT),
          siblings,
          each(supports, field + ".supports").stream()
              .map(String::strip)
              .collect(Collectors.toSet()));
    }
  }

  /** Homes that are added. */
  public record HomesAsked(
      @Nullable ProfileAsked profile,
      @Schema(description = "1 to 100") @Nullable Integer count,
      @Schema(description = "Absent for the day of the forecast") @Nullable LocalDate from) {}

  /** Homes that close beside those that close anyway. */
  public record LossAsked(
      @Nullable Sought kind,
      @Schema(description = "1 to 100") @Nullable Integer count,
      @Nullable LocalDate on) {}

  /** Orders of permanence: so many times as many, and so many weeks sooner. */
  public record RoutesAsked(
      @Schema(description = "0 to 3") @Nullable Double specialGuardianship,
      @Schema(description = "0 to 3") @Nullable Double childArrangements,
      @Schema(description = "Final orders come so many weeks sooner, 0 to 52")
          @Nullable Integer weeksSooner) {

    private static final RoutesAsked NOTHING = new RoutesAsked(null, null, null);
  }

  /** What differs from now. */
  public record TermsAsked(
      @Nullable List<HomesAsked> recruit,
      @Nullable List<LossAsked> lose,
      @Schema(description = "Homes close so many times as fast, 0 to 3") @Nullable Double closing,
      @Schema(description = "So many times as many come into care, 0 to 3")
          @Nullable Double entries,
      @Schema(description = "The same as entries; one of the two is given")
          @Nullable Double entriesFactor,
      @Schema(description = "Orders of permanence; the same as the three names after it")
          @Nullable RoutesAsked routes,
      @Schema(description = "0 to 3") @Nullable Double specialGuardianship,
      @Schema(description = "0 to 3") @Nullable Double childArrangements,
      @Schema(description = "Final orders come so many weeks sooner, 0 to 52")
          @Nullable Integer weeksSooner,
      @Nullable Double stayingPut,
      @Schema(description = "Local homes are looked for each month for those outside")
          @Nullable Boolean bringBack) {

    private double howMany() {
      if (entries != null && entriesFactor != null) {
        throw new Invalid("entriesFactor", "range", "It is the same as entries: give one of them");
      }
      return entries == null
          ? Objects.requireNonNullElse(entriesFactor, 1.0)
          : entries.doubleValue();
    }

    /** What is said of routes, under either name. */
    private RoutesAsked orders() {
      RoutesAsked own = new RoutesAsked(specialGuardianship, childArrangements, weeksSooner);
      if (routes == null) {
        return own;
      }
      if (!own.equals(RoutesAsked.NOTHING)) {
        throw new Invalid(
            "routes", "range", "It is the same as the names beside it: give one of the two");
      }
      return routes;
    }

    ScenarioTerms terms(LocalDate day) {
      RoutesAsked orders = orders();
      List<HomesAsked> added = each(recruit, "recruit");
      List<LossAsked> lost = each(lose, "lose");
      return new ScenarioTerms(
          added.stream()
              .map(
                  each ->
                      new ScenarioTerms.Recruits(
                          require(each.profile(), "recruit.profile").profile("recruit.profile"),
                          require(each.count(), "recruit.count"),
                          Objects.requireNonNullElse(each.from(), day)))
              .toList(),
          lost.stream()
              .map(
                  each ->
                      new ScenarioTerms.Losses(
                          require(each.kind(), "lose.kind"),
                          require(each.count(), "lose.count"),
                          Objects.requireNonNullElse(each.on(), day)))
              .toList(),
          Objects.requireNonNullElse(closing, 1.0),
          howMany(),
          Objects.requireNonNullElse(orders.specialGuardianship(), 1.0),
          Objects.requireNonNullElse(orders.childArrangements(), 1.0),
          Objects.requireNonNullElse(orders.weeksSooner(), 0),
          stayingPut,
          Boolean.TRUE.equals(bringBack));
    }
  }

  /** A scenario with its name. */
  @KnownNames
  public record ScenarioAsked(@Nullable String name, @Nullable TermsAsked terms) {}

  /**
   * None where the list is absent. A program may say null within it, whatever its type tells.
   *
   * @throws Invalid where it does
   */
  static <T> List<T> each(@Nullable List<T> asked, String field) {
    List<T> all = new ArrayList<>();
    for (T each : Objects.requireNonNullElse(asked, List.<T>of())) {
      all.add(require(each, field));
    }
    return all;
  }

  static <T> T require(@Nullable T value, String field) {
    if (value == null) {
      throw new Invalid(field, "required", "It is missing");
    }
    return value;
  }
}
