package uk.kith.placements.engine.ssda903;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.kith.placements.engine.ssda903.Returns903.CHILD_1;
import static uk.kith.placements.engine.ssda903.Returns903.episodes;
import static uk.kith.placements.engine.ssda903.Returns903.header;
import static uk.kith.placements.engine.ssda903.Returns903.said;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kith.kernel.Postcode;
import uk.kith.placements.engine.HouseholdKind;
import uk.kith.placements.engine.ssda903.KnownHomes.At;
import uk.kith.placements.engine.ssda903.KnownHomes.KnownHome;

/** R-DATA-08: what the register knows of the homes whose numbers a return names. */
class ReturnRulesOfTheRegisterTest {

  /** In an agency's home, from 1 May 2017 on. */
  private static final String EPISODE = "1,2017-05-01,S,C2,N1,K2,PR4,,,,S60 1AA,S65 1AB,SC123456";

  private static KnownHome home(HouseholdKind kind, boolean own, @Nullable String until) {
    return new KnownHome(
        kind,
        own,
        List.of(new At(LocalDate.of(2010, 1, 1), null, Postcode.parse("S65 1AB"))),
        until == null ? null : LocalDate.parse(until));
  }

  private static final KnownHome AGENCYS = home(HouseholdKind.CHILDRENS_HOME, false, null);

  private static List<String> saidOf(String episode, KnownHome... homes) {
    return saidOf(episode, null, homes);
  }

  private static List<String> saidOf(String episode, @Nullable Boolean inArea, KnownHome... homes) {
    Distances where =
        new Distances() {
          @Override
          public @Nullable Double miles(String one, String other) {
            return null;
          }

          @Override
          public @Nullable Boolean inArea(String postcode) {
            return inArea;
          }
        };
    return said(
        ReturnChecker.check(
            Returns903.readOne(2018, header(CHILD_1), episodes(episode + "\n")),
            null,
            Set.of(),
            where,
            urn -> urn.equals("SC123456") ? Arrays.asList(homes) : List.of()));
  }

  @Test
  void aHomeThatTheRegisterHasAsTheReturnTellsItIsRight() {
    assertEquals(List.of(), saidOf(EPISODE, AGENCYS));
    assertEquals(List.of(), saidOf(EPISODE.replace("SC123456", "SC999999"), AGENCYS));
  }

  @Test
  void theTypeAgreesWithTheKindOfHome() {
    // 903-219
    assertEquals(List.of("903-219 2 PLACE"), saidOf(EPISODE.replace("K2", "U6"), AGENCYS));
    assertEquals(
        List.of("903-219 2 PLACE"), saidOf(EPISODE, home(HouseholdKind.SUPPORTED, false, null)));
    // A family centre may be kept as a children's home.
    assertEquals(List.of(), saidOf(EPISODE.replace("K2", "R3"), AGENCYS));
  }

  @Test
  void thePostcodeIsThatOfTheHome() {
    // 903-221
    String elsewhere = EPISODE.replace("S65 1AB", "S65 1AD");
    assertEquals(List.of("903-221 2 PL_POST"), saidOf(elsewhere, AGENCYS));
    assertEquals(List.of(), saidOf(elsewhere.replace("S65 1AD", "s651ab"), AGENCYS));
    KnownHome moved =
        new KnownHome(
            HouseholdKind.CHILDRENS_HOME,
            false,
            List.of(new At(LocalDate.of(2017, 6, 1), null, Postcode.parse("S65 1AB"))),
            null);
    assertEquals(List.of(), saidOf(elsewhere, moved), "where it was in May nobody recorded");
    KnownHome second =
        new KnownHome(
            HouseholdKind.CHILDRENS_HOME,
            false,
            List.of(new At(LocalDate.of(2010, 1, 1), null, Postcode.parse("S65 1AD"))),
            null);
    assertEquals(List.of(), saidOf(elsewhere, AGENCYS, second), "two homes, one number");
  }

  @Test
  void theProviderIsTheOneThatHasTheHome() {
    // 903-224
    assertEquals(
        List.of("903-224 2 PLACE_PROVIDER"), saidOf(EPISODE.replace("PR4", "PR1"), AGENCYS));
    assertEquals(
        List.of("903-224 2 PLACE_PROVIDER"),
        saidOf(EPISODE, home(HouseholdKind.CHILDRENS_HOME, true, null)));
  }

  @Test
  void theRegistrationHoldsOnBothDays() {
    // 903-227, 903-228
    String left = EPISODE.replace("PR4,,", "PR4,2017-06-01,E4A");
    assertEquals(
        List.of("903-227 2 DECOM", "903-228 2 DEC"),
        saidOf(left, home(HouseholdKind.CHILDRENS_HOME, false, "2017-04-30")).stream()
            .sorted()
            .toList());
    assertEquals(
        List.of("903-228 2 DEC"),
        saidOf(left, home(HouseholdKind.CHILDRENS_HOME, false, "2017-05-31")));
    assertEquals(List.of(), saidOf(left, home(HouseholdKind.CHILDRENS_HOME, false, "2017-06-01")));
    assertEquals(
        List.of("903-228 2 DEC"),
        saidOf(EPISODE, home(HouseholdKind.CHILDRENS_HOME, false, "2018-03-30")),
        "the child lives there on 31 March");
  }

  @Test
  void anotherAuthoritysHomeInOurAreaIsQueried() {
    // 903-229
    String others = EPISODE.replace("PR4", "PR2");
    assertEquals(List.of("903-229 2 PLACE_PROVIDER"), saidOf(others, true, AGENCYS));
    assertEquals(List.of(), saidOf(others, false, AGENCYS));
    assertEquals(List.of(), saidOf(others, AGENCYS), "nobody knows where the postcode is");
  }
}
