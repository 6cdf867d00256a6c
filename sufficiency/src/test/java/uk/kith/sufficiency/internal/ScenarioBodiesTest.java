package uk.kith.sufficiency.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.kith.kernel.service.Invalid;
import uk.kith.placements.engine.NeedKind;
import uk.kith.sufficiency.api.ScenarioTerms;
import uk.kith.sufficiency.engine.supply.Sought;
import uk.kith.sufficiency.internal.ScenarioBodies.HomesAsked;
import uk.kith.sufficiency.internal.ScenarioBodies.LossAsked;
import uk.kith.sufficiency.internal.ScenarioBodies.ProfileAsked;
import uk.kith.sufficiency.internal.ScenarioBodies.TermsAsked;

/** R-SUFF-15: what programs say of scenarios, and what makes no sense in it. */
class ScenarioBodiesTest {

  private static final LocalDate DAY = LocalDate.of(2014, 9, 30);

  @Test
  void nullWithinAListIsMissingAndNoFailure() {
    List<HomesAsked> noHome = Collections.singletonList(null);
    List<LossAsked> noLoss = Collections.singletonList(null);
    List<NeedKind> noNeed = Collections.singletonList(null);
    List<String> noWord = Collections.singletonList(null);
    refused("recruit", () -> terms(noHome, null).terms(DAY));
    refused("lose", () -> terms(null, noLoss).terms(DAY));
    refused("profiles.skills", () -> home(noNeed, null).profile("profiles"));
    refused("profiles.supports", () -> home(null, noWord).profile("profiles"));
    assertEquals(
        ScenarioTerms.Profile.of(Sought.FOSTERING, 0, 17, 1, false),
        home(null, null).profile("profiles"));
  }

  @Test
  void fewerBrothersAndSistersThanPlacesMakeNoSense() {
    ScenarioChecks.check(List.of(home(3, 3)));
    ScenarioChecks.check(List.of(home(1, 4)));
    Invalid invalid = assertThrows(Invalid.class, () -> ScenarioChecks.check(List.of(home(3, 2))));
    assertEquals("profiles[0].siblings", invalid.errors().get(0).field());
  }

  private static void refused(String field, Executable asked) {
    Invalid.FieldError error = assertThrows(Invalid.class, asked).errors().get(0);
    assertEquals(field, error.field());
    assertEquals("required", error.code());
  }

  private static TermsAsked terms(
      @Nullable List<HomesAsked> recruit, @Nullable List<LossAsked> lose) {
    return new TermsAsked(recruit, lose, null, null, null, null, null, null, null, null, null);
  }

  private static ProfileAsked home(
      @Nullable List<NeedKind> skills, @Nullable List<String> supports) {
    return new ProfileAsked(Sought.FOSTERING, null, null, null, null, skills, null, null, supports);
  }

  private static ScenarioTerms.Profile home(int places, int siblings) {
    return new ProfileAsked(Sought.FOSTERING, null, null, places, null, null, null, siblings, null)
        .profile("profiles");
  }
}
